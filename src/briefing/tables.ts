import type { BlockContent, PhrasingContent } from 'mdast';
import { growth } from '../views/targets/growth.ts';
import { paceSaid } from '../views/targets/pace.ts';
import type { Ask, Target } from '../corpus/index.ts';
import { paths } from '../routes/paths.ts';
import { pathOf } from '../routes/records.ts';
import type { NamedFigure } from '../schema/index.ts';
import type { Context } from './context.ts';
import { drawn, link, paragraph, text } from './nodes.ts';
import { firstRows } from './see.ts';
import { lines, table, type Cells } from './table-node.ts';

/** The measures that answer a request, and how many are left out. */
function answersOf(ask: Ask, limit: number | undefined, { words }: Context): PhrasingContent[] {
  if (ask.measures.length === 0) return [text(words.say('cell.unmentioned'))];
  const shown = ask.measures.slice(0, limit);
  const n = ask.measures.length - shown.length;
  const left = text(words.say('briefing.leftOut', { n }));
  const measures = shown.map((record) => [
    link(pathOf({ kind: 'measure', record }), [
      drawn(words.text(record.title), undefined, [`measure:${record.id}`]),
    ]),
  ]);
  if (n === 0) return lines(measures);
  // One measure and the rest share a line: rows of a one-page briefing have no room for two.
  if (limit === 1) return [...lines(measures), text(words.say('briefing.semicolon')), left];
  return lines([...measures, [left]]);
}

/** A request, what the reply did with it, and so many of the measures that answer. */
export const askCells = (ask: Ask, measures: number | undefined, context: Context): Cells => [
  [
    link(pathOf({ kind: 'ask', record: ask }), [
      drawn(context.words.text(ask.title), undefined, [`ask:${ask.id}`]),
    ]),
    ...context.notes.marks(ask.evidence.slice(0, 1)),
  ],
  [drawn(context.words.label('answers', ask.answer), undefined, [`ask:${ask.id}`])],
  answersOf(ask, measures, context),
];

/** Requests beside what the reply did with them and the measures that answer. */
export function askTable(
  found: readonly Ask[],
  { limit, measures }: { limit: number | undefined; measures: number | undefined },
  context: Context,
): BlockContent[] {
  const { words } = context;
  const shown = found.slice(0, limit);
  const rows = shown.map((ask) => askCells(ask, measures, context));
  const head = (['briefing.ask', 'briefing.answer', 'briefing.measures'] as const).map((key) =>
    words.say(key),
  );
  const left = found.length - shown.length;
  return [
    table(words.say('briefing.asks'), head, rows),
    ...(left > 0
      ? [paragraph([text(words.say('briefing.leftOut', { n: left }))], 'left-out')]
      : []),
  ];
}

/** A target with its two ends and the growth that these imply. */
export function targetCells(target: Target, { corpus, words, notes }: Context): Cells {
  const name = `target:${target.id}`;
  const implied = growth(corpus, target);
  const dated = (figure: NamedFigure, id: string): PhrasingContent[] => {
    const said = words.figure(figure);
    const date = figure.date && words.date(figure.date);
    const value = date ? words.say('briefing.dated', { figure: said, date }) : said;
    return [drawn(value, figure.value, [`${name}:${id}`])];
  };
  return [
    [
      link(pathOf({ kind: 'target', record: target }), [
        drawn(words.text(target.title), undefined, [name]),
      ]),
      ...notes.marks(target.baseline.evidence.slice(0, 1)),
    ],
    dated(target.baseline, 'baseline'),
    dated(target.goal, 'goal'),
    [drawn(paceSaid(implied, words), implied.pace, [`${name}:baseline`, `${name}:goal`])],
  ];
}

/** The targets: baseline, goal, and the yearly growth that the two imply. */
export function targetTable(context: Context): BlockContent[] {
  const { words } = context;
  const head = (
    ['briefing.target', 'briefing.baseline', 'briefing.goal', 'briefing.growth'] as const
  ).map((key) => words.say(key));
  const page = { path: paths.targets, title: 'targets.title' } as const;
  const { shown, rest } = firstRows(context.corpus.targets, page, context);
  const rows = shown.map((target) => targetCells(target, context));
  return [table(words.say('briefing.targets'), head, rows, false), ...rest];
}
