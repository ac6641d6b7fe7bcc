import type { Observation } from '../../corpus/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import { EXACT, knownObservations } from '../../schema/index.ts';

/** The number of an observation with unit and qualifier; undefined for a deed. */
export function valueSaid(
  { value, unit, qualifier = EXACT }: Pick<Observation, 'value' | 'unit' | 'qualifier'>,
  words: Localizer,
): string | undefined {
  if (value === undefined || unit === undefined) return undefined;
  return words.figure({ value, unit, qualifier });
}

/**
 * Whether the documents state the number that it measures anew: that of a figure or of a target. What
 * they say nothing of, and what is older, is compared with nothing.
 */
export const isCompared = ({
  comparable,
  value,
  kind,
  figure,
  targets,
}: Pick<Observation, 'comparable' | 'value' | 'kind' | 'figure' | 'targets'>): boolean =>
  comparable &&
  value !== undefined &&
  kind !== knownObservations.context &&
  (figure !== undefined || targets.length > 0);

/** The date of the page on which it stands, or else that of which the page speaks. */
export const pageDateSaid = (
  { page, kind, as_of }: Pick<Observation, 'page' | 'kind' | 'as_of'>,
  words: Localizer,
): string => {
  if (page.date !== undefined) return words.date(page.date);
  return isGoal({ kind })
    ? words.say('observations.goalFor', { date: words.date(as_of) })
    : words.say('observations.asOfDate', { date: words.date(as_of) });
};

/** When it holds or happened, in the column of that name; of a goal, when it is to be reached. */
export const asOfSaid = (
  { kind, as_of }: Pick<Observation, 'kind' | 'as_of'>,
  words: Localizer,
): string =>
  isGoal({ kind })
    ? words.say('observations.goalFor', { date: words.date(as_of) })
    : words.date(as_of);

const isGoal = ({ kind }: Pick<Observation, 'kind'>): boolean => kind === knownObservations.goal;

/** The number that was observed of a figure, with its date; one that is not comparable says so. */
export const figureSeen = (observation: Observation, words: Localizer): string =>
  words.say(observation.comparable ? 'observations.seen' : 'observations.seenApart', {
    value: valueSaid(observation, words) ?? words.text(observation.title),
    date: words.date(observation.as_of),
  });
