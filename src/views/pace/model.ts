import type { Corpus, Observation, Target } from '../../corpus/index.ts';
import { lastDay, yearIn } from '../../shared/dates.ts';
import { compoundGrowth, pointsAYear } from '../../analysis/growth.ts';
import { sourceOf } from '../../analysis/sources.ts';
import { sureOfTarget } from '../../analysis/sure.ts';
import { EXACT, knownObservations, valueOf, type Codebook } from '../../schema/index.ts';
import { rangeOf } from './rounding.ts';

/** A number in a year, and who gives it: an observation, or the document that states the target. */
export interface Dated {
  date: string;
  value: number;
  /** How the number is hedged: an id of the qualifiers. */
  qualifier: string;
  /** The wording that prints it. */
  wording: string;
  /** The name of the publisher or of the document. */
  by: Observation['publisher'];
  observation: Observation | undefined;
  /** Where the document states it; undefined for an observation. */
  passage: Target['goal']['evidence'][number] | undefined;
}

/** From a baseline to the last comparable number, and from there to a goal. */
export interface Pace {
  from: Dated;
  goal: Dated;
  /** What a year brought so far and what each year must bring: points for a share, else percent. */
  soFar: number;
  needed: number;
  /** Undefined where the ends are rounded or hedged too coarsely to tell. */
  ahead: boolean | undefined;
}

/** A target in time: what pages say of its ends, what was observed, and the two paces. */
export interface TargetInTime {
  target: Target;
  isShare: boolean;
  baselines: Dated[];
  /** What is given for the goal itself; it may differ. */
  goals: Dated[];
  /** Interim goals: other values for earlier years, by date. */
  steps: Dated[];
  /** Comparable numbers later than a baseline, by date. */
  points: Dated[];
  last: Dated | undefined;
  paces: Pace[];
  /** Goals and steps whose date has passed, and of whose year or later no comparable number is known. */
  passed: Dated[];
  /** When something of it was last looked for; undefined where it never was. */
  lookedFor: string | undefined;
  /** What is never drawn on the line. */
  apart: Observation[];
  changes: Observation[];
}

/**
 * A target with everything surely observed of it; the target's own document comes first.
 * @param day by which dates have passed, as `YYYY-MM-DD`: that of the newest version, as pages have no clock
 */
export function targetInTime(
  corpus: Corpus,
  target: Target,
  day: string = corpus.releases[0]?.date ?? '',
): TargetInTime {
  const own = sureOfTarget(corpus, target);
  const isShare = valueOf(corpus.codebook, 'units', target.goal.unit).dimension === 'share';
  const series = own.filter((one) => one.series === true && one.comparable);
  const points = series.filter(({ kind }) => kind === knownObservations.observed).map(dated);
  const baselines = [
    ...ofDocument(corpus, target.baseline),
    ...series.filter(({ kind }) => kind !== knownObservations.observed).map(dated),
  ];
  const others = own.filter(
    ({ kind, unit, comparable }) =>
      comparable && kind === knownObservations.goal && unit === target.goal.unit,
  );
  const isInterim = ({ value, as_of }: Observation): boolean =>
    value !== target.goal.value &&
    target.goal.date !== undefined &&
    yearOf({ date: as_of }) < yearOf({ date: target.goal.date });
  const goals = [
    ...ofDocument(corpus, target.goal),
    ...others.filter((one) => !isInterim(one)).map(dated),
  ];
  const steps = [...others.flatMap(stepsOf), ...others.filter(isInterim).map(dated)].sort(
    (one, other) => yearOf(one) - yearOf(other),
  );
  const last = points.at(-1);
  const unmet = [...goals, ...steps].filter(
    (goal, i, all) =>
      (last === undefined || yearOf(goal) > yearOf(last)) &&
      all.findIndex((one) => yearOf(one) === yearOf(goal) && one.value === goal.value) === i,
  );
  const isPast = ({ date }: Dated): boolean => lastDay(date) < day;
  const ahead = unmet.filter((goal) => !isPast(goal));
  return {
    target,
    isShare,
    baselines,
    goals,
    steps,
    points,
    last,
    paces:
      last === undefined
        ? []
        : pacesOf({ baselines, goals: ahead, last, isShare }, corpus.codebook),
    passed: unmet.filter(isPast),
    lookedFor: own
      .map(({ looked_for }) => looked_for)
      .sort()
      .at(-1),
    apart: own.filter(({ comparable, value }) => !comparable && value !== undefined),
    changes: own.filter(({ kind }) => kind === knownObservations.change),
  };
}

