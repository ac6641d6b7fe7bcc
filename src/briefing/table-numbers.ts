import type { TextDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import type { Problem } from '../lint/types.ts';
import { fieldOf } from './attributes.ts';
import { labelOf } from './lookup.ts';
import { captioned } from './numbered.ts';
import { problemAt } from './report.ts';
import type { ParsedMarkdown, Resolved } from './types.ts';

/**
 * What is wrong with the references to tables: each leads to a table that there is, and each table is
 * referred to.
 */
export function checkTables({ tree, markdown }: ParsedMarkdown, resolved: Resolved): Problem[] {
  const tables = captioned(resolved.tree);
  const marks: TextDirective[] = [];
  visit(tree, 'textDirective', (node) => {
    if (node.name === 'table') marks.push(node);
  });
  const numbers = marks.map(labelOf);
  const lost = marks.flatMap((node) => {
    const found = labelOf(node);
    if (Number(found) >= 1 && Number(found) <= tables.length) return [];
    const allowed = tables.length > 0 ? `1 to ${tables.length}` : 'none: there is no table';
    const fault = { field: fieldOf(node), rule: 'reference', found, allowed };
    return [problemAt(markdown, node, { ...fault, message: 'is the number of no table' }, found)];
  });
  const unnamed = tables.flatMap((node, i) => {
    const n = String(i + 1);
    if (numbers.includes(n)) return [];
    const fault = { field: 'table', rule: 'table', message: 'is a table that nothing refers to' };
    const tip = `write :table[${n}] where the text speaks of it`;
    return [problemAt(markdown, node, { ...fault, found: node.data?.caption ?? n, tip })];
  });
  return [...lost, ...unnamed];
}
