import { byEach } from '../../shared/group.ts';
import { memo } from '../../shared/memo.ts';
import type { Jurisdiction, Organisation, Partnership } from '../../corpus/index.ts';
import { crossingsOf, type Line } from './crossings.ts';

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

/** How often the three layers are put in order, and from how many beginnings. */
const SWEEPS = 8;
const STARTS = 16;
/** Up to so many partnerships each thing is tried at every place, from every beginning. */
const FEW = 150;

/**
 * The network of partnerships, in an order that makes its lines cross little: from several
 * beginnings, each layer by the mean place of its neighbours, then each thing to where it crosses
 * least; the best is kept. Bodies of one home stay together. The same partnerships always give the
 * same order.
 */
export function network(partnerships: readonly Partnership[]): Network {
  let best = layersOf(partnerships);
  let least = crossings(best);
  // To put each thing where it crosses least takes the square of their number.
  const few = partnerships.length <= FEW;
  for (const start of startsOf(walked(partnerships), few ? STARTS : 1)) {
    let layers = layersOf(start);
    for (let sweep = 0; sweep < SWEEPS && least > 0; sweep++) {
      layers = sweptOnce(layers);
      const polished = few ? sifted(sifted(layers)) : layers;
      const count = crossings(polished);
      if (count < least) [best, least] = [polished, count];
    }
  }
  return best;
}

/** A list begun at several places. */
function startsOf<T>(items: readonly T[], most: number): T[][] {
  const starts = Math.min(most, items.length);
  return Array.from({ length: starts }, (_, i) => {
    const from = Math.floor((i * items.length) / starts);
    return [...items.slice(from), ...items.slice(0, from)];
  });
}

/** Partnerships with the bodies of both sides in the order in which they come up. */
const layersOf = (partnerships: readonly Partnership[]): Layers => ({
  mainland: grouped(partnerships.flatMap(({ mainland }) => mainland)),
  partnerships: [...partnerships],
  hongKong: grouped(partnerships.flatMap(({ hong_kong }) => hong_kong)),
});

/** Partnerships so that each follows one with which it shares a body, as long as there is one. */
function walked(partnerships: readonly Partnership[]): Partnership[] {
  const found = new Set<Partnership>();
  const naming = byEach(partnerships, ({ mainland, hong_kong }) => [...mainland, ...hong_kong]);
  const visit = (partnership: Partnership): void => {
    if (found.has(partnership)) return;
    found.add(partnership);
    for (const body of [...partnership.mainland, ...partnership.hong_kong]) {
      naming.get(body)?.forEach(visit);
    }
  };
  partnerships.forEach(visit);
  return [...found];
}

type Layers = Network;

/** How many pairs of lines cross. */
export function crossings({ mainland, partnerships, hongKong }: Network): number {
  const middle = placesOf(partnerships);
  const between = (bodies: Map<Organisation, number>, side: Side): number => {
    const lines = partnerships.flatMap((partnership) =>
      partnership[side].map((body): Line => [bodies.get(body) ?? 0, middle.get(partnership) ?? 0]),
    );
    return crossingsOf(lines);
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
    const naming = byEach(middle, (partnership) => partnership[name]);
    const neighbours = (body: Organisation): number[] =>
      naming.get(body)?.map((partnership) => places.get(partnership) ?? 0) ?? [];
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

/** Moves each partnership, then each body among those of its home, to where it crosses least. */
function sifted({ mainland, partnerships, hongKong }: Layers): Layers {
  const [left, right] = [placesOf(bodiesOf(mainland)), placesOf(bodiesOf(hongKong))];
  const ends = memo(({ mainland: own, hong_kong }: Partnership) => ({
    left: placesIn(left, own),
    right: placesIn(right, hong_kong),
  }));
  const middle = sift(
    partnerships,
    (a, b) => inverted(ends(a).left, ends(b).left) + inverted(ends(a).right, ends(b).right),
  );
  const places = placesOf(middle);
  const side = (groups: readonly NetworkGroup[], name: Side): NetworkGroup[] => {
    const naming = byEach(middle, (partnership) => partnership[name]);
    const own = memo((body: Organisation) => placesIn(places, naming.get(body) ?? []));
    return groups.map(({ home, bodies }) => ({
      home,
      bodies: sift(bodies, (a, b) => inverted(own(a), own(b))),
    }));
  };
  return {
    mainland: side(mainland, 'mainland'),
    partnerships: middle,
    hongKong: side(hongKong, 'hong_kong'),
  };
}

const placesIn = <T>(places: ReadonlyMap<T, number>, items: readonly T[]): number[] =>
  items.map((item) => places.get(item) ?? 0);

/** How many lines cross with one thing above another, more than with the other above the one. */
const inverted = (upper: readonly number[], lower: readonly number[]): number =>
  upper.reduce((sum, a) => sum + lower.reduce((own, b) => own + Math.sign(a - b), 0), 0);

/** Takes each item out and puts it back where that costs least. @param cost of one above another */
function sift<T>(items: readonly T[], cost: (upper: T, lower: T) => number): T[] {
  let order = [...items];
  for (const item of items) {
    const rest = order.filter((other) => other !== item);
    let [at, sum, least] = [0, 0, 0];
    for (const [i, other] of rest.entries()) {
      sum += cost(other, item);
      if (sum < least) [at, least] = [i + 1, sum];
    }
    // Where it stands now is as good as elsewhere unless elsewhere is better.
    const here = order.indexOf(item);
    const stays = rest.slice(0, here).reduce((own, other) => own + cost(other, item), 0);
    if (stays > least) order = rest.toSpliced(at, 0, item);
  }
  return order;
}
