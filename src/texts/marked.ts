import { placesOf, type Span } from '../audit/text.ts';

/** A phrase that is cited in a paragraph, and the number of the record that cites it. */
export interface CitedPhrase {
  phrase: string;
  number: number;
}

/** A piece of a paragraph within which nothing begins and nothing ends. */
export interface Piece {
  text: string;
  /** The numbers of those that cite it, in order; none where nobody does. */
  of: readonly number[];
  /** The numbers of those one of whose phrases ends with it. */
  ends: readonly number[];
}

const inOrder = (numbers: readonly number[]): number[] =>
  [...new Set(numbers)].sort((a, b) => a - b);

/**
 * A paragraph cut wherever a cited phrase begins or ends, so that phrases which overlap are all told.
 * A phrase that stands in it several times is marked each time: its record does not say which.
 * @param convert what becomes of the text on the page; it is given the whole, since a converter reads
 *   words, and the pieces only where it does not keep the text's length
 */
export function piecesOf(
  text: string,
  cited: readonly CitedPhrase[],
  convert: (text: string) => string = (same) => same,
): Piece[] {
  const marks = cited.flatMap(({ phrase, number }) =>
    placesOf(text, phrase).map((place) => ({ ...place, number })),
  );
  const whole = convert(text);
  const shown = ({ start, end }: Span): string =>
    whole.length === text.length ? whole.slice(start, end) : convert(text.slice(start, end));
  const cuts = inOrder([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? 0;
    const here = marks.filter((mark) => mark.start <= start && end <= mark.end);
    return {
      text: shown({ start, end }),
      of: inOrder(here.map(({ number }) => number)),
      ends: inOrder(here.filter((mark) => mark.end === end).map(({ number }) => number)),
    };
  });
}
