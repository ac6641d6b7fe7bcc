import { written } from '../languages/index.ts';
import type { Corpus } from '../corpus/index.ts';
import { traits, localizer, type Locale } from '../i18n/index.ts';
import { toTraditional } from '../i18n/traditional.ts';
import type { ContentFile } from '../lint/types.ts';
import { parseFiles } from './files.ts';
import { composedBeside as composedOf, type ComposedKind } from './composed/index.ts';
import type { FrontMatter } from './front-matter.ts';
import { resolve } from './resolve.ts';
import type { Briefing } from './types.ts';

export type { FrontMatter } from './front-matter.ts';
export type { Briefing, Resolved } from './types.ts';
export { toRuns } from './html.ts';
export { briefLens, jurisdictionSlug, themeSlug, type ComposedKind } from './composed/index.ts';

/**
 * The briefings of the content and those that are composed from the corpus, in their order; each
 * is resolved when a language is asked for.
 */
export interface BriefingSet {
  slugs: string[];
  /** What a composed briefing is about; undefined for one that is written by hand. */
  composed(slug: string): ComposedKind | undefined;
  /**
   * A briefing in a language.
   * @throws when there is none of that slug
   */
  get(slug: string, locale: Locale): Briefing;
  /**
   * What stands above a briefing, in a language.
   * @throws when there is none of that slug
   */
  front(slug: string, locale: Locale): FrontMatter;
}

/**
 * The briefings from the files of `content/briefings/`, which the lint has passed, and the composed
 * ones.
 */
export function briefings(corpus: Corpus, files: readonly ContentFile[]): BriefingSet {
  const own = composedOf(corpus, files);
  const { parsed } = parseFiles([...files, ...own.map(({ file }) => file)]);
  const kinds = new Map(own.map(({ slug, kind }) => [slug, kind]));
  const ordered = parsed
    .filter(({ language }) => language === written[0])
    .sort((a, b) => (a.front?.order ?? 0) - (b.front?.order ?? 0));
  const find = (slug: string, locale: Locale) => {
    const { reads: language, derived } = traits[locale];
    const found = parsed.find((entry) => entry.slug === slug && entry.language === language);
    if (!found?.front) throw new Error(`there is no briefing “${slug}” in ${language}`);
    const { front } = found;
    return { parsed: found, front: derived ? inTraditional(front) : front };
  };
  return {
    slugs: ordered.map(({ slug }) => slug),
    composed: (slug) => kinds.get(slug),
    get: (slug, locale) => {
      const found = find(slug, locale);
      const resolved = resolve(found.parsed, corpus, localizer(locale, corpus.codebook));
      return { ...resolved, slug, front: found.front };
    },
    front: (slug, locale) => find(slug, locale).front,
  };
}

const inTraditional = (front: FrontMatter): FrontMatter => ({
  ...front,
  title: toTraditional(front.title),
  summary: toTraditional(front.summary),
  ...(front.subtitle === undefined ? {} : { subtitle: toTraditional(front.subtitle) }),
});
