import { getCorpus, getTurned } from '../corpus/astro.ts';
import type { Corpus } from '../corpus/index.ts';
import type { Turned } from '../corpus/turned.ts';
import { localeFolder, locales, localizer, type Locale, type Localizer } from '../i18n/index.ts';
import { partsOfCodebook, codePlaces } from '../corpus/codebook-parts.ts';
import { columnSets } from '../corpus/column-sets.ts';
import { wholeOf, type CorpusPart } from '../corpus/parts.ts';
import { groupIdOf, observationPages } from '../corpus/observation-groups.ts';
import { promisePages } from '../corpus/promise-pages.ts';
import { targetParts } from '../corpus/target-parts.ts';
import { termParts } from '../corpus/term-parts.ts';
import { kinds } from '../kinds/index.ts';
import { memo } from '../shared/memo.ts';
import { partLabel } from '../shared/parts.ts';
import type { DrawnView } from '../views/view.ts';
import { heldTexts, type Texts } from '../texts/held.ts';
import { partOf, paths, relativeHref } from './paths.ts';
import { addressOf, readAs, type PageReading, type ReadingOfRoute } from './readings.ts';
import { builtFor } from './site.ts';

/** What every component of a page needs: the corpus, the language, and how to link from here. */
export interface Page {
  corpus: Corpus;
  locale: Locale;
  words: Localizer;
  /** The path from the root of the language, such as `measures/shenzhen/talent-flats.html`. */
  path: string;
  /** Where it is one of several that share out what is too much for one: all of them, in order, by name. */
  parts?: readonly { label: string; path: string }[];
  /** Where it shows bare verbs read otherwise than as resolved, and the corpus is read so too. */
  turned?: PageReading;
  /** The address under which the site will stand, where whoever builds it says so. */
  site?: string | undefined;
  /** The texts of the documents, where the host of this build shows them. */
  texts?: Texts | undefined;
  /** The same page with bare verbs read otherwise; such a page has none itself. */
  turns?: readonly (PageReading & { corpus: Corpus })[];
  /** The relative address of another page of the same language; may carry a fragment. */
  href(path: string): string;
  /** The relative address of this page in another language. */
  inLanguage(locale: Locale): string;
  /** The relative address of a file that all languages share. */
  asset(path: string): string;
}

/** The page at a path in a language, under a reading. */
export async function pageAt(
  locale: Locale,
  path: string,
  reading?: ReadingOfRoute,
): Promise<Page> {
  const { corpus, turned } = await readAs(reading);
  return withTurns(pageOf(corpus, locale, path, turned), reading);
}

/** A page that is as resolved, with the ways to the same page under other readings. */
async function withTurns(page: Page, reading: ReadingOfRoute): Promise<Page> {
  if (reading !== '') return page;
  const turns = (await getTurned()).map(({ name, measures, corpus }) => ({
    name,
    measures,
    href: page.asset(addressOf(page.locale, page.path, name)),
    get corpus() {
      return corpus();
    },
  }));
  return { ...page, turns };
}

/** What shares something out among several pages: its parts, none where one page holds all. */
type SharedOut = (corpus: Corpus) => readonly CorpusPart[];

/**
 * The page at a path in a language, or that of a part of what it shows below it, with the corpus of
 * the part. Where nothing is shared out it is the page at the path.
 * @param part the slug of the part
 */
export async function pageOfPart(
  locale: Locale,
  path: string,
  part: string,
  partsOf: SharedOut,
  reading?: ReadingOfRoute,
): Promise<Page> {
  const { corpus: whole, turned } = await readAs(reading);
  const all = partsOf(whole);
  const own = all.find(({ slug }) => slug === part);
  if (!own) return withTurns(pageOf(whole, locale, path, turned), reading);
  const page = await withTurns(pageOf(own.corpus, locale, partOf(path, part), turned), reading);
  const said = all.map((one) => partSaid(one, page.words));
  /** What several parts are called alike is told apart by number. */
  const labelOf = (label: string, slug: string) =>
    said.indexOf(label) === said.lastIndexOf(label) ? label : partLabel(label, slug);
  const parts = all.map(({ slug }, i) => ({
    label: labelOf(said[i] ?? '', slug),
    path: partOf(path, slug),
  }));
  return { ...page, parts };
}

/** The page at a path in a language, or that of a set of the columns below it. */
export const pageOfSet = (
  locale: Locale,
  path: string,
  part: string,
  reading?: ReadingOfRoute,
): Promise<Page> => pageOfPart(locale, path, part, columnSets, reading);

