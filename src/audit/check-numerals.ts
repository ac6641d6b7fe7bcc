import type { Problem } from '../lint/types.ts';
import { nameOf, type Account } from './accounts.ts';
import { missAt, missIn, paragraphOf, type AuditedDocument } from './document.ts';
import { quote, spacedAs } from './text.ts';

/** How the numerals of a document are accounted for; a numeral without an account is in neither. */
export interface NumeralCount {
  all: number;
  asFigures: number;
  /** Of those, the ones that state a figure in another wording than the one it is recorded with. */
  restated: number;
  notFigures: number;
}

/** How many numerals are accounted for as what. */
export const countNumerals = (accounts: readonly Account[]): NumeralCount => {
  const restated = accounts.filter(isRestated).length;
  return {
    all: accounts.length,
    asFigures: accounts.filter(({ figures }) => figures.length > 0).length + restated,
    restated,
    notFigures: accounts.filter(
      ({ figures, entries }) => figures.length === 0 && entries.length > 0,
    ).length,
  };
};

const isRestated = ({ figures, restated, entries }: Account): boolean =>
  figures.length === 0 && entries.length === 0 && restated.length > 0;

/**
 * Every numeral of the text is accounted for once, by figures or by one entry of `not_figures`, and
 * every entry accounts for a numeral.
 */
export const checkNumerals = (
  document: AuditedDocument,
  accounts: readonly Account[],
): Problem[] => [
  ...accounts.flatMap((account) => numeralMiss(document, account)),
  ...document.source.data.not_figures.flatMap((_, index) => entryMisses(document, accounts, index)),
];

function numeralMiss(document: AuditedDocument, account: Account): Problem[] {
  const { paragraph, numeral, figures, entries } = account;
  if (figures.length > 0 || entries.length > 0 || isRestated(account)) return [];
  return [
    missIn(document, paragraph, numeral.start, 'numeral', {
      message: 'is a numeral that is no figure’s and is not listed as none',
      found: `${numeral.text} in ${quote(paragraph.text, numeral)}`,
      tip: `record the figure, or add the numeral to “not_figures” in ${document.source.file}`,
    }),
  ];
}

function entryMisses(
  document: AuditedDocument,
  accounts: readonly Account[],
  index: number,
): Problem[] {
  const { source } = document;
  const entry = source.data.not_figures[index];
  const miss = (message: string, allowed?: string, found = entry?.numeral): Problem =>
    missAt(source, ['not_figures', index, 'numeral'], 'not-figure', { message, found, allowed });
  if (!entry) return [];
  const text = paragraphOf(document, entry.paragraph)?.text ?? '';
  if (!text.includes(entry.numeral)) {
    const respaced = spacedAs(text, entry.numeral);
    const place = `paragraph ${entry.paragraph}`;
    return respaced === undefined
      ? [miss(`does not stand in ${place}`)]
      : [miss(`differs from ${place}, only in white space`, respaced)];
  }
  const covered = accounts.filter(({ entries }) => entries.includes(index));
  if (covered.length === 0) return [miss('covers no numeral, at least not a whole one')];
  return covered.flatMap(({ paragraph, numeral, figures, entries }) => {
    const place = `${numeral.text} in ${quote(paragraph.text, numeral)}`;
    const [figure] = figures;
    const [first = index] = entries;
    return [
      ...(figure
        ? [miss('covers a numeral that is a figure’s', undefined, `${place}, ${nameOf(figure)}`)]
        : []),
      ...(first < index
        ? [miss(`covers a numeral that not_figures[${first}] covers`, undefined, place)]
        : []),
    ];
  });
}
