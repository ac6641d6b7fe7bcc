import type { Context } from '../briefing/context.ts';
import { drawn, lineBreak, text } from '../briefing/nodes.ts';
import type { OwnedFigure } from '../corpus/index.ts';
import { definitionOf } from '../kinds/index.ts';
import { pathOf } from '../routes/records.ts';
import type { DrawnSlip } from './slips.ts';

/** A figure: what it counts and of what, the number with its qualifier and date, what it is. */
export function figureSlip(
  { id, owner, figure }: OwnedFigure,
  { words, notes }: Context,
): DrawnSlip {
  const label = words.text(figure.label);
  const title = definitionOf(owner.kind).title?.(owner.record as never);
  const of = title ? words.text(title) : '';
  const said = words.figure(figure);
  const date = figure.date && words.date(figure.date);
  const dated = date ? words.say('briefing.dated', { figure: said, date }) : said;
  const { jurisdiction } = owner.record as { jurisdiction?: { id: string } };
  const { value, value_max, unit, qualifier, role } = figure;
  return {
    kind: 'figure',
    title: `${label}${words.say('colon')}${said}`,
    page: pathOf(owner),
    jurisdiction: jurisdiction?.id,
    cells: [
      [
        drawn(label, undefined, [id]),
        ...notes.marks(figure.evidence.slice(0, 1)),
        ...(of === '' || of === label ? [] : [lineBreak(), text(of)]),
      ],
      [drawn(dated, value, [id])],
      [text(words.label('roles', role))],
    ],
    compared: { value, value_max, unit, qualifier, role, date: figure.date },
  };
}