/** Each baseline before the last number with each goal and step that lies ahead. A number that starts from none has no yearly rate. */
function pacesOf(
  {
    baselines,
    goals,
    last,
    isShare,
  }: Pick<TargetInTime, 'baselines' | 'goals' | 'isShare'> & { last: Dated },
  codebook: Codebook,
): Pace[] {
  const hasRate = ({ value }: Dated): boolean => isShare || value > 0;
  if (!hasRate(last)) return [];
  return baselines
    .filter((from) => yearOf(from) < yearOf(last) && hasRate(from))
    .flatMap((from) =>
      goals.map((goal) => {
        const [soFar, needed] = [
          paceBetween(from, last, isShare),
          paceBetween(last, goal, isShare),
        ];
        const ahead = isToldApart({ from, last, goal, isShare }, codebook)
          ? soFar >= needed
          : undefined;
        return { from, goal, soFar, needed, ahead };
      }),
    );
}

/** What each year brings from one number to the next: points for a share, else compound percent. */
const paceBetween = (one: Dated, other: Dated, isShare: boolean): number =>
  (isShare ? pointsAYear : compoundGrowth)(one.value, other.value, yearOf(other) - yearOf(one));

/**
 * Whether the pace so far and the one needed differ in the same way wherever the numbers may lie within
 * their rounding and hedges: between 1% and 1% anything from nothing to a point may have been gained.
 * A goal is what it says, unless it says “about”.
 */
function isToldApart(
  { from, last, goal, isShare }: { from: Dated; last: Dated; goal: Dated; isShare: boolean },
  codebook: Codebook,
): boolean {
  const boundOf = ({ qualifier }: Dated) => valueOf(codebook, 'qualifiers', qualifier).bound;
  const ends = (one: Dated): Dated[] =>
    rangeOf({ ...one, bound: boundOf(one) })
      // A count is not less than none.
      .map((value) => ({ ...one, value: isShare ? value : Math.max(value, 0) }));
  const goals = boundOf(goal) === 'around' ? ends(goal) : [goal];
  const leads = ends(from).flatMap((start) =>
    ends(last).flatMap((end) =>
      goals.map((to) => paceBetween(start, end, isShare) - paceBetween(end, to, isShare)),
    ),
  );
  return leads.every((lead) => lead >= 0) || leads.every((lead) => lead < 0);
}

/** The year in which a number holds, the first of several. */
export const yearOf = ({ date }: Pick<Dated, 'date'>): number => yearIn(date);

/** The number of an observation; not a number where it has none. */
export const dated = (observation: Observation): Dated => ({
  date: observation.as_of,
  value: observation.value ?? Number.NaN,
  qualifier: observation.qualifier ?? EXACT,
  wording: observation.phrase,
  by: observation.publisher,
  observation,
  passage: undefined,
});

const stepsOf = (observation: Observation): Dated[] =>
  (observation.steps ?? []).map(({ as_of, value }) => ({
    ...dated(observation),
    date: as_of,
    value,
    qualifier: EXACT,
  }));

function ofDocument(corpus: Corpus, figure: Target['goal']): Dated[] {
  const { date, value, qualifier, as_printed: wording, evidence } = figure;
  const [passage] = evidence;
  if (date === undefined || passage === undefined) return [];
  const by = sourceOf(corpus, passage.source).short;
  return [{ date, value, qualifier, wording, by, observation: undefined, passage }];
}
