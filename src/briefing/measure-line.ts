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

/** A measure in a cell or a list: title, key figure, the ball of its commitment, note. */
export function measureLine(measure: Measure, context: Context): PhrasingContent[] {
  const { words, notes } = context;
  const figure = keyFigure(measure, words);
  const id = `measure:${measure.id}`;
  const title = drawn(words.text(measure.title), undefined, [id]);
  return [
    link(pathOf({ kind: 'measure', record: measure }), [title]),
    ...(figure && !saysFigure(measure, figure, words)
      ? [
          text(words.say('briefing.before-figure')),
          drawn(words.figure(figure), figure.value, [`${id}:${figure.id}`]),
        ]
      : []),
    // After the title: before it, it would pass for a bullet.
    text(`${words.say('briefing.before-ball')}${ballOf(measure)}`),
    ...notes.marks((figure ?? measure).evidence.slice(0, 1)),
  ];
}

/** Whether a measure's title says a figure already, so that to add it would say it twice. */
export function saysFigure(measure: Measure, figure: Figure, words: Localizer): boolean {
  const bare = (text: string): string => text.replaceAll(/\s/g, '').toLowerCase();
  return bare(words.text(measure.title)).includes(bare(words.figure(figure)));
}

/** The ball of a measure's commitment. */
const ballOf = (measure: Measure): string =>
  restsOnVerb(measure) ? BARE_BALL : (BALLS[levelOf(measure)] ?? '');

/** What the balls among measures stand for, in words. */
export function ballKey(
  measures: readonly Measure[],
  { corpus, words }: Pick<Context, 'corpus' | 'words'>,
): string {
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
