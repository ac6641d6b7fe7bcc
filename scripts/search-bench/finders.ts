import { frontsOf } from '../../src/briefing/astro.ts';
import { briefings } from '../../src/briefing/index.ts';
import type { ContentFile } from '../../src/lint/types.ts';
import type { Corpus } from '../../src/corpus/index.ts';
import { findIndex } from '../../src/finder/build-index.ts';
import type { FindIndex } from '../../src/finder/wire.ts';
import { localizer, type Locale } from '../../src/i18n/index.ts';
import { paths } from '../../src/routes/paths.ts';

/** The index of a language with addresses from the root of the language, as no page is at hand. */
export function indexOf(corpus: Corpus, files: readonly ContentFile[], locale: Locale): FindIndex {
  const page = {
    corpus,
    locale,
    words: localizer(locale, corpus.codebook),
    path: paths.search,
    href: (path: string) => path,
  };
  return findIndex(page, frontsOf(briefings(corpus, files), page));
}
