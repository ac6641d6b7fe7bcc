import { numeralsOf } from '../audit/numerals.ts';
import { isSpanWithin, placesOf, type Span } from '../audit/text.ts';

/** A numeral that is no figure, as the source record lists it. */
interface Other extends Span {
  numeral: string;
  /** Whether it is listed; else another entry covers it as well. */
  listed: boolean;
}

/**
 * Gives each numeral that is no figure a wording that covers it and none that is covered already: an
 * entry counts at every place of its paragraph where it stands, and two must not count for one.
 */
export function listOnce<T extends Omit<Other, 'listed'>>(
  text: string,
  figures: readonly Span[],
  others: readonly T[],
): (T & Other)[] {
  const numerals = numeralsOf(text);
  const within = (spans: readonly Span[]) =>
    numerals.filter((numeral) => spans.some((span) => isSpanWithin(numeral, span)));
  const covered = new Set(within(figures).map(({ start }) => start));
  return others.map((other) => {
    const own = within([other]).map(({ start }) => start);
    if (own.every((start) => covered.has(start))) return { ...other, listed: false };
    const wordings = [other.numeral, ...widened(text, other)];
    const numeral =
      wordings.find((wording) => {
        const found = within(placesOf(text, wording)).map(({ start }) => start);
        return own.every((start) => found.includes(start)) && found.every((s) => !covered.has(s));
      }) ?? other.numeral;
    for (const { start } of within(placesOf(text, numeral))) covered.add(start);
    return { ...other, numeral, listed: true };
  });
}

/** A place with less and more of what stands around it. */
const widened = (text: string, { start, end }: Span): string[] =>
  [0, 1, 2, 3].flatMap((before) =>
    [0, 1, 2, 3, 4, 6, 8].map((after) =>
      text.slice(Math.max(0, start - before), end + after).trim(),
    ),
  );
