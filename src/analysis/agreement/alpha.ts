/** The values that the coders gave to one unit; undefined where a coder gave none. */
export type UnitValues<V> = readonly (V | undefined)[];

/**
 * How far two values lie apart: the difference function that Krippendorff writes δ²(c, k), already
 * squared where the scale asks for it. Symmetric, finite, never negative, and 0 for the same value
 * only.
 */
export type Distance<V> = (a: V, b: V) => number;

/** A unit with at least two values. */
export interface CodedUnit {
  /** The values, as positions in the list of distinct values. */
  values: readonly number[];
  /** What it adds to the sum of observed disagreements: Σ δ² over its pairs ÷ (m − 1). */
  disagreement: number;
}

/** Coded units and the distances between all distinct values, so that resampling is cheap. */
export interface Reliability {
  /** The units that differ in their values, each once. */
  kinds: readonly CodedUnit[];
  /** Which of these each unit is, by its position. */
  kindOf: Int32Array;
  distances: readonly Float64Array[];
}

/**
 * Krippendorff's alpha: how far coders agree beyond chance; 1 is perfect agreement, 0 what chance
 * would give, below 0 systematic disagreement. Any number of coders, any of them missing anywhere.
 *
 * With m(u) values in unit u, the coincidence matrix counts every ordered pair of values within a
 * unit: o(c,k) = Σ over units of [pairs of c with k in u ÷ (m(u) − 1)]. Its margins are
 * n(c) = Σk o(c,k), its total n = Σc n(c). Units with fewer than two values pair nothing and are
 * left out. Then
 *
 *     observed disagreement  Do = 1 ÷ n × Σc Σk o(c,k) δ²(c,k)
 *     expected disagreement  De = 1 ÷ (n (n − 1)) × Σc Σk n(c) n(k) δ²(c,k)
 *     α = 1 − Do ÷ De
 *
 * Sources: K. Krippendorff, “Computing Krippendorff's Alpha-Reliability” (2011); A. F. Hayes and
 * K. Krippendorff, “Answering the Call for a Standard Reliability Measure for Coding Data”,
 * Communication Methods and Measures 1 (2007), 77–89.
 * @returns undefined, never NaN, where De is 0: no unit has two values, or all values are the same.
 *   Then there was nothing to tell apart, and agreement shows nothing about the coders.
 */
export function alpha<V>(
  units: readonly UnitValues<V>[],
  distance: Distance<V>,
): number | undefined {
  const coded = reliability(units, distance);
  return alphaOf(coded, timesOf(coded, coded.kindOf));
}

/** Only the units with at least two values, without what is missing. */
export const pairable = <V>(units: readonly UnitValues<V>[]): V[][] =>
  units
    .map((unit) => unit.filter((value) => value !== undefined))
    .filter((values) => values.length > 1);

/** Units made ready for `alphaOf`; values at distance 0 count as one value. */
export function reliability<V>(
  units: readonly UnitValues<V>[],
  distance: Distance<V>,
): Reliability {
  const distinct: V[] = [];
  const positionOf = (value: V): number => {
    const known = distinct.findIndex((other) => distance(other, value) === 0);
    return known < 0 ? distinct.push(value) - 1 : known;
  };
  const coded = pairable(units).map((values) => values.map(positionOf));
  const distances = distinct.map((a) => Float64Array.from(distinct, (b) => distance(a, b)));
  const kinds = new Map(coded.map((values) => [values.join(), values]));
  const places = new Map([...kinds.keys()].map((kind, place) => [kind, place]));
  return {
    kinds: [...kinds.values()].map((values) => ({
      values,
      disagreement: disagreementIn(values, distances),
    })),
    kindOf: Int32Array.from(coded, (values) => places.get(values.join()) ?? -1),
    distances,
  };
}

/** How often each kind of unit is among some, each given as the position of its kind. */
export function timesOf({ kinds }: Reliability, among: Int32Array): Int32Array {
  const times = new Int32Array(kinds.length);
  for (const kind of among) times[kind] = (times[kind] ?? 0) + 1;
  return times;
}

/** Alpha of units of which there are so many of each kind; undefined where they do not vary. */
export function alphaOf({ kinds, distances }: Reliability, times: Int32Array): number | undefined {
  // Resampling asks some thousand times: typed arrays and loops take a fraction of the time.
  const margins = new Float64Array(distances.length);
  let observed = 0;
  let n = 0;
  for (let kind = 0; kind < kinds.length; kind++) {
    const count = times[kind] ?? 0;
    const unit = kinds[kind];
    if (count === 0 || !unit) continue;
    observed += count * unit.disagreement;
    n += count * unit.values.length;
    for (const value of unit.values) margins[value] = (margins[value] ?? 0) + count;
  }
  let expected = 0;
  for (let c = 0; c < margins.length; c++) {
    const own = margins[c] ?? 0;
    const row = distances[c];
    if (own === 0 || !row) continue;
    for (let k = 0; k < margins.length; k++) {
      const others = margins[k] ?? 0;
      if (others > 0) expected += own * others * (row[k] ?? 0);
    }
  }
  // Do ÷ De with n cancelled once.
  return expected === 0 ? undefined : 1 - ((n - 1) * observed) / expected;
}

function disagreementIn(values: readonly number[], distances: Reliability['distances']): number {
  let sum = 0;
  for (const a of values) for (const b of values) sum += distances[a]?.[b] ?? 0;
  return sum / (values.length - 1);
}
