import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Problem } from '../lint/types.ts';
import { problemAt } from './report.ts';
import type { Markdown } from './types.ts';

/** How deep a briefing's headings go. */
const DEEPEST = 3;
const TYPED =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+(?:\.\d+)*[.、\s])/;

/** Refuses headings that go too deep, skip a level, or carry a number typed by hand. */
export function checkHeadings(tree: Root, markdown: Markdown): Problem[] {
  const problems: Problem[] = [];
  let above = 0;
  visit(tree, 'heading', (node) => {
    const add = (message: string, found: string, tip: string) =>
      problems.push(
        problemAt(markdown, node, { field: 'heading', rule: 'heading', message, found, tip }),
      );
    const hashes = '#'.repeat(node.depth);
    if (node.depth > DEEPEST) add('is too deep', hashes, 'use #, ## or ###');
    else if (node.depth > above + 1) {
      add('skips a level', hashes, `use ${'#'.repeat(above + 1)} here`);
    }
    above = Math.min(node.depth, DEEPEST);
    const typed = TYPED.exec(toString(node))?.[0];
    if (typed) add('is numbered by hand', typed, 'leave the number away: it is set for you');
  });
  return problems;
}
