import type { Target } from '../../corpus/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { Dated, Pace, TargetInTime } from './model.ts';
import { yearOf } from './model.ts';

/** A number with its year. */
export const datedSaid = (
  { target }: TargetInTime,
  { date, value, qualifier, observation }: Dated,
  words: Localizer,
): string => {
  const number = words.figure({ value, unit: target.goal.unit, qualifier });
  const said = date === observation?.as_of ? observation.as_said : undefined;
  return said
    ? words.say('pace.read', { value: number, date: words.date(date), said: words.text(said) })
    : valueOn(date, number, words);
};

/** A number, as it is said, with its day, month or year. */
export const valueOn = (date: string, value: string, words: Localizer): string =>
  words.say(/-\d\d-\d\d$/.test(date) ? 'pace.datedOn' : 'pace.dated', {
    date: words.date(date),
    value,
  });

/** What each year brings or must bring, from the least to the most where starting values or goals differ. */
export function rateSaid(
  { isShare, target }: Pick<TargetInTime, 'isShare' | 'target'>,
  rates: readonly number[],
  words: Localizer,
): string {
  const digits = isShare ? 2 : 1;
  const ends = [Math.min(...rates), Math.max(...rates)].map((n) =>
    words.rounded(n, digits).replace('-', '−'),
  );
  const [low = '', high = ''] = ends;
  const span = low === high ? low : words.say('pace.span', { low, high });
  const rate = isShare
    ? words.say('pace.points', { points: span })
    : words.say('pace.rate', { rate: span });
  return isRough(target, words) ? words.say('pace.rough', { rate }) : rate;
}

/**
 * The paces so far beside those that are needed, each in a sentence; of a baseline from which nothing
 * can be said of the pace that is said once, with what all goals need.
 */
export const pacesSaid = (inTime: TargetInTime, words: Localizer): string[] =>
  [
    ...Map.groupBy(inTime.paces, (pace) => (pace.ahead === undefined ? pace.from : pace)).values(),
  ].map((paces) => paceSaid(inTime, paces, words));

/** One pace in a sentence, or several of which nothing can be said but what is needed. */
function paceSaid(inTime: TargetInTime, paces: readonly Pace[], words: Localizer): string {
  const [first] = paces;
  if (!first) return '';
  const rate = (n: number): string =>
    inTime.isShare
      ? words.say('pace.points', { points: signed(words.rounded(n, 2)) })
      : words.say('pace.rate', { rate: signed(words.rounded(n, 1)) });
  const ends = {
    from: datedSaid(inTime, first.from, words),
    last: inTime.last ? datedSaid(inTime, inTime.last, words) : '',
  };
  const need = ({ goal, needed }: Pace) => ({
    goal: datedSaid(inTime, goal, words),
    needed: rate(needed),
  });
  if (first.ahead === undefined) {
    const needs = paces.map((pace) => words.say('pace.verdict.need', need(pace)));
    return words.say('pace.verdict.coarse', {
      ...ends,
      needs: needs.join(words.say('pace.verdict.next')),
    });
  }
  return words.say(first.ahead ? 'pace.verdict.ahead' : 'pace.verdict.behind', {
    ...ends,
    ...need(first),
    soFar: rate(first.soFar),
  });
}

/** Of a goal or step whose date has passed without a number: that none was found, and when it was looked for. */
export const pastGoalSaid = (inTime: TargetInTime, goal: Dated, words: Localizer): string =>
  words.say('pace.passed', {
    goal: datedSaid(inTime, goal, words),
    who: words.text(goal.by),
    date: lookedForSaid(inTime, words),
  });

/** That there is no number to tell a pace by: none was found when it was looked for, or none was. */
export const noPointSaid = (inTime: TargetInTime, words: Localizer): string =>
  inTime.lookedFor === undefined
    ? words.say('pace.notLooked')
    : words.say('pace.noPoint', { date: lookedForSaid(inTime, words) });

const lookedForSaid = ({ lookedFor }: TargetInTime, words: Localizer): string =>
  lookedFor === undefined ? words.say('followup.never') : words.date(lookedFor);

const signed = (number: string): string =>
  number.startsWith('-') ? `−${number.slice(1)}` : /[1-9]/.test(number) ? `+${number}` : number;

/**
 * What pages say of the starting value and of the goal, where they differ: an indicator starts in
 * one year, and a goal has one value in a year and one year for a value.
 */
export function conflictsSaid(inTime: TargetInTime, words: Localizer): string[] {
  const said = (ends: readonly Dated[]): string =>
    ends
      .map((end) =>
        words.say('pace.conflict.says', {
          who: words.text(end.by),
          what: datedSaid(inTime, end, words),
        }),
      )
      .join(words.say('chart.semicolon'));
  const { baselines, goals, points } = inTime;
  const startsDiffer = new Set(baselines.map(yearOf)).size > 1 || differing(baselines).length > 0;
  const differingGoals = differing(goals);
  const itself = points.filter((point) =>
    baselines.some((one) => yearOf(one) === yearOf(point) && one.value !== point.value),
  );
  return [
    ...(startsDiffer ? [words.say('pace.conflict.baseline', { saying: said(baselines) })] : []),
    ...itself.map((point) =>
      words.say('pace.conflict.itself', {
        what: datedSaid(inTime, point, words),
        who: words.text(point.by),
      }),
    ),
    ...(differingGoals.length > 0
      ? [words.say('pace.conflict.goal', { saying: said(differingGoals) })]
      : []),
  ];
}

/** Whether anything of a target is told in two ways, measured anew, or not comparable. */
export const isDisputed = (inTime: TargetInTime, words: Localizer): boolean =>
  conflictsSaid(inTime, words).length + inTime.changes.length + inTime.apart.length > 0;

/** Those that another contradicts: the same year with two values, or the same value for two years. */
const differing = (ends: readonly Dated[]): Dated[] =>
  ends.filter((one) =>
    ends.some((other) => (yearOf(one) === yearOf(other)) !== (one.value === other.value)),
  );

/** Whether the document hedges the starting value or the goal. */
const isRough = ({ baseline, goal }: Target, words: Localizer): boolean =>
  [baseline, goal].some(({ qualifier }) => words.value('qualifiers', qualifier).bound !== 'none');
