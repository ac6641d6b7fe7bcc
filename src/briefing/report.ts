import type { Node } from 'unist';
import type { Position, Problem } from '../lint/types.ts';
import type { Fault, Markdown } from './types.ts';

/**
 * A problem at a node of a stretch of Markdown.
 * @param needle a text of the node's source at which the problem stands, rather than at its start
 * @param from where in the node's source to look for it, in characters
 */
export function problemAt(
  markdown: Markdown,
  node: Node,
  fault: Fault,
  needle?: string,
  from = 0,
): Problem {
  const start = node.position?.start.offset ?? 0;
  const source = markdownOf(markdown, node);
  const at = needle === undefined ? -1 : source.indexOf(needle, from);
  const position = positionOf(markdown.text, start + Math.max(0, at));
  return { file: markdown.file, ...markdown.locate(position), ...fault };
}

/** The Markdown of a node. */
export const markdownOf = (markdown: Markdown, node: Node): string =>
  markdown.text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);

function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
