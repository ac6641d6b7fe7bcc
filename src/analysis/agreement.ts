import type { Lens } from '../schema/index.ts';
import { alpha, pairable, type Distance, type Unit } from './alpha.ts';
import { alphaInterval, mulberry32, type BootstrapOptions, type Interval } from './bootstrap.ts';
import { masi, nominal } from './distances.ts';

/** How one coder coded one measure; a measure of the corpus is one too. */
export interface Coding {
  commitment: string;
  hong_kong: string;
  /** The categories by lens, the main one first where the lens has one; [] says that none holds. */
  coding: Readonly<Record<string, readonly string[]>>;
}

/** The codings of one coder, by the id of the measure. */
export type Codings = ReadonlyMap<string, Coding>;

/** What is asked of a lens here. */
export type CodedLens = Pick<Lens, 'id' | 'main'>;

/** Alpha with its interval, or why there is none. */
export type Estimate =
  | {
      kind: 'alpha';
      value: number;
      /** Undefined where too many resamples do not vary (see `alphaInterval`). */
      interval: Interval | undefined;
    }
  /** No measure was coded by both. */
  | { kind: 'uncoded' }
  /** Both gave every measure one and the same value: nothing to tell apart. */
  | { kind: 'unvaried' };

/** How far two codings agree on a variable. */
export interface Agreement {
  /** `commitment`, `hong_kong` or the id of a lens. */
  variable: string;
  /** What is compared: the one value, the main category (both nominal), or the set (MASI). */
  part: 'value' | 'main' | 'set';
  /** How many measures both coded. */
  units: number;
  /** How many percent of these were coded the same; undefined where there are none. */
  percent: number | undefined;
  estimate: Estimate;
}

/** A measure that was coded differently. */
export interface Disagreement {
  /** The id of the measure. */
  measure: string;
  /** `commitment`, `hong_kong` or the id of a lens. */
  variable: string;
  first: readonly string[];
  second: readonly string[];
}

/** How the intervals are drawn; every row starts anew from the same seed. */
export interface AgreementOptions extends BootstrapOptions {
  seed?: number;
}

/**
 * How far two codings agree: commitment, Hong Kong-directed, then the lenses in their order. A lens
 * with a main category gives two rows, the main category and the set of all. Sets are compared
 * without regard to order, and the empty set is a value of its own: that both found no category is
 * agreement, and counts like any other. A variable that a coder left out is missing, not empty, and
 * its measure is not counted there; so is a missing main category.
 */
export function agreement(
  first: Codings,
  second: Codings,
  lenses: readonly CodedLens[],
  options: AgreementOptions = {},
): Agreement[] {
  const pairs = pairsOf(first, second);
  return variablesOf(lenses).flatMap(({ id, parts, codesOf }) => {
    const lists = pairs.map(({ codings }) => codings.map(codesOf));
    const mains = lists.map((unit) => unit.map((codes) => codes?.[0]));
    return parts.map((part) => ({
      variable: id,
      part,
      ...(part === 'set' ? compared(lists, masi, options) : compared(mains, nominal, options)),
    }));
  });
}

/**
 * The measures that were coded differently, variable by variable as in `agreement`, within each in
 * the order of the first coding. Under a lens with a main category, another main category of the
 * same set is a disagreement too; the order of the others is not.
 */
export function disagreements(
  first: Codings,
  second: Codings,
  lenses: readonly CodedLens[],
): Disagreement[] {
  const pairs = pairsOf(first, second);
  return variablesOf(lenses).flatMap(({ id, parts, codesOf }) =>
    pairs.flatMap(({ measure, codings }) => {
      const [a, b] = [codesOf(codings[0]), codesOf(codings[1])];
      if (!a || !b) return [];
      const differ = masi(a, b) > 0 || (parts.includes('main') && a[0] !== b[0]);
      return differ ? [{ measure, variable: id, first: a, second: b }] : [];
    }),
  );
}

/** A variable: what of it is compared, and the codes that a coder gave. */
interface Variable {
  id: string;
  parts: readonly Agreement['part'][];
  codesOf(this: void, coding: Coding): readonly string[] | undefined;
}

const variablesOf = (lenses: readonly CodedLens[]): Variable[] => [
  { id: 'commitment', parts: ['value'], codesOf: ({ commitment }) => [commitment] },
  { id: 'hong_kong', parts: ['value'], codesOf: ({ hong_kong }) => [hong_kong] },
  ...lenses.map(({ id, main }): Variable => ({
    id,
    parts: main ? ['main', 'set'] : ['set'],
    codesOf: ({ coding }) => coding[id],
  })),
];

/** The measures that both coded, in the order of the first coding. */
const pairsOf = (
  first: Codings,
  second: Codings,
): { measure: string; codings: [Coding, Coding] }[] =>
  [...first].flatMap(([measure, coding]) => {
    const other = second.get(measure);
    return other ? [{ measure, codings: [coding, other] }] : [];
  });

function compared<V>(
  units: readonly Unit<V>[],
  distance: Distance<V>,
  { seed = 1, ...bootstrap }: AgreementOptions,
): Pick<Agreement, 'units' | 'percent' | 'estimate'> {
  const pairs = pairable(units) as [V, V][];
  if (pairs.length === 0) return { units: 0, percent: undefined, estimate: { kind: 'uncoded' } };
  const same = pairs.filter(([a, b]) => distance(a, b) === 0);
  const value = alpha(units, distance);
  return {
    units: pairs.length,
    percent: (same.length / pairs.length) * 100,
    estimate:
      value === undefined
        ? { kind: 'unvaried' }
        : {
            kind: 'alpha',
            value,
            interval: alphaInterval(units, distance, mulberry32(seed), bootstrap),
          },
  };
}
