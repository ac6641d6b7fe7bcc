import { highestOf } from '../../views/amounts/model.ts';
import { figureGroups, figuresOfMeasures } from '../../views/figures/model.ts';
import { isMain } from '../../analysis/measures.ts';
import { voiceOf, type Voice } from '../../analysis/voice.ts';
import type { Corpus, Measure, OwnedFigure } from '../../corpus/index.ts';
import { type Category, type Lens, type Text, valueOf } from '../../schema/index.ts';

/** Things that are counted, the most first, in groups that are not empty. */
export interface Group<T> {
  of: T;
  measures: Measure[];
}

const groups = <T>(
  of: readonly T[],
  measures: readonly Measure[],
  belongs: (measure: Measure, to: T) => boolean,
): Group<T>[] =>
  of
    .map((entry) => ({
      of: entry,
      measures: measures.filter((measure) => belongs(measure, entry)),
    }))
    .filter((group) => group.measures.length > 0);

/** Measures by the main category of a lens, in its order. */
export const byMain = (lens: Lens, measures: readonly Measure[]): Group<Category>[] =>
  groups(lens.categories, measures, (measure, { id }) => isMain(measure, lens, id));

/** Measures by whose word they are. */
export const byVoice = (corpus: Corpus, measures: readonly Measure[]): Group<Voice>[] =>
  groups(
    ['own', 'reported', 'advice'] as const,
    measures,
    (measure, voice) => voiceOf(corpus, measure) === voice,
  );

/** The groups with the most measures: several where they are equal. */
export function largest<G extends { measures: readonly Measure[] }>(all: readonly G[]): G[] {
  const most = Math.max(0, ...all.map(({ measures }) => measures.length));
  return all.filter(({ measures }) => measures.length === most);
}

/** The highest ceilings that measures state: several where they are equal. */
export interface Ceiling {
  /** Whether it is an amount of money. */
  money: boolean;
  /** Its unit, where ceilings are stated in several units of the kind. */
  among: Text | undefined;
  figures: OwnedFigure[];
}

/**
 * The highest ceiling among measures. Money goes before other units; of several units the first of
 * the codebook that occurs is taken, as units do not compare.
 */
export function ceilingOf(corpus: Corpus, measures: readonly Measure[]): Ceiling | undefined {
  const stated = figuresOfMeasures(measures).filter(
    ({ figure }) => valueOf(corpus.codebook, 'roles', figure.role).limits,
  );
  const found = figureGroups(corpus, stated);
  const amounts = found.filter(({ unit }) => unit.dimension === 'money');
  const group = amounts[0] ?? found[0];
  if (!group) return undefined;
  const among = amounts.length > 1 ? group.unit.label : undefined;
  return { money: amounts.length > 0, among, figures: highestOf(group) };
}
