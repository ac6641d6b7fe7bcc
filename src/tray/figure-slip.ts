import { codesOf } from '../analysis/measures.ts';
import type { Context } from '../briefing/context.ts';
import { drawn, lineBreak, text } from '../briefing/nodes.ts';
import type { Corpus, OwnedFigure } from '../corpus/index.ts';
import { definitionOf } from '../kinds/index.ts';
import { pathOf } from '../routes/records.ts';
import type { DrawnSlip } from './slips.ts';

/** A figure: what it counts and of what, the number with its qualifier and date, what it is. */
export function figureSlip(owned: OwnedFigure, { corpus, words, notes }: Context): DrawnSlip {
  const { id, owner, figure } = owned;
  const label = words.text(figure.label);
  const title = definitionOf(owner.kind).title?.(owner.record as never);
  const of = title ? words.text(title) : '';
  const said = words.figure(figure);
  const date = figure.date && words.date(figure.date);
  const dated = date ? words.say('briefing.dated', { figure: said, date }) : said;
  const { jurisdiction } = owner.record as { jurisdiction?: { id: string } };
  const { value, value_max, unit, qualifier, role, note } = figure;
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
    compared: {
      ...{ value, value_max, unit, qualifier, role, date: figure.date },
      ...measuredBy(owned, corpus),
      note: note && words.text(note),
    },
  };
}

/** What a figure counts or measures, and by what means the measure that states it acts. */
function measuredBy({ owner, figure }: OwnedFigure, { codebook }: Corpus) {
  const means = codebook.lenses.find((lens) => lens.means);
  return {
    thing: 'id' in figure ? figure.id : `${owner.kind}:${owner.record.id}`,
    means: means && owner.kind === 'measure' ? codesOf(owner.record, means)[0] : undefined,
  };
}
