import { memo, memoText } from '../shared/memo.ts';
import { figuresOfRecord, recordsOf, type Corpus, type OwnedFigure } from '../corpus/index.ts';
import type { Context } from '../briefing/context.ts';
import { countables } from '../briefing/countables.ts';
import { tableRowOf } from '../briefing/measure-table.ts';
import { drawn, lineBreak, text } from '../briefing/nodes.ts';
import { Notes } from '../briefing/notes.ts';
import { localizer, type Locale } from '../i18n/index.ts';
import { definitionOf } from '../kinds/index.ts';
import { pathOf } from '../routes/records.ts';
import type { MeasureSlip, RowSlip } from './book.ts';

/** A slip before it carries its mark. */
export type Unmarked = Omit<MeasureSlip, 'state'> | Omit<RowSlip, 'state'>;

/** A slip as it is drawn, before its notes are counted. */
type Drawn = Omit<MeasureSlip, 'state' | 'notes'> | Omit<RowSlip, 'state' | 'notes'>;

/** Everything that a tray may hold, drawn in a language, by what it is and its id. */
export const slipsIn = (corpus: Corpus, locale: Locale): ReadonlyMap<string, Unmarked> =>
  slips(corpus)(locale);

const slips = memo((corpus: Corpus) =>
  memoText((locale: Locale): ReadonlyMap<string, Unmarked> => {
    const words = localizer(locale, corpus.codebook);
    const all = countables(corpus);
    const made = (draw: (context: Context) => Drawn): Unmarked => {
      const notes = new Notes(corpus);
      const report = (_: unknown, fault: { message: string }) => {
        throw new Error(`a slip ${fault.message}`);
      };
      const slip = draw({ corpus, words, countables: all, notes, report });
      const cited = notes.list.map(({ source, paragraph }) => ({ source: source.id, paragraph }));
      return { ...slip, notes: cited };
    };
    return new Map<string, Unmarked>([
      ...corpus.measures.map((measure): [string, Unmarked] => [
        `measure:${measure.id}`,
        made((context) => ({
          kind: 'measure',
          title: words.text(measure.title),
          page: pathOf({ kind: 'measure', record: measure }),
          jurisdiction: measure.jurisdiction.id,
          row: tableRowOf(measure, context),
        })),
      ]),
      ...recordsOf(corpus)
        .flatMap(figuresOfRecord)
        .map((owned): [string, Unmarked] => [
          `figure:${owned.id}`,
          made((context) => figureSlip(owned, context)),
        ]),
    ]);
  }),
);

/** A figure: what it counts and of what, the number with its qualifier and date, what it is. */
function figureSlip({ id, owner, figure }: OwnedFigure, context: Context): Drawn {
  const { words, notes } = context;
  const label = words.text(figure.label);
  const title = definitionOf(owner.kind).title?.(owner.record as never);
  const of = title ? words.text(title) : '';
  const said = words.figure(figure);
  const date = figure.date && words.date(figure.date);
  const value = date ? words.say('briefing.dated', { figure: said, date }) : said;
  const { jurisdiction } = owner.record as { jurisdiction?: { id: string } };
  const { value: number, value_max, unit, qualifier, role } = figure;
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
      [drawn(value, number, [id])],
      [text(words.label('roles', role))],
    ],
    compared: { value: number, value_max, unit, qualifier, role, date: figure.date },
  };
}
