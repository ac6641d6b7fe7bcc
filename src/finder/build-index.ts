import { traits, type Locale, type PlainKey } from '../i18n/index.ts';
import { fold } from '../i18n/variants.ts';
import { original } from '../languages/index.ts';
import { memo } from '../shared/memo.ts';
import { withVersion, type ScriptFiles } from '../shared/script-files.ts';
import { views, type ViewName } from '../views/index.ts';
import { Collected, type FindPage } from './collect.ts';
import { findFiles } from './files.ts';
import { lexicon } from './lexicon.ts';
import { figuresFound, measuresFound } from './of-measures.ts';
import { bodiesFound, documentsFound, followedFound, placesFound } from './of-records.ts';
import { findingsFound, type Drawn } from './of-drawn.ts';
import { pagesFound, rulingsFound, vocabularyFound } from './of-site.ts';
import { findKinds, ranks, type FindIndex, type FindKind } from './wire.ts';

/** The view that holds the things of a kind: offered where nothing is found. */
const HELD: Partial<Record<FindKind, ViewName>> = {
  measure: 'measures',
  figure: 'amounts',
  target: 'targets',
  ask: 'asks',
  source: 'sources',
  programme: 'programmes',
  jurisdiction: 'jurisdictions',
  organisation: 'organisations',
  partnership: 'partnerships',
  event: 'timeline',
  observation: 'observations',
  promise: 'followup',
  term: 'glossary',
  category: 'codebook',
  ruling: 'codebook',
  finding: 'home',
  briefing: 'briefings',
  view: 'analysis',
};

/**
 * Everything that is found from the pages of one language.
 * @param page the search page: addresses are as seen from it
 */
export function findIndex(page: FindPage, drawn: Drawn): FindIndex {
  const { corpus, locale, words } = page;
  const all = new Collected(page);
  const found = [
    measuresFound(page),
    figuresFound(page),
    placesFound(page),
    documentsFound(page),
    bodiesFound(page),
    followedFound(page),
    vocabularyFound(page),
    rulingsFound(page),
    findingsFound(page, drawn),
    pagesFound(page, drawn.briefings),
  ].flat();
  for (const one of found) all.add(one);
  const { labels, texts, entries, places, sources } = all;
  const names = entries.flatMap(([, , title, , , , others]) => [
    texts[title] ?? '',
    ...others.flatMap(([, rank, text]) => (ranks[rank] === 'name' ? [texts[text] ?? ''] : [])),
  ]);
  return {
    kinds: Object.fromEntries(
      findKinds.map((kind) => [kind, words.say(`find.kind.${kind}` as PlainKey)]),
    ) as FindIndex['kinds'],
    places,
    sources,
    labels,
    place: labels.indexOf(words.say('search.in.jurisdiction')),
    texts,
    // Only what a page of another script cannot be cut by is told there as well.
    words: lexicon(traits[locale].reads === original ? texts : texts.filter(isHan), names).join(
      ' ',
    ),
    // A place goes by its name in each language.
    synonyms: [
      ...corpus.codebook.synonyms,
      ...corpus.jurisdictions.map(({ short }) => [...new Set(Object.values(short))]),
    ],
    views: Object.fromEntries(
      Object.entries(HELD).map(([kind, name]) => [
        kind,
        [page.href(views[name].path), words.say(views[name].label)],
      ]),
    ),
    entries,
  };
}

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(fold(text));

/**
 * The index as scripts. Its page and its files both ask for it: it is made once for a corpus.
 * @param drawn of the corpus of the page
 */
export const findScript = async (
  page: FindPage,
  drawn: (page: FindPage) => Promise<Drawn>,
): Promise<ScriptFiles> => {
  const known = scripts(page.corpus);
  const made = known.get(page.locale) ?? drawn(page).then((fronts) => scriptOf(page, fronts));
  known.set(page.locale, made);
  return made;
};

const scripts = memo((_: FindPage['corpus']) => new Map<Locale, Promise<ScriptFiles>>());

const scriptOf = (page: FindPage, drawn: Drawn): ScriptFiles =>
  withVersion(
    findFiles(findIndex(page, drawn), {
      name: 'find',
      variable: 'findIndex',
      locale: page.locale,
    }),
  );
