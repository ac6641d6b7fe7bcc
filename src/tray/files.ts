import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Localizer } from '../i18n/localizer.ts';
import { BYTE_ORDER_MARK, csv, type Field } from '../shared/csv.ts';
import type { Slip, SlipBook } from './book.ts';
import type { Tray } from './model.ts';

/** A thing of a tray with its slip. */
interface Held {
  item: string;
  slip: Slip;
}

const heldIn = ({ entries }: Tray, { slips }: SlipBook): Held[] =>
  entries.flatMap((entry) => {
    if (entry.kind !== 'item') return [];
    const slip = slips[entry.item];
    return slip ? [{ item: entry.item, slip }] : [];
  });

/** What a slip says beside its name, a text a column of its table. */
function saidBy(slip: Slip): string[] {
  if (slip.kind === 'measure') return [slip.row.commitment, slip.row.stated].map(textOf);
  if (slip.kind === 'finding') return [];
  return slip.cells.slice(1).map(textOf);
}

const textOf = (nodes: readonly Nodes[]): string =>
  nodes
    .map((node) =>
      node.type === 'break' ? '; ' : node.type === 'footnoteReference' ? '' : toString(node),
    )
    .join('');

/**
 * The things of a tray as CSV, a row each, with number, unit, qualifier and date where it is a figure, and
 * the first paragraph that it cites.
 */
export function trayCsv(tray: Tray, book: SlipBook, words: Localizer): string {
  const head = (['kind', 'who', 'what', 'says', 'value', 'valueMax', 'unit'] as const).map((key) =>
    words.say(`tray.csv.${key}`),
  );
  const tail = (['qualifier', 'date', 'document', 'paragraph', 'page', 'item'] as const).map(
    (key) => words.say(`tray.csv.${key}`),
  );
  const rows = heldIn(tray, book).map(({ item, slip }): Field[] => {
    const compared = 'compared' in slip ? slip.compared : undefined;
    const [note] = slip.notes;
    const source = note && book.sources[note.source];
    return [
      words.say(`tray.kind.${slip.kind}`),
      slip.jurisdiction && book.jurisdictions[slip.jurisdiction]?.who,
      slip.title,
      saidBy(slip).join('; '),
      compared?.value,
      compared?.value_max,
      compared?.unit,
      compared?.qualifier,
      compared?.date,
      source && [source.title, source.number].filter(Boolean).join(' '),
      note?.paragraph,
      slip.page,
      item,
    ];
  });
  return BYTE_ORDER_MARK + csv([[...head, ...tail], ...rows]);
}

/** The documents that a tray cites, each once, in the order of their first mention. */
export const sourcesIn = (tray: Tray, book: SlipBook): string[] => [
  ...new Set(heldIn(tray, book).flatMap(({ slip }) => slip.notes.map(({ source }) => source))),
];

/** The citations of the documents of a tray in a form. */
export const traySources = (tray: Tray, book: SlipBook, form: 'bibtex' | 'gbt7714'): string =>
  sourcesIn(tray, book)
    .map((id) => `${book.sources[id]?.[form] ?? ''}\n`)
    .join(form === BLANK_BETWEEN ? '\n' : '');

/** Entries of BibTeX have a line between them. */
const BLANK_BETWEEN = 'bibtex';
