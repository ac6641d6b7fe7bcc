import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { growth } from '../views/targets/growth.ts';
import { factorSaid, paceSaid } from '../views/targets/pace.ts';
import { pathOf } from '../routes/records.ts';
import type { Context } from './context.ts';
import { drawFollowedTarget, FOLLOWED_TARGET } from './followup.ts';
import { labelOf, lookUp } from './lookup.ts';
import { drawn, link } from './nodes.ts';

/** What `:target` can show; the first is shown when nothing is asked for. */
export const SHOWN = [
  'title',
  'baseline',
  'goal',
  'growth',
  'years',
  'factor',
  ...FOLLOWED_TARGET,
] as const;

/** A target's title, one of its two figures, what the two imply, or what was observed of it. */
export function drawTarget(
  node: TextDirective,
  read: ReadonlyMap<string, readonly string[]>,
  context: Context,
): PhrasingContent[] | undefined {
  const { corpus, words, notes } = context;
  const records = corpus.targets;
  const record = lookUp(node, labelOf(node), { what: 'target', records }, context);
  if (!record) return undefined;
  const show = read.get('show')?.[0] ?? SHOWN[0];
  const name = `target:${record.id}`;
  const to = (value: string, number?: number, ...from: string[]) =>
    link(pathOf({ kind: 'target', record }), [
      drawn(value, number, from.length > 0 ? from : [name]),
    ]);
  if (show === 'baseline' || show === 'goal') {
    const figure = record[show];
    return [
      to(words.figure(figure), figure.value, `${name}:${show}`),
      ...notes.marks(figure.evidence.slice(0, 1)),
    ];
  }
  const followed = FOLLOWED_TARGET.find((one) => one === show);
  if (followed) return drawFollowedTarget(node, record, followed, context);
  if (show === 'title') return [to(words.text(record.title))];
  const implied = growth(corpus, record);
  const { years, factor } = implied;
  const ends = [`${name}:baseline`, `${name}:goal`];
  if (show === 'growth') return [to(paceSaid(implied, words), implied.pace, ...ends)];
  if (show === 'years') {
    return [to(words.say('briefing.years', { n: years }), years, ...ends)];
  }
  return [to(factorSaid(implied, words), factor, ...ends)];
}
