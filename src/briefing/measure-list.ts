import type { BlockContent } from 'mdast';
import type { Measure } from '../corpus/index.ts';
import type { Context } from './context.ts';
import { ballKey, measureLine } from './measure-line.ts';
import { paragraph, text } from './nodes.ts';
import { ordered, type Sort } from './order.ts';
import { leftOut } from './see.ts';

/** How a list of measures is cut and ordered. */
export interface ListOptions {
  limit: number | undefined;
  sort: Sort;
  /** The page that lists what is left out. */
  see: string | undefined;
  /** Whether a measure's summary stands under its title, in a table. */
  detailed: boolean;
}

/** A list of measures, each with its commitment, key figure and note. */
export function measureList(
  found: readonly Measure[],
  { limit = found.length, sort, see }: ListOptions,
  context: Context,
): BlockContent[] {
  const { words } = context;
  const shown = ordered(found, sort).slice(0, limit);
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
    ...(left > 0 ? [paragraph(leftOut(left, see, context), 'left-out')] : []),
    paragraph([text(ballKey(shown, context))], 'basis'),
  ];
}
