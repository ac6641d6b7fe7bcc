import type { IngestRules } from '../schema/ingest.ts';
import { fitsPattern, foldMarks } from './fold.ts';

/**
 * Makes paragraphs of lines. Where lines are cut at one width, a full line goes on in the next; a
 * sentence that ends in no mark goes on after a blank line too, as at the end of a page; a bracket
 * that is open does in any case.
 * @param lines '' is a blank line; undefined one that was taken out, over which a sentence may go on
 */
export function joinLines(
  lines: readonly (string | undefined)[],
  rules: IngestRules,
): { paragraphs: string[]; joined: number } {
  const width = widthOf(lines);
  const paragraphs: string[] = [];
  let joined = 0;
  let last = '';
  let blank = true;
  for (const line of lines) {
    if (line === undefined || line === '') {
      blank ||= line === '';
      continue;
    }
    const before = paragraphs.at(-1);
    if (before !== undefined && goesOn(before, last, line, blank, width, rules)) {
      paragraphs[paragraphs.length - 1] = `${before}${seam(before, line)}${line}`;
      joined += 1;
    } else paragraphs.push(line);
    last = line;
    blank = false;
  }
  return { paragraphs, joined };
}

function goesOn(
  paragraph: string,
  last: string,
  next: string,
  blank: boolean,
  width: number,
  rules: IngestRules,
): boolean {
  const folded = foldMarks(next);
  if (rules.headings.some((pattern) => fitsPattern(pattern, folded))) return false;
  if (isOpen(paragraph)) return true;
  if (ENDED.test(paragraph)) return false;
  if (!blank && lengthOf(last) >= width - 2) return true;
  return (
    paragraph.length > SENTENCE &&
    /[，。；,;]/.test(paragraph) &&
    !/[。；：:!！?？]$/.test(paragraph)
  );
}

/** From so many characters on a line with a comma in it is part of a text and no heading. */
const SENTENCE = 40;
const ENDED = /[。！？；：!?;:…][”’」』）)》]*$/;

/** Whether a bracket stands open at the end of a short line, as in a title that is broken. */
function isOpen(text: string): boolean {
  const folded = foldMarks(text);
  return text.length < 60 && folded.split('（').length > folded.split('）').length;
}

/** Latin words and numbers keep a blank between them; Chinese needs none. */
const seam = (before: string, after: string): string =>
  /[A-Za-z0-9,.;]$/.test(before) && /^[A-Za-z0-9]/.test(after) ? ' ' : '';

const lengthOf = (text: string): number =>
  Array.from(text).reduce((sum, char) => sum + (/[\u0000-\u00ff]/.test(char) ? 0.5 : 1), 0);

/** The width at which a text is cut: of the longest lines, where many are so long; else none is. */
function widthOf(lines: readonly (string | undefined)[]): number {
  const lengths = lines.flatMap((line) => (line ? [lengthOf(line)] : [])).sort((a, b) => b - a);
  const widest = lengths[0] ?? 0;
  const full = lengths.filter((length) => length >= widest - 2).length;
  return widest <= 60 && full >= 3 && full >= lengths.length / 4 ? widest : Infinity;
}
