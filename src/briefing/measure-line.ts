import { byCommitment, levelOf, restsOnVerb } from '../analysis/commitment.ts';
import type { PhrasingContent } from 'mdast';
import type { Measure } from '../corpus/index.ts';
import type { Localizer } from '../i18n/index.ts';
import { pathOf } from '../routes/records.ts';
import type { Figure } from '../schema/index.ts';
import type { Context } from './context.ts';
import { drawn, link, text } from './nodes.ts';

/** The mark of each level of commitment, which prints in black and white. */
const BALLS = ['○', '◔', '◑', '◕', '●'];

/** The mark of a commitment for which only a bare verb stands. */
const BARE_BALL = '◐';

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
export const ballOf = (measure: Measure): string =>
  restsOnVerb(measure) ? BARE_BALL : (BALLS[levelOf(measure)] ?? '');

/** What the balls among measures stand for, in words. */
export function ballKey(measures: readonly Measure[], { corpus, words }: Context): string {
  const bare = measures.find(restsOnVerb);
  return [
    ...byCommitment(corpus.codebook.lists.commitments.values, measures)
      .filter((group) => !group.measures.every(restsOnVerb))
      .map(({ commitment: { label, level } }) => `${BALLS[level] ?? ''} ${words.text(label)}`),
    ...(bare
      ? [
          `${BARE_BALL} ${words.label('commitments', bare.commitment)}` +
            words.say('paren', { text: words.text(bare.coded.basis.label) }),
        ]
      : []),
  ].join(words.say('sep'));
}
