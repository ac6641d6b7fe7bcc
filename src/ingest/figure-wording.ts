import type { Numeral } from '../audit/numerals.ts';
import type { Span } from '../audit/text.ts';
import { printedNumbers, type PrintedNumber } from '../lint/numeral.ts';
import { foldMarks } from './fold.ts';

/** What a numeral states, read with the words around it. */
export interface ReadNumber extends PrintedNumber {
  /** Where its words begin: before the numeral, or before the list that it is governed by. */
  opens: number;
}

/**
 * What a numeral states with the words around it (最高, 约 before it, 以上 behind it); one of a list also
 * by the word before the list, as 15万元 in 最高30万元、15万元.
 */
export function numberAt(
  text: string,
  numerals: readonly Numeral[],
  index: number,
): ReadNumber | undefined {
  const [number] = numbersFrom(text, numerals, index, index);
  if (!number) return undefined;
  const own = { ...number, opens: (numerals[index] as Numeral).start };
  if (number.bounds.length > 0) return own;
  for (let first = index - 1; first >= Math.max(0, index - LISTED); first -= 1) {
    const listed = numbersFrom(text, numerals, first, index)[index - first];
    if (!listed?.governed || listed.value !== number.value) continue;
    const head = numbersFrom(text, numerals, first, first)[0];
    if (head && head.bounds.length > 0) {
      return { ...listed, opens: (numerals[first] as Numeral).start };
    }
  }
  return own;
}

/** So many numbers may stand before one in its list. */
const LISTED = 5;

function numbersFrom(text: string, numerals: readonly Numeral[], first: number, last: number) {
  const { start } = numerals[first] as Numeral;
  const before = clauseBefore(text, start, numerals[first - 1]?.end ?? 0);
  return printedNumbers(text.slice(before, numerals[last + 1]?.start));
}

/** How far before a number the words may stand that belong to it. */
const BEFORE = 12;

/** Where the clause of a number begins, at most so many characters before it. */
function clauseBefore(text: string, start: number, floor: number): number {
  const from = Math.max(start - BEFORE, floor);
  const clause = /[^，。；、！？]*$/u.exec(foldMarks(text).slice(from, start))?.[0] ?? '';
  return start - clause.length;
}

/** How far behind a number a word for its exactness may stand: 10个工作日以内. */
const BEHIND = 8;

/**
 * The wording of a number with all that its exactness rests on, as its record has to print it: little
 * more than its own words, as far as that says the same bounds; and the bounds that it says.
 * @param span the number with its unit and the words that touch it
 */
export function wordingOf(
  text: string,
  span: Span,
  number: ReadNumber,
  value: Pick<PrintedNumber, 'value' | 'value_max'>,
): Span & Pick<PrintedNumber, 'bounds'> {
  const boundsIn = ({ start, end }: Span) =>
    printedNumbers(text.slice(start, end)).find(
      (each) => each.value === value.value && each.value_max === value.value_max,
    )?.bounds ?? [];
  const saysAll = (place: Span) => number.bounds.every((bound) => boundsIn(place).includes(bound));
  const first = clauseBefore(text, number.opens, 0);
  const rest = /^[^，。；、！？]*/u.exec(foldMarks(text).slice(span.end))?.[0].length ?? 0;
  const wider = [
    ...counted(Math.min(rest, BEHIND)).map((n) => ({ ...span, end: span.end + n })),
    ...counted(Math.max(0, span.start - first)).map((n) => ({ ...span, start: span.start - n })),
  ];
  const place = [span, ...wider].find(saysAll) ?? span;
  return { ...place, bounds: boundsIn(place) };
}

const counted = (upTo: number): number[] => Array.from({ length: upTo }, (_, i) => i + 1);
