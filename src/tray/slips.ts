import { figuresOfRecord, recordsOf, type Corpus, type Measure } from '../corpus/index.ts';
import type { Context } from '../briefing/context.ts';
import { countables } from '../briefing/countables.ts';
import { measureLine } from '../briefing/measure-line.ts';
import { tableRowOf } from '../briefing/measure-table.ts';
import { Notes } from '../briefing/notes.ts';
import { documentBehind } from '../briefing/rest.ts';
import { askCells, targetCells } from '../briefing/tables.ts';
import { localizer, type Locale } from '../i18n/index.ts';
import type { Note } from '../paper/notes.ts';
import { pathOf } from '../routes/records.ts';
import { memoInUse } from '../shared/brief-memo.ts';
import { memo, memoText } from '../shared/memo.ts';
import type {
  CellLine,
  CellSlip,
  ChartSlip,
  CitedHere,
  FindingSlip,
  MeasureSlip,
  RowSlip,
} from './book.ts';
import { cellSlip, cellsOf } from './cell-slips.ts';
import { chartSlips } from './chart-slips.ts';
import { figureSlip } from './figure-slip.ts';
import { findingSlip } from './finding-slip.ts';
import { partnershipSlip } from './partnership-slip.ts';

/** What a slip has when it is drawn: its notes are counted then, and its mark is made of it. */
type Drawn<S> = Omit<S, 'state' | 'notes'>;

/** A slip as it is drawn. */
export type DrawnSlip =
  Drawn<MeasureSlip> | Drawn<RowSlip> | Drawn<CellSlip> | Drawn<ChartSlip> | Drawn<FindingSlip>;

/** A slip before it carries its mark. */
export type Unmarked =
  | Omit<MeasureSlip, 'state'>
  | Omit<RowSlip, 'state'>
  | Omit<CellSlip, 'state'>
  | Omit<ChartSlip, 'state'>
  | Omit<FindingSlip, 'state'>;

/**
 * Everything that a tray may hold, by what it is and its id, each drawn in a language when it is first asked
 * for: a page that is looked at while one writes waits for its own things alone.
 */
export const slipsIn = (corpus: Corpus, locale: Locale): Slips => slips(corpus)(locale);

/** Slips by what they are of. */
export interface Slips {
  /** What there are slips of, in their order. */
  items(): Iterable<string>;
  get(item: string): Unmarked | undefined;
}

/** Every measure as its line in a cell, drawn in a language, by its id. */
export const linesIn = (corpus: Corpus, locale: Locale): Readonly<Record<string, CellLine>> =>
  Object.fromEntries(
    corpus.measures.map((measure) => [measure.id, lineOf(corpus, locale, measure)]),
  );

/** A measure as its line in a cell, drawn in a language. */
export const lineOf = (corpus: Corpus, locale: Locale, measure: Measure): CellLine =>
  lines(corpus)(locale)(measure);

/** Draws something in a language, and says what it cites. */
function drawing(corpus: Corpus, locale: Locale) {
  const words = localizer(locale, corpus.codebook);
  const kit = { corpus, words, countables: countables(corpus) };
  return <Made>(
    item: string,
    draw: (context: Context) => Made,
  ): { made: Made; notes: CitedHere } => {
    const notes = new Notes(corpus);
    const report: Context['report'] = (_, { message }) => {
      throw new Error(`${item} ${message}`);
    };
    const made = draw({ ...kit, notes, report });
    return { made, notes: citedIn(notes.list) };
  };
}

/** What the notes of something cite. */
const citedIn = (notes: readonly Note[]): CitedHere =>
  notes.map((note) =>
    'source' in note
      ? { source: note.source.id, paragraph: note.paragraph }
      : { observation: note.observation.id },
  );

const lines = memo((corpus: Corpus) =>
  memoText((locale: Locale) => {
    const draw = drawing(corpus, locale);
    return memoInUse((measure: Measure): CellLine => {
      const line = draw(measure.id, (context) => measureLine(measure, context));
      return { nodes: line.made, notes: line.notes };
    });
  }),
);

const slips = memo((corpus: Corpus) =>
  memoText((locale: Locale): Slips => {
    const drawn = drawings(corpus, locale);
    // The book and the marks of its things ask one after the other, and nothing after them.
    const made = memoInUse((draw: () => Unmarked) => draw());
    const get = (item: string) => {
      const draw = drawn.get(item);
      return draw && made(draw);
    };
    return { items: () => drawn.keys(), get };
  }),
);

/** How each slip is drawn in a language. */
function drawings(corpus: Corpus, locale: Locale): ReadonlyMap<string, () => Unmarked> {
  const words = localizer(locale, corpus.codebook);
  const draw = drawing(corpus, locale);
  const made = (item: string, slip: (context: Context) => DrawnSlip): [string, () => Unmarked] => [
    item,
    () => {
      const { made: own, notes } = draw(item, slip);
      return { ...own, notes };
    },
  ];
  return new Map([
    ...corpus.measures.map((record) =>
      made(`measure:${record.id}`, (context) => ({
        kind: 'measure',
        title: words.text(record.title),
        page: pathOf({ kind: 'measure', record }),
        jurisdiction: record.jurisdiction.id,
        row: tableRowOf(record, context),
        behind: documentBehind(corpus, record, words),
      })),
    ),
    ...recordsOf(corpus)
      .flatMap(figuresOfRecord)
      .map((owned) => made(`figure:${owned.id}`, (context) => figureSlip(owned, context))),
    ...corpus.targets.map((record) =>
      made(`target:${record.id}`, (context) => ({
        kind: 'target',
        title: words.text(record.title),
        page: pathOf({ kind: 'target', record }),
        jurisdiction: record.jurisdiction.id,
        cells: targetCells(record, context),
      })),
    ),
    ...corpus.asks.map((record) =>
      made(`ask:${record.id}`, (context) => ({
        kind: 'ask',
        title: words.text(record.title),
        page: pathOf({ kind: 'ask', record }),
        jurisdiction: record.source.jurisdiction?.id,
        cells: askCells(record, ANSWERS, context),
      })),
    ),
    ...corpus.partnerships.map((record) =>
      made(`partnership:${record.id}`, (context) => partnershipSlip(record, context)),
    ),
    ...cellsOf(corpus).map((cell): [string, () => Unmarked] => [
      cell.item,
      // It cites what its lines cite.
      () => ({ ...cellSlip(cell, corpus, words), notes: [] }),
    ]),
    ...chartSlips(corpus, locale).map(([item, slip]) => made(item, () => slip(words))),
    ...corpus.findings.map((record): [string, () => Unmarked] => [
      `finding:${record.id}`,
      () => {
        const { slip, notes } = findingSlip(record, corpus, words);
        return { ...slip, notes: citedIn(notes) };
      },
    ]),
  ]);
}

/** So many of the measures that answer a request stand in its row. */
const ANSWERS = 3;
