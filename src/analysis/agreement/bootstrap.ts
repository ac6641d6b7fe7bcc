import { alphaOf, reliability, type Distance, type Reliability, type UnitValues } from './alpha.ts';

/** A source of numbers from 0 to below 1. */
export type Random = () => number;

/** The two ends of an interval. */
export interface Interval {
  low: number;
  high: number;
}

/** How an interval is drawn. */
export interface BootstrapOptions {
  /** How many resamples; 2000 unless told. */
  replicates?: number;
  /** The share of resamples that lies within; 0.95 unless told. */
  level?: number;
}

/** Beyond this share of resamples without variation, the rest no longer stand for all. */
const MOST_LEFT_OUT = 0.05;

/**
 * A percentile bootstrap interval of alpha: as many units as there are, drawn with replacement, a
 * new alpha with its own expected disagreement for each draw, and the ends of the middle `level` of
 * these. Units are drawn, coders are not: the interval says how alpha would vary over other units
 * coded by the same coders.
 *
 * Units with fewer than two values are left out before drawing. Draws without variation have no
 * alpha and are left out of the percentiles; where they are more than 5 % there is no interval.
 * Krippendorff's own algorithm draws pairs, not units, and keeps the expected disagreement; Zapf et
 * al. found its coverage poor and that of this one close to what it promises.
 *
 * Limits: with few units or an alpha near 1 the interval is too narrow (Hughes); at perfect
 * agreement it shrinks to one point; units are taken as independent, which measures of one document
 * hardly are; an ordinal distance stays that of the full data.
 * Sources: B. Efron and R. Tibshirani, An Introduction to the Bootstrap (1993), ch. 13; A. Zapf et
 * al., “Measuring inter-rater reliability for nominal data”, BMC Medical Research Methodology 16:93
 * (2016); J. Hughes, “Toward improved inference for Krippendorff's Alpha agreement coefficient”,
 * arXiv:2210.13265 (2022).
 * @param random decides the draws; the same generator state gives the same interval
 * @returns undefined where alpha itself is undefined or too many draws do not vary
 */
export function alphaInterval<V>(
  units: readonly UnitValues<V>[],
  distance: Distance<V>,
  random: Random,
  { replicates = 2000, level = 0.95 }: BootstrapOptions = {},
): Interval | undefined {
  const coded = reliability(units, distance);
  const alphas = Array.from({ length: replicates }, () =>
    alphaOf(coded, drawnTimes(coded, random)),
  ).filter((value) => value !== undefined);
  if (alphas.length === 0 || alphas.length < replicates * (1 - MOST_LEFT_OUT)) return undefined;
  alphas.sort((a, b) => a - b);
  return { low: quantile(alphas, (1 - level) / 2), high: quantile(alphas, (1 + level) / 2) };
}

/**
 * The quantile of ascending numbers, linear between neighbours (type 7 of Hyndman and Fan 1996).
 * @throws when there are none
 */
export function quantile(ascending: readonly number[], share: number): number {
  const place = (ascending.length - 1) * share;
  const below = ascending[Math.floor(place)];
  const above = ascending[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new Error('a quantile of nothing');
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * The generator Mulberry32 (T. Ettinger, public domain): 32 bits of state, the same numbers for the
 * same seed on every machine.
 */
export function mulberry32(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * How often each kind of unit is drawn, when as many units as there are are drawn with replacement; by far
 * the most of the work, so a loop.
 */
function drawnTimes({ kinds, kindOf }: Reliability, random: Random): Int32Array {
  const times = new Int32Array(kinds.length);
  for (let i = 0; i < kindOf.length; i++) {
    const kind = kindOf[Math.floor(random() * kindOf.length)] ?? -1;
    times[kind] = (times[kind] ?? 0) + 1;
  }
  return times;
}
