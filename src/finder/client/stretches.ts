import { foldInBrowser } from '../../search/client/fold.ts';
import { memoText } from '../../shared/memo.ts';
import type { Finder } from './engine.ts';
import type { MarkedStretch } from './excerpt.ts';

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
