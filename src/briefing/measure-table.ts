import { isForHongKong } from '../analysis/hong-kong.ts';
import type { BlockContent, PhrasingContent } from 'mdast';
import type { Measure } from '../corpus/index.ts';
import type { Localizer } from '../i18n/index.ts';
import { pathOf } from '../routes/records.ts';
import type { Context } from './context.ts';
import type { ListOptions } from './measure-list.ts';
import { keyFigure } from './measure-line.ts';
import { measuresTable, type MeasureRow } from './measures-table.ts';
import { drawn, link, paragraph, text } from './nodes.ts';
import { ordered, type Sort } from './order.ts';
import { restsOn } from './rest.ts';
import { leftOut } from './see.ts';

/**
 * Measures as a table: title, commitment, the figure and the date that the text states. Under it
 * how many are left out, and what the measures rest on.
 */
export function measureTable(
  found: readonly Measure[],
  { limit = found.length, sort, see, detailed }: ListOptions,
  context: Context,
): BlockContent[] {
  const { corpus, words } = context;
  const shown = ordered(found, sort).slice(0, limit);
  const left = found.length - shown.length;
  const owners = corpus.jurisdictions.filter((entry) =>
    found.some(({ jurisdiction }) => jurisdiction === entry),
  );
  const rows = shown.map((measure) => ({
    ...tableRowOf(measure, context),
    detail: detailed ? words.text(measure.summary) : undefined,
  }));
  const names = owners.map(({ short }) => words.text(short));
  const caption = words.say(left > 0 ? 'briefing.measuresSome' : 'briefing.measuresAll', {
    who: words.list(names),
  });
  const order = orderSaid(found, sort, words);
  return [
    measuresTable(caption, rows, owners.length, words),
    ...(left > 0 ? [paragraph([...order, ...leftOut(left, see, context)], 'left-out')] : []),
    paragraph([text(restsOn(corpus, owners, words))], 'basis'),
  ];
}

/** A measure as a row of such a table. */
export const tableRowOf = (measure: Measure, context: Context): MeasureRow => ({
  who: context.words.text(measure.jurisdiction.short),
  title: titled(measure, context),
  commitment: [
    drawn(context.words.label('commitments', measure.commitment), undefined, [
      `measure:${measure.id}`,
    ]),
  ],
  stated: stated(measure, context),
  states: Boolean(keyFigure(measure, context.words) ?? measure.start ?? measure.due),
});

/** By what the measures are ordered, for readers who see a part of them. */
function orderSaid(found: readonly Measure[], sort: Sort, words: Localizer): PhrasingContent[] {
  if (sort === 'document') return [];
  const directed = found.filter(isForHongKong).length;
  const mixed = directed > 0 && directed < found.length;
  const key = sort === 'directed' && mixed ? 'briefing.order.directed' : 'briefing.order.score';
  return [text(`${words.say(key)}${words.say('briefing.gap')}`)];
}

function titled(measure: Measure, context: Context): PhrasingContent[] {
  const { words, notes } = context;
  const title = drawn(words.text(measure.title), undefined, [`measure:${measure.id}`]);
  const passages = (keyFigure(measure, words) ?? measure).evidence.slice(0, 1);
  return [
    link(pathOf({ kind: 'measure', record: measure }), [title]),
    ...openTo(measure, context),
    ...notes.marks(passages),
  ];
}

/** Says of a measure that is not directed at Hong Kong that it is open to all. */
export const openTo = (measure: Measure, { words }: Context): PhrasingContent[] =>
  isForHongKong(measure)
    ? []
    : [text(words.say('briefing.open', { label: words.label('hong-kong', measure.hong_kong) }))];

/** The figure and the date that the text states of a measure. */
function stated(measure: Measure, { words }: Context): PhrasingContent[] {
  const id = `measure:${measure.id}`;
  const figure = keyFigure(measure, words);
  const said = [
    ...(figure ? [[drawn(words.figure(figure), figure.value, [`${id}:${figure.id}`])]] : []),
    ...(measure.due?.date === undefined
      ? []
      : [[text(words.say('briefing.due', { date: words.date(measure.due.date) }))]]),
    ...(measure.start?.date === undefined ? [] : [[text(words.date(measure.start.date))]]),
  ];
  if (said.length === 0) return [text(words.say('briefing.notStated'))];
  return said.flatMap((part, i) => (i === 0 ? part : [text(words.say('briefing.comma')), ...part]));
}
