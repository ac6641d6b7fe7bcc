import type { Nodes, PhrasingContent } from 'mdast';
import { textWidth, wrap } from '../../charts/measure.ts';
import { JOINER } from '../../shared/joiner.ts';
import { joinFigures } from '../whole-figures.ts';

/** Stands for a note's mark, which is about as wide as this and keeps to the word before it. */
const NOTE = '…';

/** The lines of phrasing, as the author breaks them; a note's mark is one sign. */
export function linesOf(nodes: readonly PhrasingContent[]): string[] {
  return nodes.map(said).join('').split('\n');
}

function said(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'footnoteReference') return NOTE;
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(said).join('') : '';
}

/** How many lines a text takes in a width; the first is indented by so many ems. */
export function countLines(text: string, width: number, size: number, indent = 0): number {
  return wrap(`${'口'.repeat(Math.ceil(indent))}${joinFigures(text)}`, width, size).length;
}

/** A Han character, or signs of another writing in a row. */
const ONE = String.raw`(?:[\u3000-\u9fff\uff00-\uff60]|[^ \n${JOINER}\u3000-\u9fff\uff00-\uff60]+)`;
/** What keeps together on a line: one such, or several with joiners between them. */
const PIECE = new RegExp(String.raw`${ONE}(?:${JOINER}${ONE})*`, 'g');

/** The width of the widest line, and of the widest piece that must keep together. */
export function widths(lines: readonly string[], size: number): { most: number; least: number } {
  const wide = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => textWidth(text, size)));
  return {
    most: wide(lines),
    least: wide(lines.flatMap((line) => joinFigures(line).match(PIECE) ?? [])),
  };
}
