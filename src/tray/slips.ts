import { toString } from 'mdast-util-to-string';
import { figuresOfRecord, recordsOf, type Corpus } from '../corpus/index.ts';
import type { Context } from '../briefing/context.ts';
import { countables } from '../briefing/countables.ts';
import { resolvedIn } from '../briefing/findings.ts';
import { tableRowOf } from '../briefing/measure-table.ts';
import { Notes } from '../briefing/notes.ts';
import { askCells, targetCells } from '../briefing/tables.ts';
import { localizer, type Locale } from '../i18n/index.ts';
import { pathOf } from '../routes/records.ts';
import { memo, memoText } from '../shared/memo.ts';
import type { FindingSlip, MeasureSlip, RowSlip } from './book.ts';
import { cellSlip, cellsOf } from './cell-slips.ts';
import { figureSlip } from './figure-slip.ts';
import { partnershipSlip } from './partnership-slip.ts';

/** What a slip has when it is drawn: its notes are counted then, and its mark is made of it. */
type Drawn<S> = Omit<S, 'state' | 'notes'>;

/** A slip as it is drawn. */
export type DrawnSlip = Drawn<MeasureSlip> | Drawn<RowSlip> | Drawn<FindingSlip>;

/** A slip before it carries its mark. */
export type Unmarked =
  Omit<MeasureSlip, 'state'> | Omit<RowSlip, 'state'> | Omit<FindingSlip, 'state'>;

/** Everything that a tray may hold, drawn in a language, by what it is and its id. */
export const slipsIn = (corpus: Corpus, locale: Locale): ReadonlyMap<string, Unmarked> =>
  slips(corpus)(locale);

const slips = memo((corpus: Corpus) =>
  memoText((locale: Locale): ReadonlyMap<string, Unmarked> => {
    const words = localizer(locale, corpus.codebook);
    const kit = { corpus, words, countables: countables(corpus) };
    const made = (item: string, draw: (context: Context) => DrawnSlip): [string, Unmarked] => {
      const notes = new Notes(corpus);
      const report: Context['report'] = (_, { message }) => {
        throw new Error(`${item} ${message}`);
      };
      const slip = draw({ ...kit, notes, report });
      const cited = notes.list.map((note) => {
        // Nothing that a tray takes rests on a page beyond the documents.
        if (!('source' in note)) throw new Error(`${item} cites no document`);
        return { source: note.source.id, paragraph: note.paragraph };
      });
      return [item, { ...slip, notes: cited }];
    };
    return new Map([
      ...corpus.measures.map((record) =>
        made(`measure:${record.id}`, (context) => ({
          kind: 'measure',
          title: words.text(record.title),
          page: pathOf({ kind: 'measure', record }),
          jurisdiction: record.jurisdiction.id,
          row: tableRowOf(record, context),
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
      ...cellsOf(corpus).map((cell) => made(cell.item, (context) => cellSlip(cell, context))),
      ...corpus.findings.map((record) => {
        const { tree } = resolvedIn(record.statement, record, corpus, words);
        const blocks = tree.children as FindingSlip['blocks'];
        const title = textOfTree(blocks);
        return made(`finding:${record.id}`, () => ({
          kind: 'finding',
          title,
          page: record.page,
          blocks,
        }));
      }),
    ]);
  }),
);

/** So many of the measures that answer a request stand in its row. */
const ANSWERS = 3;

/** What is said in some blocks, on one line. */
const textOfTree = (blocks: FindingSlip['blocks']): string =>
  blocks.map((block) => toString(block)).join(' ');
