import type { Localizer } from '../../i18n/index.ts';
import type { Dated, Pace, TargetInTime } from './model.ts';
import { yearOf } from './model.ts';

/** A number with its year. */
export const datedSaid = ({ target }: TargetInTime, { date, value }: Dated, words: Localizer) =>
  words.say('pace.dated', {
    date: words.date(date),
    value: words.quantity({ value, unit: target.goal.unit, qualifier: 'exact' }),
  });

/** The pace so far beside the one that is needed, in a sentence. */
export function paceSaidInTime(inTime: TargetInTime, pace: Pace, words: Localizer): string {
  const rate = (n: number): string =>
    inTime.isShare
      ? words.say('pace.points', { points: signed(words.rounded(n, 2)) })
      : words.say('pace.rate', { rate: signed(words.rounded(n, 1)) });
  return words.say(pace.ahead ? 'pace.verdict.ahead' : 'pace.verdict.behind', {
    from: datedSaid(inTime, pace.from, words),
    last: inTime.last ? datedSaid(inTime, inTime.last, words) : '',
    goal: datedSaid(inTime, pace.goal, words),
    soFar: rate(pace.soFar),
    needed: rate(pace.needed),
  });
}

const signed = (number: string): string =>
  number.startsWith('-') ? `−${number.slice(1)}` : /[1-9]/.test(number) ? `+${number}` : number;

/** What pages say of the starting value and of the goal, where they differ. */
export function conflictsSaid(inTime: TargetInTime, words: Localizer): string[] {
  const said = (ends: readonly Dated[]): string =>
    ends
      .map((end) =>
        words.say('pace.conflict.says', {
          who: end.observation ? words.text(end.observation.publisher) : words.say('pace.report'),
          what: datedSaid(inTime, end, words),
        }),
      )
      .join(words.say('chart.semicolon'));
  const differ = (ends: readonly Dated[]): boolean => new Set(ends.map(yearOf)).size > 1;
  const { baselines, goals, points } = inTime;
  const itself = points.filter((point) =>
    baselines.some((one) => yearOf(one) === yearOf(point) && one.value !== point.value),
  );
  return [
    ...(differ(baselines)
      ? [words.say('pace.conflict.baseline', { saying: said(baselines) })]
      : []),
    ...itself.map((point) =>
      words.say('pace.conflict.itself', {
        what: datedSaid(inTime, point, words),
        who: point.observation ? words.text(point.observation.publisher) : '',
      }),
    ),
    ...(differ(goals) ? [words.say('pace.conflict.goal', { saying: said(goals) })] : []),
  ];
}
