import { getCorpus } from '../corpus/astro.ts';
import type { Corpus } from '../corpus/index.ts';
import { localeFolder, locales, localizer, type Locale, type Localizer } from '../i18n/index.ts';
import { columnSets, wholeOf } from '../corpus/column-sets.ts';
import { kinds } from '../kinds/index.ts';
import { memo } from '../shared/memo.ts';
import { partOf, paths, relativeHref } from './paths.ts';

/** What every component of a page needs: the corpus, the language, and how to link from here. */
export interface Page {
  corpus: Corpus;
  locale: Locale;
  words: Localizer;
  /** The path from the root of the language, such as `measures/shenzhen/talent-flats.html`. */
  path: string;
  /** Where it is one of several that share out the columns: all of them, in order, by name. */
  parts?: readonly { label: string; path: string }[];
  /** The relative address of another page of the same language; may carry a fragment. */
  href(path: string): string;
  /** The relative address of this page in another language. */
  inLanguage(locale: Locale): string;
  /** The relative address of a file that all languages share. */
  asset(path: string): string;
}

/** The page at a path in a language. */
export async function pageAt(locale: Locale, path: string): Promise<Page> {
  return pageOf(await getCorpus(), locale, path);
}

/**
 * The page at a path in a language, or that of a set of the columns below it, with the corpus of the
 * set. Where all columns stand together it is the page at the path.
 * @param part the slug of the set
 */
export async function pageOfSet(locale: Locale, path: string, part: string): Promise<Page> {
  const whole = await getCorpus();
  const sets = columnSets(whole);
  const set = sets.find(({ slug }) => slug === part);
  if (!set) return pageOf(whole, locale, path);
  const page = pageOf(set.corpus, locale, partOf(path, part));
  const { words } = page;
  const parts = sets.map(({ slug, columns }) => ({
    label: columns.map(({ short }) => words.text(short)).join(words.say('sep')),
    path: partOf(path, slug),
  }));
  return { ...page, parts };
}

/** Where records stand that share their page, by the path that they have where it is not shared out. */
const movedTo = memo((corpus: Corpus): ReadonlyMap<string, string> => {
  const moved = new Map<string, string>();
  for (const { slug, corpus: own } of columnSets(wholeOf(corpus))) {
    const shared = [
      ...own.asks.flatMap(({ id, source }) => [kinds.ask.page(id), `${paths.asks}#${source.id}`]),
      ...own.events.map(({ id }) => kinds.event.page(id)),
      ...own.partnerships.map(({ id }) => kinds.partnership.page(id)),
    ];
    for (const path of shared) {
      const [page = '', fragment = ''] = path.split('#');
      if (!moved.has(path)) moved.set(path, `${partOf(page, slug)}#${fragment}`);
    }
  }
  return moved;
});

function pageOf(corpus: Corpus, locale: Locale, path: string): Page {
  const here = `${localeFolder[locale]}${path}`;
  return {
    corpus,
    locale,
    words: localizer(locale, corpus.codebook),
    path,
    href: (to) => relativeHref(here, `${localeFolder[locale]}${movedTo(corpus).get(to) ?? to}`),
    inLanguage: (other) => relativeHref(here, `${localeFolder[other]}${path}`),
    asset: (to) => relativeHref(here, to),
  };
}

/** One static path: the language as Astro's rest parameter (none for the root), and the rest. */
export interface StaticPath<P extends Record<string, string>> {
  params: P & { locale: string | undefined };
  props: { locale: Locale } & P;
}

/** The static paths of a page in all languages. */
export const inAllLanguages = <P extends Record<string, string>>(
  params: readonly P[],
): StaticPath<P>[] =>
  locales.flatMap((locale) =>
    params.map((own) => ({
      params: { ...own, locale: localeFolder[locale].replace('/', '') || undefined },
      props: { ...own, locale },
    })),
  );

/** A parameter of a path that may be left out: Astro leaves out what is undefined, not what is empty. */
const restOf = <P extends Record<string, string>>(path: StaticPath<P & { part: string }>) => ({
  ...path,
  params: { ...path.params, part: (path.params.part || undefined) as string },
});

/** The static paths of pages in all languages; the part of a page, which may be '', comes last. */
export const inAllLanguagesAndParts = <P extends Record<string, string>>(
  params: readonly (P & { part: string })[],
): StaticPath<P & { part: string }>[] => inAllLanguages(params).map(restOf<P>);

/** The static paths of a page in all languages, one for each set of the columns. */
export async function inAllSets<P extends Record<string, string>>(
  params: readonly P[],
): Promise<StaticPath<P & { part: string }>[]> {
  const sets = columnSets(await getCorpus());
  const slugs = sets.length === 0 ? [''] : sets.map(({ slug }) => slug);
  return inAllLanguagesAndParts<P>(
    params.flatMap((own) => slugs.map((part) => ({ ...own, part }))),
  );
}
