import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { documentsSaid, measuresTable, restSaid } from '../briefing/measures-table.ts';
import { paragraph, text } from '../briefing/nodes.ts';
import { numberHeadings, numberTables } from '../briefing/numbered.ts';
import { lines, table } from '../briefing/table-node.ts';
import type { Localizer } from '../i18n/localizer.ts';
import type { PaperText } from '../paper/tree.ts';
import type { PlainKey } from '../i18n/messages/params.ts';
import { groupedBy } from '../shared/group.ts';
import type { CellSlip, ChartBook, MeasureSlip, RowKind, RowSlip, SlipBook } from './book.ts';
import { heldAgainst, heldAs, type HeldSlip, type PairSlip } from './held.ts';
import { chartBlocks } from './chart-blocks.ts';
import type { Tray } from './model.ts';
import { NotesOf } from './notes-of.ts';
import { onOneLine, printable } from './printable.ts';

/** What a tray is composed from: what it may hold, and the pictures of its charts once they have come. */
interface Made {
  book: SlipBook;
  words: Localizer;
  charts: ChartBook['charts'];
  notes: NotesOf;
}

/**
 * A tray as the text of a briefing: things of one kind that follow each other are one table, what a reader
 * wrote stands between, and the documents are noted in the order of their mention. What the site no
 * longer has is left out.
 * @param charts the pictures of the charts; one whose picture has not come is left out
 */
export function composeTray(
  tray: Tray,
  book: SlipBook,
  words: Localizer,
  charts: ChartBook['charts'] = {},
): PaperText {
  const notes = new NotesOf(book);
  const made: Made = { book, words, charts, notes };
  const children = runsOfKind(tray, book).flatMap((run): RootContent[] => {
    if ('words' in run) return ownWords(run.kind, run.words);
    return blocksOf(run.slips, made);
  });
  const tree = { type: 'root' as const, children };
  numberHeadings(tree, words.locale);
  numberTables(tree, words);
  const title = onOneLine(tray.title) || words.say('tray.untitled');
  return { locale: words.locale, front: { title, summary: title }, tree, notes: notes.list };
}

/** Words of the reader, or things of one kind that follow each other. */
type RunOfKind = { kind: 'heading' | 'text'; words: string } | { slips: HeldSlip[] };

function runsOfKind({ entries }: Tray, book: SlipBook): RunOfKind[] {
  const runs: RunOfKind[] = [];
  for (const entry of entries) {
    if (entry.kind !== 'item') {
      const said = printable(entry.text);
      if (said.trim() !== '') runs.push({ kind: entry.kind, words: said });
      continue;
    }
    const slip = heldAs(entry.item, book);
    if (!slip) continue;
    const last = runs.at(-1);
    if (last && 'slips' in last && last.slips[0]?.kind === slip.kind) last.slips.push(slip);
    else runs.push({ slips: [slip] });
  }
  return runs;
}

/** A heading, or a paragraph a line. */
const ownWords = (kind: 'heading' | 'text', said: string): RootContent[] =>
  kind === 'heading'
    ? [{ type: 'heading', depth: 1, children: [text(onOneLine(said))] }]
    : said
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => paragraph([text(line.trim())]));

function blocksOf(slips: readonly HeldSlip[], made: Made): BlockContent[] {
  const of = <Kind extends HeldSlip['kind']>(kind: Kind) =>
    slips.filter((slip): slip is Extract<HeldSlip, { kind: Kind }> => slip.kind === kind);
  return [
    ...measureBlocks(of('measure'), made),
    ...cellBlocks(of('cell'), made),
    ...of('pair').map((slip) => pairBlock(slip, made)),
    ...of('chart').flatMap((slip) => chartBlocks(slip, made.charts[slip.name])),
    ...of('finding').flatMap((slip) =>
      slip.blocks.map((block) => made.notes.renumberedIn(block, slip)),
    ),
    ...rowBlocks(
      slips.filter((slip): slip is RowSlip => 'cells' in slip),
      made,
    ),
  ];
}

/** Things of one kind as a table, a row each. */
function rowBlocks(rows: readonly RowSlip[], { words, notes }: Made): BlockContent[] {
  const [first] = rows;
  if (!first) return [];
  const { caption, head } = HEADS[first.kind];
  return [
    table(
      words.say(caption),
      head.map((key) => words.say(key)),
      rows.map((slip) => slip.cells.map((cell) => notes.renumbered(cell, slip))),
      false,
    ),
  ];
}

/** Cells of comparisons as a table: whose and of what, and the measures; below it what the balls mean. */
function cellBlocks(slips: readonly CellSlip[], { book, words, notes }: Made): BlockContent[] {
  if (slips.length === 0) return [];
  const rows = slips.map(({ head, measures, rest }) => [
    [text(head)],
    lines([
      ...measures.flatMap((id) => {
        const line = book.lines[id];
        return line ? [notes.renumbered(line.nodes, line)] : [];
      }),
      ...(rest === undefined ? [] : [[text(rest)]]),
    ]),
  ]);
  const head = (['tray.cellWhat', 'briefing.measures'] as const).map((key) => words.say(key));
  return [
    table(words.say('tray.cells'), head, rows, false),
    paragraph([text(book.balls)], 'basis'),
  ];
}

/** Two figures against each other, in a sentence with where each stands. */
function pairBlock({ figures }: PairSlip, { book, words, notes }: Made): BlockContent {
  const marks = figures.flatMap((slip) => notes.renumbered(slip.notes.slice(0, 1).map(mark), slip));
  // Two that stand in one paragraph have one note.
  const once = new Map(marks.map((node) => [JSON.stringify(node), node]));
  return paragraph([text(heldAgainst(figures, book, words)), ...once.values()]);
}

/** The mark of the first note of a slip. */
const mark = (): PhrasingContent => ({
  type: 'footnoteReference',
  identifier: 'note-1',
  label: '1',
});

/** What stands over the tables of each kind. */
const HEADS: Readonly<Record<RowKind, { caption: PlainKey; head: readonly PlainKey[] }>> = {
  figure: { caption: 'tray.figures', head: ['figure.label', 'figure.value', 'figure.role'] },
  target: {
    caption: 'briefing.targets',
    head: ['briefing.target', 'briefing.baseline', 'briefing.goal', 'briefing.growth'],
  },
  ask: { caption: 'briefing.asks', head: ['briefing.ask', 'briefing.answer', 'briefing.measures'] },
  partnership: {
    caption: 'tray.partnerships',
    head: ['tray.partnership', 'tray.bodies', 'tray.form'],
  },
};

/** Measures by jurisdiction, in the order in which the reader first names one of each. */
function measureBlocks(
  slips: readonly MeasureSlip[],
  { book: { jurisdictions }, words, notes }: Made,
): BlockContent[] {
  if (slips.length === 0) return [];
  const groups = [...groupedBy(slips, ({ jurisdiction = '' }) => jurisdiction)];
  const owners = groups.map(([id, own]) => ({
    who: jurisdictions[id]?.who ?? id,
    documents: documentsSaid(
      own.map(({ behind }) => behind),
      words,
    ),
  }));
  const rows = groups
    .flatMap(([, own]) => own)
    .map((slip) => ({ ...slip.row, title: notes.renumbered(slip.row.title, slip) }));
  const caption = words.say('tray.measures', { who: words.list(owners.map(({ who }) => who)) });
  return [
    measuresTable(caption, rows, owners.length, words),
    paragraph([text(restSaid(owners, words))], 'basis'),
  ];
}
