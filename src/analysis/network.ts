import type { Jurisdiction, Organisation, Partnership } from '../corpus/index.ts';

/** The bodies of one home, in the order in which they stand. */
export interface NetworkGroup {
  /** Left out for bodies that belong to no jurisdiction of the corpus. */
  home: Jurisdiction | undefined;
  bodies: Organisation[];
}

/** Partnerships in the middle, mainland bodies at the left, Hong Kong bodies at the right. */
export interface Network {
  mainland: NetworkGroup[];
  partnerships: Partnership[];
  hongKong: NetworkGroup[];
}

/** How often the three layers are put in order; more changed nothing on any corpus tried. */
const SWEEPS = 24;

/**
 * The network of partnerships, in the order that makes its lines cross least: each layer by the
 * mean place of its neighbours, again and again, the best kept; then neighbours are swapped as
 * long as that helps. Bodies of one home stay together. The same partnerships give the same order.
 */
export function network(partnerships: readonly Partnership[]): Network {
  let best: Layers = {
    mainland: grouped(partnerships.flatMap(({ mainland }) => mainland)),
    partnerships: [...partnerships],
    hongKong: grouped(partnerships.flatMap(({ hong_kong }) => hong_kong)),
  };
  let least = crossings(best);
  let layers = best;
  for (let sweep = 0; sweep < SWEEPS && least > 0; sweep++) {
    layers = swapped(sweptOnce(layers));
    const count = crossings(layers);
    if (count < least) [best, least] = [layers, count];
  }
  return best;
}

type Layers = Network;

/** How many pairs of lines cross. */
export function crossings({ mainland, partnerships, hongKong }: Network): number {
  const middle = placesOf(partnerships);
  const between = (bodies: Map<Organisation, number>, side: Side): number => {
    const lines = partnerships.flatMap((partnership) =>
      partnership[side].map((body) => [bodies.get(body) ?? 0, middle.get(partnership) ?? 0]),
    );
    return lines.reduce(
      (sum, [a = 0, b = 0], i) =>
        sum + lines.slice(i + 1).filter(([c = 0, d = 0]) => (a - c) * (b - d) < 0).length,
      0,
    );
  };
  return (
    between(placesOf(bodiesOf(mainland)), 'mainland') +
    between(placesOf(bodiesOf(hongKong)), 'hong_kong')
  );
}

type Side = 'mainland' | 'hong_kong';

const bodiesOf = (groups: readonly NetworkGroup[]): Organisation[] =>
  groups.flatMap(({ bodies }) => bodies);

const placesOf = <T>(items: readonly T[]): Map<T, number> =>
  new Map(items.map((item, i) => [item, (i + 0.5) / items.length]));

/** Bodies by home, homes in their order, those without one last. */
function grouped(bodies: readonly Organisation[]): NetworkGroup[] {
  const groups = new Map<Jurisdiction | undefined, Set<Organisation>>();
  for (const body of bodies) {
    groups.set(body.home, (groups.get(body.home) ?? new Set()).add(body));
  }
  return [...groups]
    .map(([home, own]) => ({ home, bodies: [...own] }))
    .sort((a, b) => (a.home?.order ?? Infinity) - (b.home?.order ?? Infinity));
}

/** Each layer by the mean place of its neighbours: partnerships, then both sides. */
function sweptOnce({ mainland, partnerships, hongKong }: Layers): Layers {
  const [left, right] = [placesOf(bodiesOf(mainland)), placesOf(bodiesOf(hongKong))];
  const middle = sorted(partnerships, (partnership) => [
    ...partnership.mainland.map((body) => left.get(body) ?? 0),
    ...partnership.hong_kong.map((body) => right.get(body) ?? 0),
  ]);
  const places = placesOf(middle);
  const side = (groups: readonly NetworkGroup[], name: Side): NetworkGroup[] => {
    const neighbours = (body: Organisation): number[] =>
      middle
        .filter((partnership) => partnership[name].includes(body))
        .map((partnership) => places.get(partnership) ?? 0);
    const own = groups.map(({ home, bodies }) => ({ home, bodies: sorted(bodies, neighbours) }));
    return sorted(own, ({ bodies }) => bodies.flatMap(neighbours));
  };
  return {
    mainland: side(mainland, 'mainland'),
    partnerships: middle,
    hongKong: side(hongKong, 'hong_kong'),
  };
}

/** By the mean of some numbers; the order stays where the means are the same. */
function sorted<T>(items: readonly T[], numbers: (item: T) => number[]): T[] {
  const mean = new Map(
    items.map((item) => {
      const list = numbers(item);
      return [item, list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length)];
    }),
  );
  return items.toSorted((a, b) => (mean.get(a) ?? 0) - (mean.get(b) ?? 0));
}

/** Swaps neighbours in the middle as long as that takes a crossing away. */
function swapped(layers: Layers): Layers {
  let [best, least] = [layers, crossings(layers)];
  for (let i = 0; i + 1 < layers.partnerships.length; i++) {
    const order = [...best.partnerships];
    const [one, other] = [order[i], order[i + 1]];
    if (!one || !other) continue;
    [order[i], order[i + 1]] = [other, one];
    const tried = { ...best, partnerships: order };
    const count = crossings(tried);
    if (count < least) [best, least] = [tried, count];
  }
  return best;
}
