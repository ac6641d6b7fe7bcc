import { isCutShort, printedNumbers } from '../lint/numeral.ts';
import type { Finding, Problem } from '../lint/types.ts';
import { placesOfPassage } from './check-passages.ts';
import { missAt, paragraphOf, type AuditedDocument, type FigureAt } from './document.ts';
import { numeralsOf } from './numerals.ts';
import { isSpanWithin, placesOf, quote, shift, spacedAs, type Span } from './text.ts';

/** How many characters on either side can belong to a printed number: 不超过 3 家, 5 家左右. */
const AROUND = 4;

/** What a figure's proof gave: whether its number stands in the text, and what is amiss if not. */
export interface Proof {
  proved: boolean;
  misses: Problem[];
}

/**
 * Proves a figure against the text: its wording stands in its first phrase, prints its value, and
 * is there, where the phrase stands, a whole number of the text. A phrase that does not stand in
 * the text is a miss of the passage and proves nothing here.
 */
export function proveFigure(document: AuditedDocument, at: FigureAt): Proof {
  const finding = findingOf(document, at);
  const misses = finding ? [missAt(at.entry, [...at.path, finding[0]], 'figure', finding[1])] : [];
  return { proved: misses.length === 0 && firstPlaces(document, at).length > 0, misses };
}

function findingOf(document: AuditedDocument, at: FigureAt): [string, Finding] | undefined {
  const { as_printed: printed, value, value_max } = at.value;
  const phrase = at.value.evidence[0]?.phrase ?? '';
  if (!phrase.includes(printed)) {
    const respaced = spacedAs(phrase, printed);
    const message =
      respaced === undefined
        ? 'does not stand in the first phrase of the figure'
        : 'differs from the first phrase of the figure, only in white space';
    return ['as_printed', { message, found: printed, allowed: respaced ?? `a part of ${phrase}` }];
  }
  if (!printsValue(at)) {
    const field = value_max !== undefined && prints(printed, value) ? 'value_max' : 'value';
    const found = `${at.value[field]}`;
    return [
      field,
      { message: 'is not the number printed', found, tip: `the text prints ${printed}` },
    ];
  }
  return cutFinding(document, at);
}

/** Whether the wording prints the figure's value: a range as a range, or its two ends apart. */
function printsValue({ value: { as_printed, value, value_max } }: FigureAt): boolean {
  const isPrinted = printedNumbers(as_printed).some(
    (number) => number.value === value && number.value_max === value_max,
  );
  if (isPrinted || value_max === undefined) return isPrinted;
  const ends = printedNumbers(as_printed).filter((number) => number.value_max === undefined);
  return [value, value_max].every((end) => ends.some((number) => number.value === end));
}

/** Whether a wording prints a number, be it as the lower end of a range. */
const prints = (printed: string, value: number): boolean =>
  printedNumbers(printed).some((number) => number.value === value);

/** The wording may be whole within its phrase, and the phrase cut the number: 700 家 of 3700 家. */
function cutFinding(document: AuditedDocument, at: FigureAt): [string, Finding] | undefined {
  const printed = at.value.as_printed;
  const text = paragraphOf(document, at.value.evidence[0]?.paragraph ?? 0)?.text ?? '';
  const places = firstPlaces(document, at);
  const isWhole = (place: Span): boolean => {
    const around = text.slice(Math.max(0, place.start - AROUND), place.end + AROUND);
    return (
      numeralsOf(text).every((numeral) => !isCutBy(numeral, place)) && !isCutShort(around, printed)
    );
  };
  const [first] = places;
  if (!first || places.some(isWhole)) return undefined;
  const message = 'leaves a part of the number or of its qualifier behind in the text';
  return ['as_printed', { message, found: `${printed} in ${quote(text, first)}` }];
}

/** Whether a place holds a part of a numeral, and not all of it. */
const isCutBy = (numeral: Span, place: Span): boolean =>
  numeral.start < place.end && place.start < numeral.end && !isSpanWithin(numeral, place);

/** Where the wording stands, within its first phrase, in the text. */
function firstPlaces(document: AuditedDocument, { entry, path, value }: FigureAt): Span[] {
  const [first] = value.evidence;
  if (!first || first.source !== document.source.id) return [];
  return placesOfPassage(document, { entry, path, value: first }).flatMap(({ start }) =>
    placesOf(first.phrase, value.as_printed).map((place) => shift(place, start)),
  );
}
