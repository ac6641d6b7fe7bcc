import type { CitedHere, RowSlip, Slip, SlipBook } from './book.ts';
import type { Localizer } from '../i18n/localizer.ts';
import { pairedIn } from './items.ts';
import { namedFigure, pairSaid } from './pair.ts';

/** Two figures held against each other, as a tray holds them. */
export interface PairSlip {
  kind: 'pair';
  title: string;
  page: string;
  state: string;
  jurisdiction?: undefined;
  notes: CitedHere;
  figures: readonly [RowSlip, RowSlip];
}

/** What stands in a tray: a slip of the book, or two of its figures against each other. */
export type HeldSlip = Slip | PairSlip;

/** What the book says of a thing in a tray; undefined where the site has it no longer. */
export function heldAs(item: string, { slips }: Pick<SlipBook, 'slips'>): HeldSlip | undefined {
  const pair = pairedIn(item);
  // An address may name anything, also what every object has.
  const own = (name: string) => (Object.hasOwn(slips, name) ? slips[name] : undefined);
  if (!pair) return own(item);
  const [one, other] = pair.map(own);
  if (one?.kind !== 'figure' || other?.kind !== 'figure') return undefined;
  return {
    kind: 'pair',
    title: `${one.title} / ${other.title}`,
    page: one.page,
    state: one.state + other.state,
    notes: [...one.notes, ...other.notes],
    figures: [one, other],
  };
}

/** What two figures of a book say against each other, in a sentence. */
export function heldAgainst(
  figures: PairSlip['figures'],
  book: SlipBook,
  words: Localizer,
): string {
  const [one, other] = figures.flatMap((slip) => namedFigure(slip, book, words));
  return one && other ? pairSaid(one, other, words) : '';
}
