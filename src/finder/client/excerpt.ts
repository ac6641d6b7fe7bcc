/** A stretch of a text, marked or not. */
export interface MarkedStretch {
  text: string;
  marked: boolean;
}

/** So many characters stand before the first mark in an excerpt, and so many in all. */
const [BEFORE, MOST] = [24, 110];

/** A long text around the first place that is marked; what is left out is shown as left out. */
export function excerpt(stretches: readonly MarkedStretch[]): MarkedStretch[] {
  const [first, ...rest] = stretches;
  if (!first) return [];
  // Nothing is marked: there is no place that it is shown for, so it begins at its beginning.
  if (rest.length === 0 && !first.marked)
    return [{ text: cutEnd(first.text, MOST), marked: false }];
  const lead = first.marked || first.text.length <= BEFORE ? first.text : cutStart(first.text);
  const parts: MarkedStretch[] = [{ ...first, text: lead }];
  let room = MOST - lead.length;
  for (const { text, marked: isMarked } of rest) {
    if (room <= 0) break;
    parts.push({ text: text.length <= room ? text : cutEnd(text, room), marked: isMarked });
    room -= text.length;
  }
  return parts;
}

const LATIN = /[\p{Script=Latin}\p{M}\d]/u;

/** Latin words are not cut; Chinese has no words to the eye. */
function cutStart(text: string): string {
  let start = text.length - BEFORE;
  while (start > 0 && LATIN.test(text[start - 1] ?? '') && LATIN.test(text[start] ?? ''))
    start -= 1;
  return start === 0 ? text : `…${text.slice(start)}`;
}

function cutEnd(text: string, length: number): string {
  let end = length;
  while (end < text.length && LATIN.test(text[end - 1] ?? '') && LATIN.test(text[end] ?? ''))
    end += 1;
  return end >= text.length ? text : `${text.slice(0, end)}…`;
}
