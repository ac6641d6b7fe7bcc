import { byCommitment } from '../analysis/commitment.ts';
import { isForHongKong } from '../analysis/hong-kong.ts';
import { countedUnder } from '../analysis/under.ts';
import type { BlockContent, PhrasingContent } from 'mdast';
import { concretenessParts, partShares } from '../analysis/concreteness.ts';
import { categoryOf, lensOf } from '../analysis/measures.ts';
import { columnsOf } from '../analysis/columns.ts';
import { inSentence } from '../i18n/sentence.ts';
import type { Jurisdiction, Measure } from '../corpus/index.ts';
import type { Localizer } from '../i18n/index.ts';
import { paths } from '../routes/paths.ts';
import type { Context } from './context.ts';
import { ballKey, measureLine } from './measure-line.ts';
import { openTo } from './measure-table.ts';
import { link, paragraph, text } from './nodes.ts';
import { examplesFirst, mainExamples } from './order.ts';
import { restsOn } from './rest.ts';
import { lines, table, type Cells } from './table-node.ts';

/** The value of `rows` that sums each column up. */
export const SUMMARY = 'summary';

type Read = ReadonlyMap<string, readonly string[]>;

/** A column: a jurisdiction with its measures in the category, in the order they are listed. */
interface Column {
  jurisdiction: Jurisdiction;
  measures: Measure[];
  /** Those that may be listed: of its main ones, where it has any. */
  examples: readonly Measure[];
}

/**
 * One category, the jurisdictions side by side: how many measures and how firm, where it is asked
 * for how many name Hong Kong and what they state, and the best examples of them. Under it what
 * the columns rest on and where the others are.
 */
export function drawSummary(
  read: Read,
  turned: boolean | undefined,
  context: Context,
): BlockContent[] {
  const { corpus, words } = context;
  const lens = lensOf(corpus, read.get('lens')?.[0] ?? '');
  const category = categoryOf(lens, read.get('category')?.[0] ?? lens.categories[0]?.id ?? '');
  const ids = read.get('jurisdictions') ?? columnsOf(corpus).map(({ id }) => id);
  const columns = corpus.jurisdictions
    .filter(({ id }) => ids.includes(id))
    .map((jurisdiction): Column => {
      const own = countedUnder(jurisdiction.measures, lens, category.id);
      const of = { lens, category: category.id };
      const measures = examplesFirst(corpus, own, of);
      return { jurisdiction, measures, examples: mainExamples(measures, of) };
    });
  const limit = Number(read.get('limit')?.[0] ?? Infinity);
  const detailed = read.get('detail')?.[0] === 'text';
  const parts = read.get('parts')?.[0] === 'yes';
  const path = paths.category(lens.id, category.id);
  const shown = columns.flatMap(({ examples }) => examples.slice(0, limit));
  const name = words.text(category.label);
  const rows: Cells[] = [
    row('count', columns, words, ({ measures }) => [text(firmness(measures, context))]),
    ...(parts
      ? [
          row('directed', columns, words, ({ measures }) => [text(directedOf(measures, words))]),
          row('stated', columns, words, ({ measures }) => [text(statedIn(measures, words))]),
        ]
      : []),
    row('most', columns, words, (column) => listed(column, { limit, detailed, path }, context)),
  ];
  const head = [words.text(lens.label), ...columns.map((column) => nameOf(column, words))];
  const cut = columns.some(({ examples }) => examples.length > limit);
  const left = cut || columns.some(({ measures, examples }) => measures.length > examples.length);
  const silent = columns.some(({ measures }) => measures.length === 0);
  const small = [
    ...(shown.length > 0 ? [`${ballKey(shown, context)}${words.say('stop')}`] : []),
    ...(left ? [words.say('briefing.order.examples')] : []),
    restsOn(
      corpus,
      columns.map(({ jurisdiction }) => jurisdiction),
      words,
    ),
    ...(silent ? [words.say('foot.unknown')] : []),
  ].join(words.say('briefing.gap'));
  const see = words.say(left ? 'briefing.restSee' : 'briefing.allSee', { name });
  return [
    table(words.say('briefing.summary', { category: name }), head, rows, turned),
    paragraph([text(small)], 'basis'),
    paragraph([link(path, [text(see)])], 'left-out'),
  ];
}

const nameOf = ({ jurisdiction }: Column, words: Localizer): string =>
  words.text(jurisdiction.short);

type RowName = 'count' | 'directed' | 'stated' | 'most';

/** A row of the table; a column without a measure says that the documents mention none. */
const row = (
  name: RowName,
  columns: readonly Column[],
  words: Localizer,
  cell: (column: Column) => PhrasingContent[],
): Cells => [
  [text(words.say(`briefing.summary.${name}`))],
  ...columns.map((column) => {
    if (column.measures.length > 0) return cell(column);
    return [text(words.say(name === 'count' ? 'cell.unmentioned' : 'cell.unmentionedShort'))];
  }),
];

/** How many measures, by commitment, the firmest first. */
function firmness(measures: readonly Measure[], { corpus, words }: Context): string {
  const groups = byCommitment(corpus.codebook.lists.commitments.values, measures);
  const labelOf = ({ commitment }: (typeof groups)[number]): string =>
    inSentence(words.text(commitment.label), words);
  const [only, ...others] = groups;
  if (only && others.length === 0) {
    return words.say('briefing.summary.commitmentAll', {
      n: measures.length,
      label: labelOf(only),
    });
  }
  const parts = groups.map((group) =>
    words.say('briefing.summary.commitment', {
      label: labelOf(group),
      n: group.measures.length,
    }),
  );
  return words.say('briefing.summary.commitments', {
    n: measures.length,
    parts: parts.join(words.say('sep')),
  });
}

function directedOf(measures: readonly Measure[], words: Localizer): string {
  const n = measures.filter(isForHongKong).length;
  if (n === measures.length) return words.say('briefing.summary.all');
  return words.say(n === 0 ? 'briefing.summary.none' : 'briefing.summary.some', { n });
}

/** In how many measures the text states a figure, a date, a body, a partner in Hong Kong. */
function statedIn(measures: readonly Measure[], words: Localizer): string {
  const parts = partShares(measures)
    .filter(({ part, holds }) => holds > 0 && part !== 'committed')
    .toSorted((a, b) => concretenessParts.indexOf(a.part) - concretenessParts.indexOf(b.part))
    .map(({ part, holds }) =>
      words.say('briefing.summary.part', {
        part: inSentence(words.say(`concreteness.${part}`), words),
        n: holds,
      }),
    );
  return parts.length > 0 ? parts.join(words.say('sep')) : words.say('briefing.summary.silent');
}

interface Listing {
  limit: number;
  /** Whether a measure's summary stands under its title. */
  detailed: boolean;
  /** The page that lists all of them. */
  path: string;
}

/** The first examples of a column, and how many measures are left out. */
function listed(
  { measures, examples }: Column,
  { limit, detailed, path }: Listing,
  context: Context,
): PhrasingContent[] {
  const { words } = context;
  const left = measures.length - Math.min(limit, examples.length);
  return lines([
    ...examples
      .slice(0, limit)
      .flatMap((measure) => [
        [...measureLine(measure, context), ...openTo(measure, context)],
        ...(detailed ? [[text(words.text(measure.summary))]] : []),
      ]),
    ...(left > 0 ? [[link(path, [text(words.say('briefing.leftOut', { n: left }))])]] : []),
  ]);
}
