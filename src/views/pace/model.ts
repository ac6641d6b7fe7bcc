import type { Corpus, Observation, Target } from '../../corpus/index.ts';
import { firstDay } from '../../analysis/dates.ts';
import { valueOf } from '../../schema/index.ts';

/** A number in a year; the observation that gives it, or none where the target’s document does. */
export interface Dated {
  date: string;
  value: number;
  observation: Observation | undefined;
}

/** From a baseline to the last comparable number, and from there to a goal. */
export interface Pace {
  from: Dated;
  goal: Dated;
  /** What a year brought so far and what each year must bring: points for a share, else percent. */
  soFar: number;
  needed: number;
  ahead: boolean;
}

/** A target in time: what pages say of its ends, what was observed, and the two paces. */
export interface TargetInTime {
  target: Target;
  isShare: boolean;
  baselines: Dated[];
  goals: Dated[];
  /** Comparable numbers later than a baseline, by date. */
  points: Dated[];
  last: Dated | undefined;
  paces: Pace[];
  /** What is never drawn on the line. */
  apart: Observation[];
  changes: Observation[];
}

/** A target with everything observed of it; the target's own document comes first. */
export function targetInTime(corpus: Corpus, target: Target): TargetInTime {
  const own = corpus.observations.filter(({ targets }) => targets[0]?.id === target.id);
  const isShare = valueOf(corpus.codebook, 'units', target.goal.unit).dimension === 'share';
  const series = own.filter((one) => one.series === true && one.comparable);
  const points = series.filter(({ kind }) => kind === 'observed').map(dated);
  const baselines = [
    ...ofDocument(target.baseline),
    ...series.filter(({ kind }) => kind !== 'observed').map(dated),
  ];
  const goals = [
    ...ofDocument(target.goal),
    ...own
      .filter(({ kind, unit }) => kind === 'goal' && unit === target.goal.unit)
      .flatMap((observation) => [...stepsOf(observation), dated(observation)]),
  ];
  const last = points.at(-1);
  return {
    target,
    isShare,
    baselines,
    goals,
    points,
    last,
    paces: last === undefined ? [] : pacesOf({ baselines, goals, last, isShare }),
    apart: own.filter(({ comparable, value }) => !comparable && value !== undefined),
    changes: own.filter(({ kind }) => kind === 'definition-change'),
  };
}

/** Each baseline before the last number with each goal after it; a goal of one value and year once. */
function pacesOf({
  baselines,
  goals,
  last,
  isShare,
}: Pick<TargetInTime, 'baselines' | 'goals' | 'isShare'> & { last: Dated }): Pace[] {
  const ahead = goals.filter(
    (goal, i) =>
      yearOf(goal) > yearOf(last) &&
      goals.findIndex((one) => yearOf(one) === yearOf(goal) && one.value === goal.value) === i,
  );
  return baselines
    .filter((from) => yearOf(from) < yearOf(last))
    .flatMap((from) =>
      ahead.map((goal) => {
        const [soFar, needed] = [
          paceBetween(from, last, isShare),
          paceBetween(last, goal, isShare),
        ];
        return { from, goal, soFar, needed, ahead: soFar >= needed };
      }),
    );
}

/** What each year brings from one number to the next: points for a share, else compound percent. */
export const paceBetween = (one: Dated, other: Dated, isShare: boolean): number => {
  const years = yearOf(other) - yearOf(one);
  return isShare
    ? (other.value - one.value) / years
    : ((other.value / one.value) ** (1 / years) - 1) * 100;
};

/** The year in which a number holds, the first of several. */
export const yearOf = ({ date }: Pick<Dated, 'date'>): number => Number(firstDay(date).slice(0, 4));

const dated = (observation: Observation): Dated => ({
  date: observation.as_of,
  value: observation.value ?? Number.NaN,
  observation,
});

const stepsOf = (observation: Observation): Dated[] =>
  (observation.steps ?? []).map(({ as_of, value }) => ({ date: as_of, value, observation }));

const ofDocument = ({ date, value }: Target['goal']): Dated[] =>
  date === undefined ? [] : [{ date, value, observation: undefined }];
