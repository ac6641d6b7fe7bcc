import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Localizer } from '../i18n/localizer.ts';
import { BYTE_ORDER_MARK, csv, type Field } from '../shared/csv.ts';
import type { Citations, CitedHere, CitedPlace, SlipBook } from './book.ts';
import { heldAgainst, heldAs, type HeldSlip } from './held.ts';
import type { Tray } from './model.ts';

/** A thing of a tray with its slip. */
interface Held {
  item: string;
  slip: HeldSlip;
}

const heldIn = ({ entries }: Tray, book: SlipBook): Held[] =>
  entries.flatMap((entry) => {
    if (entry.kind !== 'item') return [];
    const slip = heldAs(entry.item, book);
    return slip ? [{ item: entry.item, slip }] : [];
  });

/** What a slip says beside its name, a text a column of its table. */
function saidBy(slip: HeldSlip, book: SlipBook, words: Localizer): string[] {
  const { lines } = book;
  switch (slip.kind) {
    case 'measure':
      return [slip.row.commitment, slip.row.stated].map(textOf);
    case 'finding':
      return [];
    case 'pair':
      return [heldAgainst(slip.figures, book, words)];
    case 'chart':
      return [slip.description, slip.basis];
    case 'cell':
      return [
        ...slip.measures.map((id) => textOf(lines[id]?.nodes ?? [])),
        ...(slip.rest === undefined ? [] : [slip.rest]),
      ];
    default:
      return slip.cells.slice(1).map(textOf);
  }
}

/** The paragraphs that a slip cites, in order. */
const citedBy = (slip: HeldSlip, { lines }: SlipBook): CitedHere =>
  slip.kind === 'cell' ? slip.measures.flatMap((id) => lines[id]?.notes ?? []) : slip.notes;

/** What a slip rests on, as it is cited. */
function citationsOf(slip: HeldSlip, book: SlipBook): (Citations | undefined)[] {
  if (slip.kind === 'chart') return slip.sources.map((id) => book.sources[id]?.citations);
  return citedBy(slip, book).map((place) =>
    'source' in place
      ? book.sources[place.source]?.citations
      : book.observations[place.observation]?.citations,
  );
}

/** What a cited place is called, and the paragraph where it is one. */
function placeSaid(
  place: CitedPlace | undefined,
  { sources, observations }: SlipBook,
): [name?: string, paragraph?: number] {
  if (!place) return [];
  if ('observation' in place) return [observations[place.observation]?.publisher];
  const source = sources[place.source];
  return [[source?.title, source?.number].filter(Boolean).join(' '), place.paragraph];
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
    const [name, paragraph] = placeSaid(citedBy(slip, book)[0], book);
    return [
      words.say(`tray.kind.${slip.kind}`),
      slip.jurisdiction && book.jurisdictions[slip.jurisdiction]?.who,
      slip.title,
      saidBy(slip, book, words).join('; '),
      compared?.value,
      compared?.value_max,
      compared?.unit,
      compared?.qualifier,
      compared?.date,
      name,
      paragraph,
      slip.page,
      item,
    ];
  });
  return BYTE_ORDER_MARK + csv([[...head, ...tail], ...rows]);
}

/** What a tray cites in a form of citations, each once, in the order of first mention. */
export function traySources(tray: Tray, book: SlipBook, form: keyof Citations): string {
  const cited = heldIn(tray, book).flatMap(({ slip }) => citationsOf(slip, book));
  const entries = new Set(cited.flatMap((citations) => citations?.[form].trim() ?? []));
  return [...entries].map((entry) => `${entry}\n`).join(form === LINES ? '' : '\n');
}

/** Its entries are a line each; between those of the others a line stands blank. */
const LINES = 'gbt7714';