/** What a part is called beside the others: all that it holds, or the first and the last of it. */
function partSaid({ names, isRange }: CorpusPart, words: Localizer): string {
  const nameOf = (name: (typeof names)[number]['name']): string => {
    if (name === undefined) return words.say('organisations.homeless');
    return typeof name === 'string' ? name : words.text(name);
  };
  const said = names.map(({ name, part }) => partLabel(nameOf(name), part));
  const [from = '', to] = said;
  return isRange && to !== undefined
    ? words.say('parts.range', { from, to })
    : said.join(words.say('sep'));
}

/** Where records stand that share their page, by the path that they have where it is not shared out. */
const movedTo = memo((corpus: Corpus): ReadonlyMap<string, string> => {
  const moved = new Map<string, string>();
  for (const { slug, columns, corpus: own } of columnSets(wholeOf(corpus))) {
    for (const { id } of columns) {
      moved.set(`${paths.timeline}#in-${id}`, `${partOf(paths.timeline, slug)}#in-${id}`);
    }
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
  const whole = wholeOf(corpus);
  for (const { slug, corpus: own } of targetParts(whole)) {
    for (const { id } of own.targets) {
      for (const page of [paths.targets, paths.pace]) {
        moved.set(`${page}#${id}`, `${partOf(page, slug)}#${id}`);
      }
    }
  }
  for (const { slug, corpus: own } of termParts(whole)) {
    for (const { id } of own.terms) {
      moved.set(kinds.term.page(id), `${partOf(paths.glossary, slug)}#${id}`);
    }
  }
  for (const { slug, tells } of partsOfCodebook(whole)) {
    if (tells === 'making') continue;
    for (const id of codePlaces(whole)) {
      moved.set(`${paths.codebook}#${id}`, `${partOf(paths.codebook, slug)}#${id}`);
    }
  }
  for (const { about, slug, part, observations } of observationPages(whole)) {
    if (part === '') {
      moved.set(`${paths.observations}#${groupIdOf(about)}`, paths.observationsOf(slug));
    }
    for (const { id } of observations) {
      moved.set(kinds.observation.page(id), `${paths.observationsOf(slug, part)}#${id}`);
    }
  }
  for (const { jurisdiction, part, promises } of promisePages(whole)) {
    const path = paths.followupOf(jurisdiction.id, part);
    for (const { id } of promises) moved.set(kinds.promise.page(id), `${path}#${id}`);
    if (part === '') moved.set(`${paths.followup}#of-${jurisdiction.id}`, path);
  }
  return moved;
});

/**
 * Where a place stands whose page is shared out among several.
 * @param address from the root of a language, such as `followup.html#shenzhen-branch`
 * @returns the same address where it stands there
 */
export const shownAt = (corpus: Corpus, address: string): string =>
  // Most links lead to whole pages: a text of several pieces is not put together to be looked up.
  address.includes('#') ? (movedTo(wholeOf(corpus)).get(address) ?? address) : address;

function pageOf(corpus: Corpus, locale: Locale, path: string, turned?: Turned): Page {
  const here = addressOf(locale, path, turned?.name);
  /** What leads to a place of a page that is read otherwise stays there. */
  const target = (to: string): string =>
    turned && to.startsWith(`${path}#`)
      ? addressOf(locale, to, turned.name)
      : addressOf(locale, shownAt(corpus, to));
  const resolved = relativeHref(here, addressOf(locale, path));
  return {
    ...(turned && { turned: { name: turned.name, measures: turned.measures, href: resolved } }),
    corpus,
    locale,
    words: localizer(locale, corpus.codebook),
    path,
    site: builtFor(),
    texts: heldTexts(),
    href: (to) => relativeHref(here, target(to)),
    inLanguage: (other) => relativeHref(here, addressOf(other, path, turned?.name)),
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

/** The static paths of an analysis that is drawn from a lens: none without such a lens. */
export const inAllSetsOf = async (view: DrawnView) =>
  inAllSets((await getCorpus()).codebook.lenses.some((lens) => lens.view === view) ? [{}] : []);

/** The static paths of a page in all languages, one for each set of the columns. */
export const inAllSets = <P extends Record<string, string>>(params: readonly P[]) =>
  inAllParts(columnSets, params);

/** The static paths of a page in all languages, one for each part of what it shows. */
export async function inAllParts<P extends Record<string, string>>(
  partsOf: SharedOut,
  params: readonly P[],
): Promise<StaticPath<P & { part: string }>[]> {
  const parts = partsOf(await getCorpus());
  const slugs = parts.length === 0 ? [''] : parts.map(({ slug }) => slug);
  return inAllLanguagesAndParts<P>(
    params.flatMap((own) => slugs.map((part) => ({ ...own, part }))),
  );
}
