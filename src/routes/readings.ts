import { getCorpus, getTurned } from '../corpus/astro.ts';
import type { Corpus } from '../corpus/index.ts';
import type { BareReading, Turned } from '../corpus/turned.ts';
import { localeFolder, type Locale } from '../i18n/index.ts';
import type { StaticPath } from './page.ts';

/** A reading of bare verbs beside the one as resolved, as a page knows it. */
export interface PageReading {
  name: BareReading;
  /** The measures that it gives another commitment, by id. */
  measures: ReadonlySet<string>;
  /** The address, from this page, of the same page: under that reading, or from there as resolved. */
  href: string;
}

/** What a route says of the reading of its page: '' is as resolved; undefined where there is no other. */
export type ReadingOfRoute = BareReading | '' | undefined;

/** The corpus under a reading. @throws when content changed meanwhile, and has it no more */
export async function readAs(
  reading: ReadingOfRoute,
): Promise<{ corpus: Corpus; turned?: Turned }> {
  if (!reading) return { corpus: await getCorpus() };
  const turned = (await getTurned()).find(({ name }) => name === reading);
  if (!turned) throw new Error(`nothing rests on a bare verb that may be read “${reading}”`);
  return { corpus: turned.corpus(), turned };
}

/** The address of a page from the root of the site. */
export const addressOf = (locale: Locale, path: string, reading?: BareReading): string =>
  `${localeFolder[locale]}${reading ? `${reading}/` : ''}${path}`;

/**
 * The same static paths as resolved, and once more under each other reading of bare verbs, which
 * stands in the address as a folder below that of the language.
 * @param has whether there is such a page, from the corpus as that reading has it
 */
export async function inAllReadings<P extends Record<string, string>>(
  own: readonly StaticPath<P>[],
  has: (corpus: Corpus) => boolean = () => true,
): Promise<(StaticPath<P> & { props: { reading: ReadingOfRoute } })[]> {
  const names = (await getTurned()).filter(({ corpus }) => has(corpus())).map(({ name }) => name);
  return own.flatMap((path) => [
    { ...path, props: { ...path.props, reading: '' as const } },
    ...names.map((reading) => ({
      params: { ...path.params, locale: [path.params.locale, reading].filter(Boolean).join('/') },
      props: { ...path.props, reading },
    })),
  ]);
}
