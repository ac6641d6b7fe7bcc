import type { Finding, Problem } from '../lint/types.ts';
import type { DataOf } from '../kinds/index.ts';
import { nameOf, type Account } from './accounts.ts';
import { missAt, missIn, paragraphOf, type AuditedDocument } from './document.ts';
import { quote, spacedAs } from './text.ts';

type NotFigure = DataOf<'source'>['not_figures'][number];

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

/** Whether a figure or an entry of `not_figures` accounts for a numeral. */
export const isAccountedFor = (account: Account): boolean =>
  account.figures.length > 0 || account.entries.length > 0 || isRestated(account);

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
  if (isAccountedFor(account)) return [];
  const { paragraph, numeral } = account;
  return [
    missIn(document, paragraph, numeral.start, 'numeral', {
      message: 'is a numeral that no figure holds and “not_figures” does not list',
      found: `${numeral.text} in ${quote(paragraph.text, numeral)}`,
      tip: `record the figure, or list the numeral in ${document.source.file} with a reason`,
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
  if (!entry) return [];
  const miss = (finding: Finding): Problem =>
    missAt(source, ['not_figures', index, 'numeral'], 'not-figure', finding);
  const covered = accounts.filter(({ entries }) => entries.includes(index));
  if (covered.length > 0) return covered.flatMap((account) => contraries(account, index).map(miss));
  const text = paragraphOf(document, entry.paragraph)?.text ?? '';
  return [miss(staleness(entry, text))];
}

/** Why an entry covers nothing. */
function staleness({ paragraph, numeral: found }: NotFigure, text: string): Finding {
  if (text.includes(found)) {
    const tip = 'delete the entry; or, if it cuts a numeral off, write all of the numeral';
    return { message: `covers no whole numeral of paragraph ${paragraph}`, found, tip };
  }
  const allowed = spacedAs(text, found);
  return allowed === undefined
    ? { message: `does not stand in paragraph ${paragraph}`, found }
    : { message: `differs from paragraph ${paragraph}, only in white space`, found, allowed };
}

/** What else accounts for a numeral that an entry covers: a figure, or an earlier entry. */
function contraries({ paragraph, numeral, figures, entries }: Account, index: number): Finding[] {
  const found = `${numeral.text} in ${quote(paragraph.text, numeral)}`;
  const [figure] = figures;
  const [first = index] = entries;
  const findings: Finding[] = [];
  if (figure) {
    const tip = `the figure is ${nameOf(figure)}`;
    findings.push({ message: 'covers a numeral that a figure holds', found, tip });
  }
  if (first < index) {
    const tip = 'keep one of them, or give both more of what stands around the numeral';
    findings.push({ message: `covers a numeral that not_figures[${first}] covers`, found, tip });
  }
  return findings;
}
