import { byId } from '../../shared/by-id.ts';
import { spanOf } from '../../shared/dates.ts';
import type { Entry, LintContext, Rule } from '../types.ts';

/** What is older than a promise did not come of it. */
export const observationAge: Rule = {
  name: 'observation-age',
  demands:
    'An outcome is no older than the promise: the date of the document that states it, or the ' +
    'starting date of the target.',
  check(context, report) {
    const { lists } = context.codebook;
    const outcomes = lists['observation-kinds'].values.filter(({ outcome }) => outcome);
    const others = lists['observation-kinds'].values.filter(({ outcome }) => !outcome);
    for (const at of context.entries.observation) {
      if (outcomes.every(({ id }) => id !== at.data.kind)) continue;
      const until = spanOf(at.data.as_of)?.last;
      const promised = promisedOn(at, context);
      if (until === undefined || promised === undefined || until >= promised) continue;
      report(at, ['kind'], {
        message: `is an outcome, and older than the promise of ${promised}`,
        found: `${at.data.kind}, as of ${at.data.as_of}`,
        allowed: others.map(({ id }) => id).join(', '),
        tip: 'what went before a promise is context',
      });
    }
  },
};

/** The first day on which one of the things that it is about was promised, where that is known. */
function promisedOn(at: Entry<'observation'>, { entries }: LintContext): string | undefined {
  const { targets = [], measures = [], partnerships = [], events = [] } = at.data;
  const days = [
    ...named(entries.target, targets)
      .filter(({ data }) => isBefore(data.baseline, data.goal))
      .map(({ data }) => data.baseline.date),
    ...[
      ...named(entries.measure, measures),
      ...named(entries.partnership, partnerships),
      ...named(entries.event, events),
    ].flatMap(({ data }) =>
      data.evidence.map(({ source }) => byId(entries.source, source)?.data.date),
    ),
  ];
  return days
    .flatMap((day) => spanOf(day ?? '')?.first ?? [])
    .sort()
    .at(0);
}

/** The records of some ids, those that there are. */
const named = <E extends { id: string }>(entries: readonly E[], ids: readonly string[]): E[] =>
  ids.flatMap((id) => byId(entries, id) ?? []);

/** A target whose ends are in no order has its own rule. */
const isBefore = (one: { date?: string | undefined }, other: { date?: string | undefined }) =>
  (one.date ?? '') < (other.date ?? '');
