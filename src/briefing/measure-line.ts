import { byCommitment, levelOf } from '../analysis/commitment.ts';
import type { PhrasingContent } from 'mdast';
import type { Measure } from '../corpus/index.ts';
import type { Localizer } from '../i18n/index.ts';
import { pathOf } from '../routes/records.ts';
import type { Figure } from '../schema/index.ts';
import type { Context } from './context.ts';
import { drawn, link, text } from './nodes.ts';

/** The mark of each level of commitment, which prints in black and white. */
const BALLS = ['○', '◔', '◑', '◕', '●'];

/**
 * The figure of a measure that a reader takes away from it. How many parts it has, or where it
 * ranks, is none.
 */
export const keyFigure = ({ figures }: Measure, words: Localizer): Figure | undefined =>
  figures.find(({ role }) => words.value('roles', role).sized);

/** A measure in a cell or a list: the ball of its commitment, title, key figure, note. */
export function measureLine(measure: Measure, context: Context): PhrasingContent[] {
  const { words, notes } = context;
  const figure = keyFigure(measure, words);
  const id = `measure:${measure.id}`;
  const title = drawn(words.text(measure.title), undefined, [id]);
  return [
    text(`${ballOf(measure)} `),
    link(pathOf({ kind: 'measure', record: measure }), [title]),
    ...(figure
      ? [
          text(words.say('briefing.before-figure')),
          drawn(words.figure(figure), figure.value, [`${id}:${figure.id}`]),
        ]
      : []),
    ...notes.marks((figure ?? measure).evidence.slice(0, 1)),
  ];
}

/** The ball of a measure's commitment. */
export const ballOf = (measure: Measure): string => BALLS[levelOf(measure)] ?? '';

/** What the balls among measures stand for, in words. */
export function ballKey(measures: readonly Measure[], { corpus, words }: Context): string {
  return byCommitment(corpus.codebook.lists.commitments.values, measures)
    .map(({ commitment: { label, level } }) => `${BALLS[level] ?? ''} ${words.text(label)}`)
    .join(words.say('sep'));
}
