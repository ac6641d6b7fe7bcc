import type { Element, ElementContent } from 'hast';
import { wholeFigures, type FigurePlace } from '../whole-figures.ts';
import { element, text, textOf } from '../hast.ts';

/** What stands within a line; anything else ends it. */
const INLINE = new Set(['a', 'data', 'em', 'span', 'strong']);
/** What has no text of a line of its own in it. */
const CLOSED = new Set(['svg', 'details']);

/**
 * The nodes with each number and its unit held on one line, also where the number is drawn from the
 * corpus and the unit is not. Nothing is put into the text: it is copied as it is.
 */
export function keepFigures(nodes: readonly ElementContent[]): ElementContent[] {
  const held = wholeFigures(nodes.map(lineOf).join('')).reduceRight(hold, [...nodes]);
  return held.map((node) =>
    node.type === 'element' && !CLOSED.has(node.tagName) && !isWhole(node)
      ? { ...node, children: keepFigures(node.children) }
      : node,
  );
}

const isWhole = ({ properties }: Element): boolean =>
  Array.isArray(properties.className) && properties.className.includes('whole');

/** What a node says in its line; where the line ends for it, a sign that is in no figure. */
const lineOf = (node: ElementContent): string =>
  node.type === 'text' || (node.type === 'element' && INLINE.has(node.tagName))
    ? textOf([node])
    : '\n';

/** A node with the places of its text in its line. */
interface Placed extends FigurePlace {
  node: ElementContent;
}

/** Nodes in which a stretch of their text is whole; as they are where one element has all of it. */
function hold(nodes: ElementContent[], { from, to }: FigurePlace): ElementContent[] {
  const parts = cutAt(cutAt(placed(nodes), from), to);
  const first = parts.findIndex(
    (part) => part.from >= from && part.to <= to && part.to > part.from,
  );
  const last = parts.findLastIndex((part) => part.to <= to && part.from >= from);
  const all = parts.map(({ node }) => node);
  const inside = parts.slice(first, last + 1);
  // An element that has more than a part of the stretch cannot be cut.
  if (first < 0 || inside[0]?.from !== from || inside.at(-1)?.to !== to) return nodes;
  const whole = element('span', { className: ['whole'] }, all.slice(first, last + 1));
  return [...all.slice(0, first), whole, ...all.slice(last + 1)];
}

function placed(nodes: readonly ElementContent[]): Placed[] {
  let at = 0;
  return nodes.map((node) => {
    const from = at;
    at += lineOf(node).length;
    return { node, from, to: at };
  });
}

/** The nodes with a text cut in two at a place. */
const cutAt = (parts: readonly Placed[], at: number): Placed[] =>
  parts.flatMap((part) => {
    const { node, from, to } = part;
    if (node.type !== 'text' || at <= from || at >= to) return [part];
    return [
      { node: text(node.value.slice(0, at - from)), from, to: at },
      { node: text(node.value.slice(at - from)), from: at, to },
    ];
  });
