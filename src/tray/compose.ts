import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { measuresTable, restSaid } from '../briefing/measures-table.ts';
import { paragraph, text } from '../briefing/nodes.ts';
import { numberHeadings, numberTables } from '../briefing/numbered.ts';
import { table } from '../briefing/table-node.ts';
import type { Localizer } from '../i18n/localizer.ts';
import { inEach } from '../languages/index.ts';
import type { Note } from '../paper/notes.ts';
import type { PaperText } from '../paper/tree.ts';
import type { PlainKey } from '../i18n/messages/params.ts';
import type { MeasureSlip, RowKind, RowSlip, Slip, SlipBook } from './book.ts';
import type { Tray } from './model.ts';

/**
 * A tray as the text of a briefing: things of one kind that follow each other are one table, what a reader
 * wrote stands between, and the documents are noted in the order of their mention. What the site no
 * longer has is left out.
 */
export function composeTray(tray: Tray, book: SlipBook, words: Localizer): PaperText {
  const notes = new NotesOf(book);
  const children = runsOfKind(tray, book).flatMap((run): RootContent[] => {
    if ('words' in run) return ownWords(run.kind, run.words);
    return blocksOf(run.slips, book, words, notes);
  });
  const tree = { type: 'root' as const, children };
  numberHeadings(tree, words.locale);
  numberTables(tree, words);
  const title = tray.title || words.say('tray.untitled');
  return { locale: words.locale, front: { title, summary: title }, tree, notes: notes.list };
}

/** Words of the reader, or things of one kind that follow each other. */
type RunOfKind = { kind: 'heading' | 'text'; words: string } | { slips: Slip[] };

function runsOfKind({ entries }: Tray, { slips }: SlipBook): RunOfKind[] {
  const runs: RunOfKind[] = [];
  for (const entry of entries) {
    if (entry.kind !== 'item') {
      if (entry.text.trim() !== '') runs.push({ kind: entry.kind, words: entry.text });
      continue;
    }
    const slip = slips[entry.item];
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
    ? [{ type: 'heading', depth: 1, children: [text(said.replaceAll(/\s+/g, ' ').trim())] }]
    : said
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => paragraph([text(line.trim())]));

function blocksOf(
  slips: readonly Slip[],
  book: SlipBook,
  words: Localizer,
  notes: NotesOf,
): BlockContent[] {
  const measures = slips.filter((slip) => slip.kind === 'measure');
  if (measures.length > 0) return measureBlocks(measures, book, words, notes);
  const findings = slips.filter((slip) => slip.kind === 'finding');
  if (findings.length > 0) {
    return findings.flatMap((slip) => slip.blocks.map((block) => notes.renumberedIn(block, slip)));
  }
  const rows = slips.filter((slip): slip is RowSlip => 'cells' in slip);
  const [first] = rows;
  if (!first) return [];
  const { caption, head } = HEADS[first.kind];
  const made = table(
    words.say(caption),
    head.map((key) => words.say(key)),
    rows.map((slip) => slip.cells.map((cell) => notes.renumbered(cell, slip))),
    false,
  );
  return first.kind === 'cell' ? [made, paragraph([text(book.balls)], 'basis')] : [made];
}

/** What stands over the tables of each kind. */
const HEADS: Readonly<Record<RowKind, { caption: PlainKey; head: readonly PlainKey[] }>> = {
  figure: { caption: 'tray.figures', head: ['figure.label', 'figure.value', 'figure.role'] },
  cell: { caption: 'tray.cells', head: ['tray.cellWhat', 'briefing.measures'] },
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
  { jurisdictions }: SlipBook,
  words: Localizer,
  notes: NotesOf,
): BlockContent[] {
  const ids = [...new Set(slips.map(({ jurisdiction = '' }) => jurisdiction))];
  const owners = ids.map((id) => jurisdictions[id] ?? { who: id, documents: '' });
  const rows = ids
    .flatMap((id) => slips.filter(({ jurisdiction }) => jurisdiction === id))
    .map((slip) => ({ ...slip.row, title: notes.renumbered(slip.row.title, slip) }));
  const caption = words.say('tray.measures', { who: words.list(owners.map(({ who }) => who)) });
  return [
    measuresTable(caption, rows, owners.length, words),
    paragraph([text(restSaid(owners, words))], 'basis'),
  ];
}

/** A note that cites a document. */
type DocumentNote = Extract<Note, { paragraph: number }>;

/** The notes of a sheet, numbered by first mention, from those of its slips. */
class NotesOf {
  readonly list: DocumentNote[] = [];
  readonly #sources: SlipBook['sources'];

  constructor({ sources }: SlipBook) {
    this.#sources = sources;
  }

  /** Nodes of a slip with the marks of its notes as the sheet numbers them. */
  renumbered(nodes: readonly PhrasingContent[], slip: Pick<Slip, 'notes'>): PhrasingContent[] {
    return nodes.map((node): PhrasingContent => {
      if (node.type === 'footnoteReference') {
        const label = String(this.#numberOf(slip.notes[Number(node.label) - 1]));
        return { ...node, label, identifier: `note-${label}` };
      }
      if (!('children' in node)) return node;
      return { ...node, children: this.renumbered(node.children, slip) } as PhrasingContent;
    });
  }

  /** A block of a slip with its marks renumbered. */
  renumberedIn(block: BlockContent, slip: Pick<Slip, 'notes'>): BlockContent {
    if (block.type !== 'paragraph') return block;
    return { ...block, children: this.renumbered(block.children, slip) };
  }

  #numberOf(cited: Slip['notes'][number] | undefined): number {
    const own = cited && this.#sources[cited.source];
    if (!own) throw new Error('a slip has a mark of a note that it does not have');
    const { source: id, paragraph: n } = cited;
    const known = this.list.find((note) => note.source.id === id && note.paragraph === n);
    if (known) return known.number;
    const { title, number, date, path } = own;
    // Notes of one document are gathered by what they cite.
    const same = this.list.find((note) => note.source.id === id)?.source;
    const source = same ?? { id, title: inEach(() => title), number, date };
    const place = { source, paragraph: n, path: `${path}#p${n}` };
    this.list.push({ ...place, number: this.list.length + 1 });
    return this.list.length;
  }
}
