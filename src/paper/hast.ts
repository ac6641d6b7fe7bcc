import type { Element, ElementContent, Properties } from 'hast';

/** A text, which is escaped when it is written. */
export const text = (value: string): ElementContent => ({ type: 'text', value });

/** An element. */
export const element = (
  tagName: string,
  properties: Properties,
  children: ElementContent[],
): Element => ({ type: 'element', tagName, properties, children });

/** The text of nodes, without markup. */
export const textOf = (nodes: readonly ElementContent[]): string =>
  nodes
    .map((node) =>
      node.type === 'text' ? node.value : 'children' in node ? textOf(node.children) : '',
    )
    .join('');
