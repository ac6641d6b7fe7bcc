import type { Corpus, Measure } from '../corpus/index.ts';
import { memo } from '../shared/memo.ts';
import { satisfies } from './wire.ts';
import type { FilterValue, MeasureFilter } from './filter.ts';
import { ofCoding } from './of-coding.ts';
import { ofText } from './of-text.ts';

export { labelSaid, type FilterValue, type Label, type MeasureFilter } from './filter.ts';

/** Where measures are narrowed: their list, a comparison, the directives of a briefing. */
export type Place = 'list' | 'comparison' | 'briefing';

/** Every filter on measures, in the order in which each place offers those that it does. */
export const measureFilters = memo((corpus: Corpus): readonly MeasureFilter[] =>
  [...ofCoding, ...ofText].flatMap((definition) => definition(corpus)),
);

/**
 * A filter by its name.
 * @throws when there is none of that name
 */
export function filterNamed(corpus: Corpus, name: string): MeasureFilter {
  const found = measureFilters(corpus).find((filter) => filter.name === name);
  if (!found) throw new Error(`there is no filter “${name}”`);
  return found;
}

/** The filters that a place offers. */
export const offeredIn = <P extends Place>(
  corpus: Corpus,
  place: P,
): (MeasureFilter & Required<Pick<MeasureFilter, P>>)[] =>
  measureFilters(corpus).filter(
    (filter): filter is MeasureFilter & Required<Pick<MeasureFilter, P>> =>
      filter[place] !== undefined,
  );

/** The values of a filter that a place offers over some measures. */
export function valuesIn(
  filter: MeasureFilter,
  place: Place,
  measures: readonly Measure[],
): readonly FilterValue[] {
  const { values, used } = filter[place] ?? {};
  const held = used && new Set(measures.flatMap((measure) => filter.of(measure, false)));
  return filter.values.filter(
    ({ id }) => (values?.includes(id) ?? true) && (held?.has(id) ?? true),
  );
}

/** Whether a measure satisfies a filter with any of the values wanted. */
export const meets = (
  filter: MeasureFilter,
  measure: Measure,
  wanted: readonly string[],
  main = false,
): boolean => satisfies(filter.of(measure, main), wanted, filter.least ?? false);

/**
 * What the browser needs to know of a measure in a place: by name of a filter the measure's values,
 * with spaces between them.
 */
export const heldIn = (
  corpus: Corpus,
  place: 'list' | 'comparison',
  measure: Measure,
): Record<string, string> =>
  Object.fromEntries(
    offeredIn(corpus, place).map((filter) => {
      const { values } = filter[place] ?? {};
      const held = filter.of(measure, false);
      return [filter.name, held.filter((id) => values?.includes(id) ?? true).join(' ')];
    }),
  );
