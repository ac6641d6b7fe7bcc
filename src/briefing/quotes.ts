import type { RootContent } from 'mdast';

/** Quotation marks and those that stand within them. */
const pairs = [
  { open: '“', close: '”', inner: ['‘', '’'] },
  { open: '「', close: '」', inner: ['『', '』'] },
] as const;

/**
 * Puts inner quotation marks into what is drawn between outer ones: a title that quotes a name is
 * itself quoted in a sentence.
 * @param children what stands in a line, text and drawn nodes alike
 */
export const nestQuotes = <T extends RootContent>(children: readonly T[]): T[] =>
  children.map((node, i) => {
    const before = children[i - 1];
    const pair = pairs.find(
      ({ open }) => before?.type === 'text' && before.value.trimEnd().endsWith(open),
    );
    return pair ? withInner(node, pair) : node;
  });

function withInner<T extends RootContent>(node: T, pair: (typeof pairs)[number]): T {
  if (node.type === 'text') {
    const { open, close, inner } = pair;
    // Prose closes its own marks; only what quotes on its own is within.
    const opened = node.value.split(open).length;
    if (opened === 1 || opened !== node.value.split(close).length) return node;
    const value = node.value.replaceAll(open, inner[0]).replaceAll(close, inner[1]);
    return { ...node, value };
  }
  if (!('children' in node)) return node;
  return { ...node, children: node.children.map((child) => withInner(child, pair)) } as T;
}
