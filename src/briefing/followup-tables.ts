import type { BlockContent, PhrasingContent } from 'mdast';
import type { Promised } from '../corpus/index.ts';
import { paths } from '../routes/paths.ts';
import { daysLate } from '../views/followup/model.ts';
import { datedSaid, rateSaid } from '../views/pace/said.ts';
import { verdictOf } from '../views/pace/verdict.ts';
import type { Context } from './context.ts';
import { drawn, link, text } from './nodes.ts';
import { isSeen } from './followup-terms.ts';
import { firstRows } from './see.ts';
import { lines, table, type Cells } from './table-node.ts';

/** Promises that were followed up: what was promised, what became of it, what followed and when. */
export function promiseTable(found: readonly Promised[], context: Context): BlockContent[] {
  const { words, notes } = context;
  const page = { path: paths.followup, title: 'followup.title' } as const;
  const { shown, rest } = firstRows(found, page, context);
  const rows = shown.map((promise): Cells => {
    const { measure, observations, outcome } = promise;
    const name = `promise:${promise.id}`;
    const late = daysLate(promise);
    return [
      [
        text(`${words.text(measure.jurisdiction.short)}${words.say('colon')}`),
        link(paths.promise(promise.id), [drawn(words.text(measure.title), undefined, [name])]),
        ...notes.marks(measure.evidence.slice(0, 1)),
      ],
      lines([
        [drawn(words.label('outcomes', outcome), undefined, [name])],
        ...(late === undefined
          ? []
          : [[text(words.say('followup.late', { n: late, days: words.number(late) }))]]),
      ]),
      [
        drawn(words.text(promise.followed), undefined, [name]),
        ...notes.seen(observations.filter((one) => isSeen(one, context))),
      ],
    ];
  });
  const head = (['briefing.promise', 'briefing.became', 'briefing.followed'] as const).map((key) =>
    words.say(key),
  );
  return [table(words.say('briefing.promises'), head, rows, false), ...rest];
}

/** The targets: the last comparable number, the pace so far and the one still needed. */
export function paceTable(context: Context): BlockContent[] {
  const { corpus, words, notes } = context;
  const none = (): PhrasingContent[] => [text(words.say('briefing.noNumber'))];
  const page = { path: paths.pace, title: 'pace.title' } as const;
  const { shown, rest } = firstRows(corpus.targets, page, context);
  const rows = shown.map((target): Cells => {
    const { inTime, observed, soFar, needed } = verdictOf(corpus, target);
    const name = `target:${target.id}`;
    const seen = observed?.observation ? [observed.observation] : [];
    const rate = (rates: readonly number[]): PhrasingContent[] =>
      rates.length === 0
        ? observed
          ? [text(words.say('briefing.coarse'))]
          : none()
        : [drawn(rateSaid(inTime, rates, words), undefined, [name])];
    return [
      [
        link(`${paths.pace}#${target.id}`, [drawn(words.text(target.title), undefined, [name])]),
        ...notes.marks(target.goal.evidence.slice(0, 1)),
      ],
      observed
        ? [drawn(datedSaid(inTime, observed, words), observed.value, [name]), ...notes.seen(seen)]
        : none(),
      rate(soFar),
      rate(needed),
    ];
  });
  const head = (
    ['briefing.target', 'briefing.last', 'briefing.soFar', 'briefing.needed'] as const
  ).map((key) => words.say(key));
  return [table(words.say('briefing.paces'), head, rows, false), ...rest];
}
