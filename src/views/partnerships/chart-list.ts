import type { Organisation, Partnership } from '../../corpus/index.ts';
import type { Block } from '../../charts/flow.ts';
import { colourOf } from '../../charts/frame.ts';
import { markPath } from '../../charts/marks.ts';
import { formLabel, kindOf, nameLines, type PartnershipsView } from './chart-nodes.ts';
import { curve, stroked } from './chart-strokes.ts';
import { el, place, round, rule, textAt } from '../../charts/svg.ts';
import type { ChartOptions } from '../../charts/types.ts';

const LEADING = 18;
const GAP = 7;
const MARK = 17;

/** Partnerships under each other, each with its bodies at both sides of its line: for a phone. */
export function partnershipsList(view: PartnershipsView, options: ChartOptions): Block {
  const blocks = view.network.partnerships.map((entry) => entryOf(entry, view, options));
  const tops: number[] = [];
  let y = 4;
  for (const { height } of blocks) {
    tops.push(y);
    y += height + 26;
  }
  return {
    width: options.width,
    height: y - 12,
    draw: () =>
      blocks
        .map((block, i) => {
          const top = tops[i] ?? 0;
          return (i > 0 ? rule(0, top - 14, options.width, top - 14) : '') + block.draw(0, top);
        })
        .join(''),
  };
}

function entryOf(partnership: Partnership, view: PartnershipsView, options: ChartOptions): Block {
  const { width } = options;
  const side = Math.round(width * 0.41);
  const head = formLabel(partnership, width, view, options);
  const left = stack(partnership.mainland, side, options);
  const right = stack(partnership.hong_kong, side, options);
  const tall = Math.max(left.height, right.height);
  const kind = kindOf(partnership, view);
  const [from, to] = [side + 6, width - side - 6];
  return {
    width,
    height: head.height + 10 + tall,
    draw: (x, y) => {
      const top = y + head.height + 10;
      const [a, b] = [top + (tall - left.height) / 2, top + (tall - right.height) / 2];
      const meet = round(top + tall / 2);
      const middle = (from + to) / 2;
      const lines = [
        ...left.ports.map(({ y: port, colour }) =>
          stroked(curve(from, a + port, middle, meet), kind, colour),
        ),
        ...right.ports.map(({ y: port, colour }) =>
          stroked(curve(middle, meet, to, b + port), kind, colour),
        ),
      ];
      return [head.draw(x, y), ...lines, left.draw(0, a), right.draw(width - side, b)].join('');
    },
  };
}

/** Bodies under each other, with the heights at which their lines meet them. */
function stack(
  bodies: readonly Organisation[],
  width: number,
  options: ChartOptions,
): Block & { ports: { y: number; colour: string }[] } {
  const parts: ((x: number, y: number) => string)[] = [];
  const ports: { y: number; colour: string }[] = [];
  let height = 0;
  for (const body of bodies) {
    const lines = nameLines(body, width - MARK, options);
    const top = height;
    const colour = colourOf(body.home);
    ports.push({ y: top + (lines.length * LEADING) / 2, colour });
    parts.push(
      (x, y) =>
        (body.home
          ? place(x, y + top + 3, el('path', { d: markPath(body.home.mark, 11), fill: colour }))
          : '') + textAt(lines, { x: x + MARK, y: y + top + 13, size: 13, leading: LEADING }),
    );
    height += lines.length * LEADING + GAP;
  }
  return {
    width,
    height: height - GAP,
    ports,
    draw: (x, y) => parts.map((part) => part(x, y)).join(''),
  };
}
