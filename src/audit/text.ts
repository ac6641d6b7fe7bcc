/** A part of a text: from `start` up to, not including, `end`, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** A paragraph of a document: its number and its line in the file (both from 1), and its text. */
export interface Paragraph {
  number: number;
  line: number;
  text: string;
}

/** The paragraphs of a text: paragraph n is the n-th line that is not empty. */
export const paragraphsOf = (text: string): Paragraph[] =>
  text
    .split(/\r?\n/)
    .map((line, index) => ({ line: index + 1, text: line }))
    .filter((line) => line.text.trim() !== '')
    .map((line, index) => ({ number: index + 1, ...line }));

/** Every place where a part stands in a text, those that overlap included. */
export function placesOf(text: string, part: string): Span[] {
  const places: Span[] = [];
  if (part === '') return places;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    places.push({ start: at, end: at + part.length });
  }
  return places;
}

/** Whether one part of a text lies wholly within another. */
export const isSpanWithin = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** A span as it stands in the text that holds the text in which it was found. */
export const shift = ({ start, end }: Span, by: number): Span => ({
  start: start + by,
  end: end + by,
});

/**
 * A part as the text has it when the two differ in nothing but white space.
 * @example spacedAs('约 2 万平米', '2万平米') // '2 万平米'
 */
export function spacedAs(text: string, part: string): string | undefined {
  const letters = Array.from(part.replaceAll(/\s/g, ''), (letter) => RegExp.escape(letter));
  return letters.length === 0 ? undefined : new RegExp(letters.join('\\s*'), 'u').exec(text)?.[0];
}

/** Marks that look alike or are typed for one another: of quotation, brackets, colons, commas. */
const ALIKE = ['“”"＂「」『』〝〞', "‘’'＇", '（(', '）)', '：:∶', '，,', '；;'];

/**
 * A part as the text has it when the two differ in nothing but marks that look alike, and white space.
 * @example markedAs('“甲”', '"甲"') // '“甲”'
 */
export function markedAs(text: string, part: string): string | undefined {
  const letters = Array.from(part.replaceAll(/\s/g, ''), (letter) => {
    const alike = ALIKE.find((marks) => marks.includes(letter));
    return alike === undefined ? RegExp.escape(letter) : `[${RegExp.escape(alike)}]`;
  });
  return letters.length === 0 ? undefined : new RegExp(letters.join('\\s*'), 'u').exec(text)?.[0];
}

/** A place with a little of what stands around it, for a reader to find it. */
export function quote(text: string, { start, end }: Span): string {
  const from = Math.max(0, start - 8);
  const to = Math.min(text.length, end + 8);
  return `“${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}”`;
}
