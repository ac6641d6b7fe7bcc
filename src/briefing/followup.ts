import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { Observation, Target } from '../corpus/index.ts';
import { paths } from '../routes/paths.ts';
import { valueSaid } from '../views/observations/value.ts';
import { datedSaid, rateSaid } from '../views/pace/said.ts';
import { verdictOf } from '../views/pace/verdict.ts';
import type { Read } from '../views/chart-entry.ts';
import { fieldOf } from './attributes.ts';
import type { Context } from './context.ts';
import { daysLateOf, followedAspect, isSeen } from './followup-terms.ts';
import { labelOf, lookUp } from './lookup.ts';
import { drawn, link, text } from './nodes.ts';

/** What `:observation` can show; the first is shown when nothing is asked for. */
export const OBSERVED = ['value', 'title', 'date'] as const;

/** What `:promise` can show; the first is shown when nothing is asked for. */
export const PROMISED = ['title', 'outcome', 'delivered', 'late', 'looked-for'] as const;

/** What `:target` can show of what was observed. */
export const FOLLOWED_TARGET = ['observed', 'so-far', 'needed'] as const;

const toObservation = (record: Observation, said: string, number?: number): PhrasingContent =>
  link(paths.observation(record.id), [drawn(said, number, [`observation:${record.id}`])]);

/**
 * An observation's number, date or title, linked to its row, with a note of who published it and
 * when. A number that is not comparable, or only planned, says so wherever it is drawn.
 */
export function drawObservation(
  node: TextDirective,
  read: Read,
  context: Context,
): PhrasingContent[] | undefined {
  const { corpus, words, notes } = context;
  const records = corpus.observations;
  const record = lookUp(node, labelOf(node), { what: 'observation', records }, context);
  if (!record) return undefined;
  const show = read.get('show')?.[0] ?? OBSERVED[0];
  if (show === 'title') return [toObservation(record, words.text(record.title))];
  if (show === 'date') {
    return [toObservation(record, words.date(record.as_of)), ...notes.seen([record])];
  }
  const said = valueSaid(record, words);
  if (said === undefined) {
    context.report(node, {
      field: fieldOf(node),
      rule: 'empty',
      message: 'has no number',
      found: record.id,
      tip: 'it tells of a deed: show=date, or show=title',
    });
    return undefined;
  }
  const hedge = hedgeOf(record, context);
  return [
    toObservation(record, said, record.value),
    ...(hedge === '' ? [] : [text(hedge)]),
    ...notes.seen([record]),
  ];
}

/** What a number must say of itself: that it is not comparable, or that nobody has seen it reached. */
function hedgeOf(record: Observation, context: Context): string {
  const { words } = context;
  if (!record.comparable) return words.say('briefing.incomparable');
  return isSeen(record, context)
    ? ''
    : words.say('briefing.unseen', { kind: words.label('observation-kinds', record.kind) });
}

/** What became of a promise, linked to its row, with a note of what shows it. */
export function drawPromise(
  node: TextDirective,
  read: Read,
  context: Context,
): PhrasingContent[] | undefined {
  const { corpus, words, notes } = context;
  const records = corpus.promises;
  const record = lookUp(node, labelOf(node), { what: 'promise', records }, context);
  if (!record) return undefined;
  const to = (said: string, number?: number): PhrasingContent =>
    link(paths.promise(record.id), [drawn(said, number, [`promise:${record.id}`])]);
  const show = read.get('show')?.[0] ?? PROMISED[0];
  if (show === 'title') return [to(words.text(record.measure.title))];
  if (show === 'looked-for') return [to(words.date(record.searched.date))];
  const shown = notes.seen(record.observations.slice(0, 1));
  if (show === 'outcome') return [to(words.label('outcomes', record.outcome)), ...shown];
  if (show === 'late') {
    const days = daysLateOf(node, context);
    return days === undefined ? undefined : [to(lateSaid(days, context), days), ...shown];
  }
  if (record.delivered !== undefined) return [to(words.date(record.delivered)), ...shown];
  context.report(node, {
    field: fieldOf(node),
    rule: 'empty',
    message: 'has no day on which it was done',
    found: record.id,
    tip: 'show=outcome says what became of it',
  });
  return undefined;
}

const lateSaid = (days: number, { words }: Context): string =>
  words.say('followup.late', { n: days, days: words.number(days) });

/** The last comparable number of a target with its year, or one of its two paces. */
export function drawFollowedTarget(
  node: TextDirective,
  target: Target,
  show: (typeof FOLLOWED_TARGET)[number],
  context: Context,
): PhrasingContent[] | undefined {
  const values = followedAspect(node, target, show, context);
  if (!values) return undefined;
  const { inTime, observed } = verdictOf(context.corpus, target);
  const seen = observed?.observation ? [observed.observation] : [];
  const said =
    show === 'observed' && observed
      ? datedSaid(inTime, observed, context.words)
      : rateSaid(inTime, values, context.words);
  const from = [`target:${target.id}`, ...seen.map(({ id }) => `observation:${id}`)];
  const path = `${paths.pace}#${target.id}`;
  return [
    link(path, [drawn(said, show === 'observed' ? values[0] : undefined, from)]),
    ...context.notes.seen(seen),
  ];
}
