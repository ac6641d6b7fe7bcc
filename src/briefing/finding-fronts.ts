import { toString } from 'mdast-util-to-string';
import type { Corpus } from '../corpus/index.ts';
import { localizer, traits, type Locale } from '../i18n/index.ts';
import { inEach, locales } from '../languages/index.ts';
import { paths } from '../routes/paths.ts';
import type { Text } from '../schema/index.ts';
import { memo } from '../shared/memo.ts';
import { isBeyond, resolvedIn } from './findings.ts';

/** A finding in plain words, and where it stands. */
export interface FindingFront {
  id: string;
  /** Its statement, with the numbers that the corpus gives. */
  statement: Text;
  /** The page that it stands on, with its place there. */
  path: string;
}

/** The findings as the search finds them, with their numbers drawn from the corpus. */
export const findingFronts = memo((corpus: Corpus): FindingFront[] =>
  corpus.findings.map((finding) => {
    const said = (locale: Locale): string =>
      resolvedIn(finding.statement, finding, corpus, localizer(locale, corpus.codebook))
        .tree.children.map((block) => toString(block))
        .join(' ');
    const derived = locales.filter((locale) => traits[locale].derived);
    const statement = {
      ...inEach(said),
      // What is written by hand in a language that is otherwise derived.
      ...Object.fromEntries(
        derived
          .filter((locale) => locale in finding.statement)
          .map((locale) => [locale, said(locale)]),
      ),
    };
    const page = isBeyond(finding.page) ? finding.page.replace(/#.*$/, '') : paths.home;
    return { id: finding.id, statement, path: `${page}#finding-${finding.id}` };
  }),
);
