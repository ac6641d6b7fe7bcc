import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isLatin, type Locale } from '../i18n/index.ts';
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

/** Gives every heading its level and its number: 一、（一）1. in Chinese, 1 1.1 1.1.1 in English. */
export function numberHeadings(tree: Root, locale: Locale): void {
  const counts = [0, 0, 0];
  visit(tree, 'heading', (node: Heading) => {
    const level = node.depth - 1;
    counts[level] = (counts[level] ?? 0) + 1;
    counts.fill(0, level + 1);
    const path = counts.slice(0, level + 1);
    const number = isLatin(locale) ? english(path) : chinese(path);
    node.data = { ...node.data, level: node.depth, number };
  });
}

const english = (path: readonly number[]): string =>
  path.length === 1 ? `${path[0] ?? 0}.` : path.join('.');

function chinese(path: readonly number[]): string {
  const last = path.at(-1) ?? 0;
  if (path.length === 1) return `${numeral(last)}、`;
  return path.length === 2 ? `（${numeral(last)}）` : `${last}.`;
}

/** A number below one hundred in Chinese. */
function numeral(value: number): string {
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : (digits[tens] ?? '')}十`;
  return `${ten}${digits[ones] ?? ''}`;
}
