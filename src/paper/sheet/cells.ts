import type { ElementContent } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { isShort } from '../cells.ts';
import { textOf } from '../hast.ts';

/**
 * The nodes with the short cells of their tables marked, which are to keep to one line: Chinese may
 * break between any two characters, and a column of labels would be squeezed into a column of
 * characters.
 */
export function keepShort(nodes: readonly ElementContent[]): ElementContent[] {
  const children = structuredClone(nodes) as ElementContent[];
  visit({ type: 'root', children }, 'element', (node) => {
    if (node.tagName !== 'td' && node.tagName !== 'th') return undefined;
    const text = textOf(node.children).trim();
    if (text !== '' && isShort(text)) {
      node.properties.className = ['short', ...classesOf(node.properties.className)];
    }
    return SKIP;
  });
  return children;
}

const classesOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
