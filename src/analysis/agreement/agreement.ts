import {
  codedVariables,
  readingOf,
  sameReading,
  type Codebook,
  type Reading,
} from '../../schema/index.ts';
import { alpha, pairable, type Distance, type UnitValues } from './alpha.ts';
import { alphaInterval, mulberry32, type BootstrapOptions, type Interval } from './bootstrap.ts';
import { masi, nominal } from './distances.ts';
import { whenAsked } from '../../shared/memo.ts';

/** The readings of one coder, by the id of the measure; a measure of the corpus is a reading too. */
export type Readings = ReadonlyMap<string, Reading>;

/** Alpha with its interval, or why there is none. */
export type Estimate =
  | {
      kind: 'alpha';
      value: number;
      /**
       * Undefined where too many resamples do not vary (see `alphaInterval`). Drawn when it is asked for:
       * most pages compare values alone.
       */
      readonly interval: Interval | undefined;
    }
  /** No measure was coded by both. */
  | { kind: 'uncoded' }
  /** Both gave every measure one and the same value: nothing to tell apart. */
  | { kind: 'unvaried' };

/** How far two codings agree on a variable. */
export interface Agreement {
  /** `commitment`, `hong_kong` or the id of a lens. */
  variable: string;
  /**
   * What is compared: the one value, the main category, which of the categories that exclude each
   * other, whether one category applies (all nominal), or the set (MASI).
   */
  part: 'value' | 'main' | 'one' | 'category' | 'set';
  /** Of the part `category`: which one. */
  category?: string;
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
  /** Which measures count, by id; all when left out. */
  only?: (measure: string) => boolean;
}

/**
 * How far two codings agree, variable by variable in the codebook's order. A lens with a main
 * category gives two rows, the main category and the set of all. Sets are compared without regard
 * to order, and the empty set is a value of its own: that both found no category is agreement, and
 * counts like any other. A lens that a coder did not have is missing, not empty, and its measures
 * are not counted there.
 */
export function agreement(
  first: Readings,
  second: Readings,
  codebook: Codebook,
  options: AgreementOptions = {},
): Agreement[] {
  const { only = () => true } = options;
  const pairs = pairsOf(first, second).filter(({ measure }) => only(measure));
  return codedVariables(codebook).flatMap((variable) => {
    const sets = pairs.map(({ readings }) => readings.map((each) => readingOf(each, variable)));
    const valuesBy = (pick: (categories: readonly string[]) => string | undefined) =>
      sets.map((unit) => unit.map((categories) => categories && pick(categories)));
    const nominally = (pick: (categories: readonly string[]) => string | undefined) =>
      compared(valuesBy(pick), nominal, options);
    const lens = codebook.lenses.find(({ id }) => id === variable);
    const { one_of } = lens ?? {};
    if (lens && one_of) {
      return [
        {
          variable,
          part: 'one' as const,
          ...nominally((codes) => codes.find((code) => one_of.includes(code)) ?? ''),
        },
        ...lens.categories.map(({ id }) => ({
          variable,
          part: 'category' as const,
          category: id,
          ...nominally((codes) => String(codes.includes(id))),
        })),
      ];
    }
    return partsOf(codebook, variable).map((part) => ({
      variable,
      part,
      ...(part === 'set' ? compared(sets, masi, options) : nominally(([main]) => main)),
    }));
  });
}

/**
 * The measures that were coded differently, variable by variable in the codebook's order, within
 * each in the order of the first coding. Under a lens with a main category, another main category
 * of the same set is a disagreement too; the order of the others is not.
 */
export function disagreements(
  first: Readings,
  second: Readings,
  codebook: Codebook,
): Disagreement[] {
  const pairs = pairsOf(first, second);
  return codedVariables(codebook).flatMap((variable) =>
    pairs.flatMap(({ measure, readings }) => {
      const [a, b] = [readingOf(readings[0], variable), readingOf(readings[1], variable)];
      if (!a || !b || sameReading(codebook, variable, a, b)) return [];
      return [{ measure, variable, first: a, second: b }];
    }),
  );
}

function partsOf(codebook: Codebook, variable: string): Agreement['part'][] {
  const lens = codebook.lenses.find(({ id }) => id === variable);
  if (!lens) return ['value'];
  return lens.main ? ['main', 'set'] : ['set'];
}

/** The measures that both coded, in the order of the first coding. */
const pairsOf = (
  first: Readings,
  second: Readings,
): { measure: string; readings: [Reading, Reading] }[] =>
  [...first].flatMap(([measure, reading]) => {
    const other = second.get(measure);
    return other ? [{ measure, readings: [reading, other] }] : [];
  });

function compared<V>(
  units: readonly UnitValues<V>[],
  distance: Distance<V>,
  { seed = 1, only: _only, ...bootstrap }: AgreementOptions,
): Pick<Agreement, 'units' | 'percent' | 'estimate'> {
  const pairs = pairable(units) as [V, V][];
  if (pairs.length === 0) return { units: 0, percent: undefined, estimate: { kind: 'uncoded' } };
  const same = pairs.filter(([a, b]) => distance(a, b) === 0);
  const value = alpha(units, distance);
  const interval = whenAsked(() => alphaInterval(units, distance, mulberry32(seed), bootstrap));
  return {
    units: pairs.length,
    percent: (same.length / pairs.length) * 100,
    estimate:
      value === undefined
        ? { kind: 'unvaried' }
        : {
            kind: 'alpha',
            value,
            get interval() {
              return interval();
            },
          },
  };
}
