import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { wholeFigures } from '../paper/whole-figures.ts';
import { text } from './nodes.ts';

/**
 * Puts the mark of a note behind the unit of the number before it, where a Chinese sentence names
 * the unit itself: 16家[1], not 16[1]家.
 * @param children what stands in a line, text and drawn nodes alike
 */
export function marksAfterUnits<T extends RootContent>(
  children: readonly (T | RootContent)[],
): (T | RootContent)[] {
  const line = [...children];
  for (let at = line.length - 1; at > 1; at -= 1) {
    const after = line[at];
    if (after?.type !== 'text') continue;
    const first = line.findLastIndex((node, i) => i < at && node.type !== 'footnoteReference') + 1;
    const number = line[first - 1];
    if (first === at || !number) continue;
    const length = unitAfter(toString(number), after.value);
    if (length === 0) continue;
    const unit = text(after.value.slice(0, length));
    const rest = { ...after, value: after.value.slice(length) };
    line.splice(first, at - first + 1, unit, ...line.slice(first, at), rest);
  }
  return line;
}

/** How many characters of a text are the unit of the number that another one ends with. */
function unitAfter(before: string, after: string): number {
  if (!/\d$/.test(before) || !/^\p{Script=Han}/u.test(after)) return 0;
  const figure = wholeFigures(before + after).find(
    ({ from, to }) => from < before.length && to > before.length,
  );
  return figure ? figure.to - before.length : 0;
}
