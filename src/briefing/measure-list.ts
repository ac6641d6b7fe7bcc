import type { BlockContent } from 'mdast';
import { concreteness } from '../analysis/concreteness.ts';
import type { Measure } from '../corpus/index.ts';
import type { Context } from './context.ts';
import { ballKey, measureLine } from './measure-line.ts';
import { paragraph, text } from './nodes.ts';

/** How a list of measures can be ordered; the first is the order when nothing is said. */
export const SORTS = ['document', 'concreteness'] as const;

/** A list of measures, each with its commitment, key figure and note. */
export function measureList(
  found: readonly Measure[],
  { limit = found.length, sort }: { limit?: number | undefined; sort?: string | undefined },
  context: Context,
): BlockContent[] {
  const { words } = context;
  const ordered =
    sort === 'concreteness'
      ? found.toSorted((a, b) => concreteness(b).score - concreteness(a).score)
      : found;
  const shown = ordered.slice(0, limit);
  const several = new Set(found.map(({ jurisdiction }) => jurisdiction)).size > 1;
  const who = ({ jurisdiction }: Measure) =>
    several ? [text(`${words.text(jurisdiction.short)}${words.say('colon')}`)] : [];
  const left = found.length - shown.length;
  return [
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: shown.map((measure) => ({
        type: 'listItem',
        spread: false,
        children: [paragraph([...who(measure), ...measureLine(measure, context)])],
        data: { provenance: [`measure:${measure.id}`] },
      })),
    },
    ...(left > 0
      ? [paragraph([text(words.say('briefing.leftOut', { n: left }))], 'left-out')]
      : []),
    paragraph([text(ballKey(shown, context))], 'basis'),
  ];
}
