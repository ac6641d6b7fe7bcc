import { getCorpus } from '../corpus/astro.ts';
import type { Corpus } from '../corpus/index.ts';
import { localeFolder, locales, localizer, type Locale, type Localizer } from '../i18n/index.ts';
import { relativeHref } from './paths.ts';

/** What every component of a page needs: the corpus, the language, and how to link from here. */
export interface Page {
  corpus: Corpus;
  locale: Locale;
  words: Localizer;
  /** The path from the root of the language, such as `measures/shenzhen/talent-flats.html`. */
  path: string;
  /** The relative address of another page of the same language; may carry a fragment. */
  href(path: string): string;
  /** The relative address of this page in another language. */
  inLanguage(locale: Locale): string;
  /** The relative address of a file that all languages share. */
  asset(path: string): string;
}

/** The page at a path in a language. */
export async function pageAt(locale: Locale, path: string): Promise<Page> {
  const corpus = await getCorpus();
  const here = `${localeFolder[locale]}${path}`;
  return {
    corpus,
    locale,
    words: localizer(locale, corpus.codebook),
    path,
    href: (to) => relativeHref(here, `${localeFolder[locale]}${to}`),
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
