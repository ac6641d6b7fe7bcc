/** Attributes of an element; undefined ones are left out. */
export type Attributes = Record<string, string | number | undefined>;

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
};

/** Writes of a text the characters that a pattern finds as markup names them. */
export const escaping =
  (characters: RegExp) =>
  (text: string): string =>
    // Most texts have none of them.
    text.search(characters) < 0
      ? text
      : text.replaceAll(characters, (character) => ESCAPES[character] ?? character);

/** A text as it stands in markup. */
export const escapeMarkup = escaping(/[&<>"]/g);

/** A number with at most two decimals. */
export const round = (value: number): number => Math.round(value * 100) / 100 || 0;

/**
 * An element as a string. Children are markup: escape texts first.
 * @example el('path', { d: 'M0 0', fill: 'var(--ink)' })
 */
export function el(name: string, attributes: Attributes, ...children: string[]): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    tag += ` ${key}="${typeof value === 'number' ? round(value) : escapeMarkup(value)}"`;
  }
  const inner = children.join('');
  return inner ? `${tag}>${inner}</${name}>` : `${tag}/>`;
}

/** A path that stands alone, not moved yet. */
const ALONE = /^<path (?![^<>]*transform=)[^<>]*\/>$/;

/** What is moved to a place; a group, unless one path does it: a page has hundreds of marks. */
export function place(x: number, y: number, ...children: string[]): string {
  const transform = `translate(${round(x)} ${round(y)})`;
  const inner = children.join('');
  return ALONE.test(inner)
    ? inner.replace('<path', `<path transform="${transform}"`)
    : el('g', { transform }, inner);
}

/** How a text is set; `y` is the baseline of its first line. */
export interface TextStyle {
  x: number;
  y: number;
  size: number;
  /** Distance of the lines, 1.35 times the size unless given. */
  leading?: number;
  bold?: boolean;
  /** Quieter than the ink. */
  soft?: boolean;
  anchor?: 'middle' | 'end';
  /** `display`: to be set in the page's display face. */
  class?: string;
  /** A quieter addition right after the last line. */
  after?: string;
  /** A seam in the colour of the paper, where the text stands over lines. */
  seam?: boolean;
}

const SEAM: Attributes = {
  stroke: 'var(--paper)',
  'stroke-width': 4,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
};

/** A text of one or more lines. */
export function textAt(text: string | readonly string[], style: TextStyle): string {
  const lines = typeof text === 'string' ? [text] : text;
  const leading = style.leading ?? Math.round(style.size * 1.35);
  const [first = ''] = lines;
  const after = style.after
    ? el(
        'tspan',
        { dx: 8, 'font-size': 11.5, 'font-weight': 400, fill: 'var(--soft)' },
        escapeMarkup(style.after),
      )
    : '';
  return el(
    'text',
    {
      class: style.class,
      x: style.x,
      y: style.y,
      'font-size': style.size,
      'font-weight': style.bold ? 600 : undefined,
      fill: style.soft ? 'var(--soft)' : undefined,
      'text-anchor': style.anchor,
      ...(style.seam ? SEAM : {}),
    },
    ...(lines.length < 2
      ? [escapeMarkup(first)]
      : lines.map((line, i) =>
          i === 0
            ? escapeMarkup(line)
            : el('tspan', { x: style.x, y: style.y + i * leading }, escapeMarkup(line)),
        )),
    after,
  );
}

/** A straight horizontal or vertical rule. */
export const rule = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke = 'var(--line)',
  width = 1,
): string => el('line', { x1, y1, x2, y2, stroke, 'stroke-width': width });
