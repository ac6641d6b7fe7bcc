import type { ElementContent } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { textOf } from '../hast.ts';

/** The longest cell that keeps to one line, in ems: a label, an amount, a date. */
const SHORT = 7;

/** About how wide a text is: Chinese takes an em a character, other writing half of one. */
const ems = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/u.test(character) ? 1 : 0.5), 0);

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
    if (text !== '' && ems(text) <= SHORT) {
      node.properties.className = ['short', ...classesOf(node.properties.className)];
    }
    return SKIP;
  });
  return children;
}

const classesOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
