import { bundlesOf } from '../analysis/measures.ts';
import { toolOf } from '../analysis/tools.ts';
import { voiceOf } from '../analysis/voice.ts';
import type { Corpus, Measure } from '../corpus/index.ts';
import { traits, localizer, type Locale, type Localizer, type PlainKey } from '../i18n/index.ts';
import { definitionOf, kindNames, listOf, type Kind } from '../kinds/index.ts';
import type { Text } from '../schema/index.ts';
import { inEach, written } from '../languages/index.ts';

/** Where in a measure a text stands: the message that names it, or the name itself. */
export type SearchField = { key: PlainKey } | { name: Text };

/** A text of a measure in which a search looks, in the language it is in. */
export interface SearchText {
  field: SearchField;
  /** Both languages, or what stands in a document as written. */
  text: Text | string;
}

/** The kinds whose texts say most; the others come last, but for those with a place between. */
const FIRST: readonly Kind[] = ['measure', 'jurisdiction', 'organisation'];
const PLACED: readonly Kind[] = [...FIRST, 'programme', 'target'];

/**
 * Everything of a measure that a reader may look for, the most telling first: a find is explained
 * with the first text that holds it.
 */
export function searchTexts(corpus: Corpus, measure: Measure): SearchText[] {
  const at = (key: PlainKey, ...texts: readonly (Text | string | undefined)[]): SearchText[] =>
    texts.flatMap((text) => (text === undefined ? [] : [{ field: { key }, text }]));
  const of = (kind: Kind) => textsOfKind(corpus, measure, kind);
  const { lists, lenses } = corpus.codebook;
  const value = (list: 'commitments' | 'hong-kong' | 'tools', id: string | undefined) =>
    lists[list].values.find((entry) => entry.id === id)?.label;
  const passages = [...measure.evidence, ...measure.figures.flatMap(({ evidence }) => evidence)];
  const dates = [measure.start, measure.due].flatMap((when) => when ?? []);
  return [
    ...FIRST.flatMap(of),
    ...at('search.in.commitment', value('commitments', measure.commitment)),
    ...lenses.flatMap((lens) =>
      lens.categories
        .filter(({ id }) => measure.coding[lens.id]?.includes(id))
        .map(({ label }) => ({ field: { name: lens.label }, text: label })),
    ),
    ...at('search.in.figure', ...measure.figures.map((figure) => shown(corpus, figure))),
    ...at('search.in.figure', ...measure.figures.map(({ label }) => label)),
    ...at('search.in.printed', ...measure.figures.map(({ as_printed }) => as_printed)),
    ...at('search.in.phrase', ...passages.map(({ phrase }) => phrase)),
    ...at('search.in.cue', measure.cue),
    ...at('search.in.note', measure.note, ...measure.figures.map(({ note }) => note)),
    ...at(
      'search.in.date',
      ...dates.flatMap(({ date, as_printed }) => [as_printed, dated(corpus, date)]),
    ),
    ...at('search.in.date', ...dates.map(({ note }) => note)),
    ...of('programme'),
    ...at('search.in.parent', ...bundlesOf(measure).map(({ title }) => title)),
    ...of('target'),
    ...at('search.in.hongKong', value('hong-kong', measure.hong_kong)),
    ...at('search.in.tool', value('tools', toolOf(corpus, measure).id)),
    ...at('search.in.force', ...measure.in_force_in.map(({ name }) => name)),
    ...at(
      'search.in.voice',
      spoken(corpus, (words) => words.say(`voice.${voiceOf(corpus, measure)}`)),
    ),
    ...kindNames.filter((kind) => !PLACED.includes(kind)).flatMap(of),
  ];
}

/** The texts of a kind's records by which a measure is found, as the kind says. */
function textsOfKind(corpus: Corpus, measure: Measure, kind: Kind): SearchText[] {
  const { search } = definitionOf(kind);
  if ('not' in search) return [];
  const records = search.of(measure, corpus[listOf(kind)]);
  return search.texts.flatMap(({ in: place, of }) =>
    records
      .flatMap((record) => of(record))
      .flatMap((text) =>
        text === undefined ? [] : [{ field: { key: `search.in.${place}` as PlainKey }, text }],
      ),
  );
}

/** What the site says of something, in each written language. */
const spoken = (corpus: Corpus, say: (words: Localizer) => string): Text =>
  inEach((language) => say(localizer(language, corpus.codebook)));

const shown = (corpus: Corpus, figure: Measure['figures'][number]): Text =>
  spoken(corpus, (words) => words.figure(figure));

const dated = (corpus: Corpus, date: string | undefined): Text | undefined =>
  date === undefined ? undefined : spoken(corpus, (words) => words.date(date));

/** The languages that a page's index holds: its own, and the written ones that it does not show. */
export const indexed = (locale: Locale): readonly Locale[] => [
  locale,
  ...written.filter((language) => language !== traits[locale].reads),
];
