import { spanOf, yearIn } from '../../shared/dates.ts';
import type { Rule } from '../types.ts';

/** What a target implies a year can be reckoned: it grows from something, over some years. */
export const targetSpan: Rule = {
  name: 'target-span',
  demands: 'A target’s ends are dated, its goal in a later year, and its baseline is not nought.',
  check({ entries }, report) {
    for (const at of entries.target) {
      const { baseline, goal } = at.data;
      for (const name of ['baseline', 'goal'] as const) {
        if (at.data[name].date !== undefined) continue;
        const tip = 'say when it holds, as precisely as the document does';
        report(at, [name], { message: 'needs a date: growth is reckoned by the year', tip });
      }
      const [from, to] = [spanOf(baseline.date ?? ''), spanOf(goal.date ?? '')];
      if (from && to && yearIn(to.first) <= yearIn(from.first)) {
        report(at, ['goal', 'date'], {
          message: 'is in no later year than the baseline',
          found: goal.date,
          allowed: `a year after ${yearIn(from.first)}`,
        });
      }
      if (baseline.value === 0) {
        const message = 'is nothing that could grow to the goal';
        report(at, ['baseline', 'value'], { message, found: '0', allowed: 'above 0' });
      }
    }
  },
};
