import { textWidth } from './measure.ts';

/** The room that a line of text takes in a picture, by estimate. */
export interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Inherited {
  x: number;
  y: number;
  size: number;
  bold: boolean;
  anchor: string;
}

/**
 * The boxes of all lines of text in an SVG, for tests that nothing is clipped or overprinted.
 * Knows what the charts use: translations, absolute positions, `em` offsets, `dx`.
 */
export function textBoxes(root: Element): Box[] {
  const start = { x: 0, y: 0, size: 16, bold: false, anchor: 'start' };
  return [...root.children].flatMap((child) => boxesIn(child, start));
}

function boxesIn(element: Element, inherited: Inherited): Box[] {
  if (['title', 'desc', 'defs'].includes(element.localName)) return [];
  const here = inherit(element, inherited);
  if (element.localName === 'text') return linesOf(element, here);
  return [...element.children].flatMap((child) => boxesIn(child, here));
}

function inherit(element: Element, { x, y, size, bold, anchor }: Inherited): Inherited {
  let [left, top] = [x, y];
  const moves = element.getAttribute('transform') ?? '';
  for (const [, dx, dy] of moves.matchAll(/translate\(([-\d.]+)[ ,]+([-\d.]+)\)/g)) {
    left += Number(dx);
    top += Number(dy);
  }
  const weight = element.getAttribute('font-weight');
  return {
    x: left,
    y: top,
    size: Number(element.getAttribute('font-size') ?? size),
    bold: weight === null ? bold : Number(weight) >= 600,
    anchor: element.getAttribute('text-anchor') ?? anchor,
  };
}

interface Line extends Inherited {
  text: string;
  width: number;
}

function linesOf(element: Element, here: Inherited): Box[] {
  const lines: Line[] = [];
  const begin = (part: Element, style: Inherited): void => {
    lines.push({
      ...style,
      x: here.x + length(part.getAttribute('x'), style.size),
      y: here.y + length(part.getAttribute('y'), style.size),
      text: '',
      width: 0,
    });
  };
  begin(element, here);
  for (const node of element.childNodes) {
    const part = node.nodeType === 1 ? (node as Element) : undefined;
    const style = part ? inherit(part, here) : here;
    if (part?.hasAttribute('x')) begin(part, style);
    const line = lines.at(-1);
    if (!line) continue;
    const text = node.textContent ?? '';
    line.text += text;
    line.width += textWidth(text, style.size, style.bold) + Number(part?.getAttribute('dx') ?? 0);
  }
  return lines.filter(({ text }) => text !== '').map(boxOf);
}

function boxOf({ text, x, y, size, anchor, width }: Line): Box {
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { text, left, right: left + width, top: y - 0.88 * size, bottom: y + 0.14 * size };
}

const length = (value: string | null, size: number): number =>
  value?.endsWith('em') ? Number.parseFloat(value) * size : Number(value ?? 0);

/** Pairs of boxes that overlap by more than a pixel each way. */
export const overlaps = (boxes: readonly Box[]): string[] =>
  boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
      )
      .map((b) => `${a.text} × ${b.text}`),
  );

/** Boxes that reach beyond the picture. */
export const clipped = (boxes: readonly Box[], width: number, height: number): string[] =>
  boxes
    .filter(
      ({ left, right, top, bottom }) =>
        left < -0.5 || right > width + 0.5 || top < 0 || bottom > height,
    )
    .map(({ text }) => text);
