import type { Account } from './accounts.ts';
import { isAccountedFor } from './check-numerals.ts';
import { placesOf } from './text.ts';

/**
 * The numerals that nothing accounts for as lines of `not_figures`, each with as little of what stands
 * around it as tells it from others of its paragraph. What is a figure is to be taken out; the rest
 * gets its reason.
 */
export const linesToPaste = (accounts: readonly Account[]): string =>
  accounts
    .filter((account) => !isAccountedFor(account))
    .map((account) => {
      const wording = wordingOf(account, accounts).replaceAll("'", "''");
      return `  - paragraph: ${account.paragraph.number}\n    numeral: '${wording}'\n    reason:\n`;
    })
    .join('');

/** The most characters that a wording takes in on either side. */
const AROUND = 8;

function wordingOf({ paragraph, numeral }: Account, accounts: readonly Account[]): string {
  const { text } = paragraph;
  const others = accounts.filter(
    (other) => other.paragraph === paragraph && other.numeral.start !== numeral.start,
  );
  const isOwn = (wording: string): boolean =>
    placesOf(text, wording).length === 1 &&
    !others.some((other) => wording.includes(other.numeral.text) && isInside(other, wording, text));
  for (let wide = 0; wide <= AROUND; wide += 1) {
    for (const [before, behind] of [
      [0, wide],
      [wide, 0],
      [wide, wide],
    ] as const) {
      const wording = text.slice(Math.max(0, numeral.start - before), numeral.end + behind).trim();
      if (isOwn(wording)) return wording;
    }
  }
  return numeral.text;
}

/** Whether another numeral lies wholly where a wording stands, which would then cover both. */
const isInside = ({ numeral }: Account, wording: string, text: string): boolean =>
  placesOf(text, wording).some(({ start, end }) => start <= numeral.start && numeral.end <= end);
