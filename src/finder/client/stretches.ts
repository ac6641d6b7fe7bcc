import { foldInBrowser } from '../../search/client/fold.ts';
import { memoText } from '../../shared/memo.ts';
import type { Finder } from './engine.ts';

/** A stretch of a text, marked or not. */
export interface MarkedStretch {
  text: string;
  marked: boolean;
}

/** So many characters stand before the first mark in an excerpt, and so many in all. */
const [BEFORE, MOST] = [24, 110];

/** Each key shows much the same texts again. */
const placed = memoText(foldInBrowser);

/** A text cut where something was found in it by some tokens. */
export function marked(finder: Finder, text: string, tokens: ReadonlySet<string>): MarkedStretch[] {
  const { from, to } = placed(text);
  const spans: [number, number][] = [];
  const found = finder.tokens(text).filter((token) => tokens.has(token.text));
  for (const { start, end } of found.sort((a, b) => a.start - b.start)) {
    const [first, last] = [from[start] ?? 0, to[end - 1] ?? text.length];
    const before = spans.at(-1);
    if (before && first <= before[1]) before[1] = Math.max(before[1], last);
    else spans.push([first, last]);
  }
  const stretches: MarkedStretch[] = [];
  let at = 0;
  for (const [start, end] of spans) {
    stretches.push({ text: text.slice(at, start), marked: false });
    stretches.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  stretches.push({ text: text.slice(at), marked: false });
  return stretches.filter((stretch) => stretch.text !== '');
}

/** A long text around the first place that is marked; what is left out is shown as left out. */
export function excerpt(stretches: readonly MarkedStretch[]): MarkedStretch[] {
  const [first, ...rest] = stretches;
  if (!first) return [];
  const lead = first.marked || first.text.length <= BEFORE ? first.text : cutStart(first.text);
  const parts: MarkedStretch[] = [{ ...first, text: lead }];
  let room = MOST - lead.length;
  for (const { text, marked: isMarked } of rest) {
    if (room <= 0) break;
    parts.push({ text: text.length <= room ? text : cutEnd(text, room), marked: isMarked });
    room -= text.length;
  }
  if (rest.length === 0 && !first.marked && first.text.length > MOST) {
    return [{ text: cutEnd(first.text, MOST), marked: false }];
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
