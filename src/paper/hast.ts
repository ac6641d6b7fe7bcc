import type { Element, ElementContent, Properties, RootContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

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

/**
 * Nodes as HTML: where markup is written, and nowhere before. Pictures of charts are markup of our
 * own, and stand as they are; everything else is text and is escaped.
 */
export const write = (children: readonly RootContent[]): string =>
  unified()
    .use(rehypeStringify, { allowDangerousHtml: true })
    .stringify({ type: 'root', children: [...children] });
