import type { NetworkGroup } from './model.ts';
import type { Organisation, Partnership } from '../../corpus/index.ts';
import type { Block } from '../../charts/flow.ts';
import { colourOf } from '../../charts/frame.ts';
import { widest } from '../../charts/measure.ts';
import { formLabel, homeLabel, kindOf, nameLines, type PartnershipsView } from './chart-nodes.ts';
import { settle } from './chart-settle.ts';
import { curve, stroked } from './chart-strokes.ts';
import { el, round, textAt } from '../../charts/svg.ts';
import type { ChartOptions } from '../../charts/types.ts';

const HEAD = 34;
const GAP = 10;
const LEADING = 17;
/** The room that the name of a home takes over its first body. */
const HOME = 30;

/** Something in a column with the height at which its lines meet it. */
interface Node {
  block: Block;
  above: number;
  below: number;
}

/** Mainland bodies, partnerships and Hong Kong bodies in three columns, with lines between. */
export function partnershipsLayers(view: PartnershipsView, options: ChartOptions): Block {
  const { width, words } = options;
  const { network } = view;
  const side = Math.round(width * 0.28);
  const centre = width / 2;
  const forms = network.partnerships.map((partnership): Node => {
    const block = formLabel(partnership, width * 0.19, view, options);
    return { block, above: block.height / 2, below: block.height / 2 };
  });
  const middle = settle(
    forms.map((node) => ({ ...node, wish: 0 })),
    16,
  );
  const left = column(network.mainland, true, side, options);
  const right = column(network.hongKong, false, side, options);
  const heights = (nodes: Map<Organisation, Node>, key: 'mainland' | 'hong_kong') =>
    heightsOf(nodes, network.partnerships, middle, key);
  const [lefts, rights] = [heights(left, 'mainland'), heights(right, 'hong_kong')];
  const bottom = Math.max(
    ...[...left].map(([body, { below }]) => (lefts.get(body) ?? 0) + below),
    ...[...right].map(([body, { below }]) => (rights.get(body) ?? 0) + below),
    ...forms.map(({ below }, i) => (middle[i] ?? 0) + below),
  );
  const parts: string[] = [];
  const lines: string[] = [];
  network.partnerships.forEach((partnership, i) => {
    const y = HEAD + (middle[i] ?? 0);
    const { block, above } = forms[i] ?? { block: undefined, above: 0 };
    if (!block) return;
    const port = block.width / 2 + 9;
    const kind = kindOf(partnership, view);
    for (const body of partnership.mainland) {
      const d = curve(side + 12, HEAD + (lefts.get(body) ?? 0), centre - port, y);
      lines.push(stroked(d, kind, colourOf(body.home)));
    }
    for (const body of partnership.hong_kong) {
      const d = curve(centre + port, y, width - side - 12, HEAD + (rights.get(body) ?? 0));
      lines.push(stroked(d, kind, colourOf(body.home)));
    }
    parts.push(block.draw(centre - block.width / 2, y - above));
  });
  const drawn = (nodes: Map<Organisation, Node>, places: Map<Organisation, number>, x: number) =>
    [...nodes].map(([body, { block, above }]) =>
      block.draw(x, HEAD + (places.get(body) ?? 0) - above),
    );
  const head = (text: string, x: number, anchor?: 'middle' | 'end') =>
    textAt(text, { x, y: 14, size: 12, soft: true, ...(anchor ? { anchor } : {}) });
  return {
    width,
    height: HEAD + bottom + 8,
    draw: () =>
      [
        head(words.say('partnerships.mainland'), side, 'end'),
        head(words.say('network.chart.middle'), centre, 'middle'),
        head(words.say('partnerships.hongKong'), width - side),
        ...lines,
        ...drawn(left, lefts, 0),
        ...drawn(right, rights, width - side),
        ...parts,
      ].join(''),
  };
}

/** Where bodies stand: each at the mean height of its partnerships, as far as there is room. */
function heightsOf(
  nodes: ReadonlyMap<Organisation, Node>,
  partnerships: readonly Partnership[],
  middle: readonly number[],
  key: 'mainland' | 'hong_kong',
): Map<Organisation, number> {
  const wishes = [...nodes].map(([body, { above, below }]) => {
    const own = middle.filter((_, i) => partnerships[i]?.[key].includes(body));
    return { above, below, wish: own.reduce((sum, y) => sum + y, 0) / Math.max(1, own.length) };
  });
  const places = settle(wishes, GAP);
  return new Map([...nodes.keys()].map((body, i) => [body, places[i] ?? 0]));
}

/** The bodies of a side, the name of their home over the first of each group. */
function column(
  groups: readonly NetworkGroup[],
  atLeft: boolean,
  width: number,
  options: ChartOptions,
): Map<Organisation, Node> {
  return new Map(
    groups.flatMap(({ home, bodies }) =>
      bodies.map((body, i) => [body, nodeOf(body, i === 0 ? homeLabel(home, options) : undefined)]),
    ),
  );

  function nodeOf(body: Organisation, head: Block | undefined): Node {
    const lines = nameLines(body, width, options);
    const tall = lines.length * LEADING;
    const top = head ? HOME : 0;
    const x = (left: number, own: number) => (atLeft ? left + width - own : left);
    const block: Block = {
      width: widest(lines, 13),
      height: top + tall,
      draw: (left, y) =>
        (head?.draw(x(left, head.width), y + 4) ?? '') +
        el('circle', {
          cx: atLeft ? left + width + 8 : left - 8,
          cy: round(y + top + tall / 2),
          r: 2.6,
          fill: colourOf(body.home),
        }) +
        textAt(lines, {
          x: x(left, 0),
          y: y + top + 13,
          size: 13,
          leading: LEADING,
          ...(atLeft ? { anchor: 'end' as const } : {}),
        }),
    };
    return { block, above: top + tall / 2, below: tall / 2 };
  }
}
