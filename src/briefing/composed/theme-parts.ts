import { byCommitment } from '../../analysis/commitment.ts';
import { isForHongKong } from '../../analysis/hong-kong.ts';
import { concreteness } from '../../analysis/concreteness.ts';
import { columnsOf } from '../../analysis/columns.ts';
import type { Measure } from '../../corpus/index.ts';
import { traits } from '../../i18n/index.ts';
import { keyFigure } from '../measure-line.ts';
import { paths } from '../../routes/paths.ts';
import { byVoice } from './facts.ts';
import { pageOf, passedSaid } from './records.ts';
import { keyFigureOf, listLabel, titleOf } from './sentences.ts';
import type { ThemePlace, Theme, ThemePlan } from './theme.ts';
import type { Writer } from './writer.ts';

const listOf = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** How far each place has got, the silent ones at the end, then Hong Kong and the nation. */
export function places(
  write: Writer,
  theme: Theme,
  { examples, told, context }: Pick<ThemePlan, 'examples' | 'told' | 'context'>,
): string {
  const { acting, silent } = theme;
  const who = write.list(silent.map(({ short }) => write.name(short)));
  return listOf([
    ...acting.map((place) => placeSaid(write, theme, place, { examples, told })),
    ...(silent.length > 0 ? [write.say('composed.t.silent', { who })] : []),
    ...(context ? theme.context.map((place) => contextSaid(write, theme, place)) : []),
  ]);
}

function placeSaid(
  write: Writer,
  theme: Theme,
  place: ThemePlace,
  { examples, told }: Pick<ThemePlan, 'examples' | 'told'>,
): string {
  const { jurisdiction, measures } = place;
  const voices = byVoice(write.corpus, measures).map(({ of }) => write.words.say(`voice.${of}`));
  const said = write.say('composed.t.place', {
    who: write.name(jurisdiction.short),
    voice: voices.join(write.say('sep')),
    parts: partsOf(write, theme, place),
    example: examples ? exampleOf(write, measures) : '',
  });
  const [first] = measures;
  return told && first ? [said, write.name(first.summary)].join(traits[write.language].gap) : said;
}

/** One measure: the only one, or the best example, called the most concrete where it is. */
function exampleOf(write: Writer, measures: readonly Measure[]): string {
  const [first, ...others] = measures;
  if (!first) return '';
  const kind = (): 'only' | 'some' | 'most' | 'directed' => {
    if (others.length === 0) return 'only';
    const score = (measure: Measure) => concreteness(measure).score;
    const leads = (rivals: readonly Measure[]) =>
      rivals.length > 0 && rivals.every((other) => score(other) < score(first));
    if (leads(others)) return 'most';
    return isForHongKong(first) && leads(others.filter(isForHongKong)) ? 'directed' : 'some';
  };
  return write.say(`composed.t.example.${kind()}`, {
    measure: titleOf(first),
    figure: keyFigureOf(write, first),
  });
}

function contextSaid(write: Writer, theme: Theme, place: ThemePlace): string {
  const [first] = place.measures;
  if (!first) return '';
  return write.say('composed.t.context', {
    who: write.name(place.jurisdiction.short),
    parts: partsOf(write, theme, place),
    measure: titleOf(first),
    figure: keyFigureOf(write, first),
  });
}

/** The measures of a place by commitment, the firmest first. */
function partsOf(
  write: Writer,
  { lens, category }: Theme,
  { jurisdiction, measures }: ThemePlace,
): string {
  const parts = byCommitment(write.corpus.codebook.lists.commitments.values, measures).map(
    ({ commitment }) =>
      write.say('composed.t.part', {
        label: listLabel(write, 'commitments', commitment.id),
        count: write.count({
          jurisdiction: jurisdiction.id,
          [lens.id]: category.id,
          commitment: commitment.id,
        }),
      }),
  );
  return parts.join(write.say('sep'));
}

/** The key figures of measures, those that name Hong Kong first; where the others are. */
export function figureLines(write: Writer, theme: Theme, limit: number): string[] {
  const stating = statingIn(write, theme);
  if (limit === 0 || stating.length === 0) return [];
  const shown = stating.slice(0, limit).map((measure) =>
    write.say('composed.t.figure', {
      who: write.name(measure.jurisdiction.short),
      measure: titleOf(measure),
      figure: `:figure[${measure.id}#${keyFigure(measure, write.words)?.id ?? ''}]`,
    }),
  );
  const total = theme.measures.filter((measure) => measure.figures.length > 0).length;
  const left =
    total > shown.length
      ? write.say('composed.t.figuresLeft', {
          count: write.count({ ...theme.narrowing, figure: 'yes' }),
          ...pageOf(write, theme.category.label, paths.category(theme.lens.id, theme.category.id)),
        })
      : '';
  return [listOf(shown), left];
}

/** The measures with a figure to take away, in the order of their places, turn by turn. */
export function statingIn(write: Writer, { acting }: Theme): Measure[] {
  const stating = acting.map(({ measures }) =>
    measures.filter((measure) => keyFigure(measure, write.words) !== undefined),
  );
  const longest = Math.max(0, ...stating.map((measures) => measures.length));
  return Array.from({ length: longest }, (_, turn) =>
    stating.flatMap((measures) => measures.slice(turn, turn + 1)),
  ).flat();
}

/** Measures of two columns in the theme that the editors name as the same move. */
export function pairsIn({ measures }: Theme): [Measure, Measure][] {
  return measures.flatMap((measure, at) =>
    measure.comparable.flatMap(({ measure: other }): [Measure, Measure][] =>
      measures.indexOf(other) > at ? [[measure, other]] : [],
    ),
  );
}

/** Pairs of the same move, with the commitment of each; empty without any. */
export function pairs(write: Writer, theme: Theme, limit: number): string {
  const said = pairsIn(theme)
    .slice(0, limit)
    .map(([first, second]) =>
      write.say('composed.t.pair', {
        one: write.name(first.jurisdiction.short),
        first: titleOf(first),
        here: listLabel(write, 'commitments', first.commitment),
        other: write.name(second.jurisdiction.short),
        second: titleOf(second),
        there: listLabel(write, 'commitments', second.commitment),
      }),
    );
  return listOf(said);
}

/** Whose word it is, which deadlines had passed, and what counts do not tell. */
export function openQuestions(write: Writer, theme: Theme): string {
  const { measures } = theme;
  const voices = byVoice(write.corpus, measures).map(({ of }) => of);
  const narrowing = {
    ...theme.narrowing,
    jurisdiction: columnsOf(write.corpus).map(({ id }) => id),
  };
  return write.sentences('open', [
    ...voices.map((voice) => write.say(`composed.t.${voice}`)),
    passedSaid(write, measures, narrowing),
    write.say('composed.t.unknown'),
  ]);
}
