import type { Heading, Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Localizer } from '../i18n/index.ts';
import { isLatin, type Locale } from '../i18n/locales.ts';
import type {} from '../paper/tree.ts';

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

/** Numbers the tables of a briefing in their order: the number stands before the caption. */
export function numberTables(tree: Root, words: Localizer): void {
  captioned(tree).forEach((node, i) => {
    const table = words.say('briefing.table', { n: i + 1 });
    const caption = words.say('briefing.tableCaption', {
      table,
      caption: node.data?.caption ?? '',
    });
    node.data = { ...node.data, caption };
  });
}

/** The tables with a caption, in their order. */
export function captioned(tree: Root): Table[] {
  const found: Table[] = [];
  visit(tree, 'table', (node) => {
    if (node.data?.caption !== undefined) found.push(node);
  });
  return found;
}
