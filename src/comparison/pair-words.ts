import { rowsWith, type Pair, type PairRow } from './pair.ts';
import { basisOf } from '../analysis/basis.ts';
import { liesIn } from '../analysis/places.ts';
import type { Page } from '../routes/page.ts';

/** How many categories both have, and each alone: 9（1、3）. */
export const pairSummary = ({ words }: Page, view: Pair): string =>
  words.say('pairs.cell', {
    both: rowsWith(view, 'both').length,
    one: rowsWith(view, 'one').length,
    other: rowsWith(view, 'other').length,
  });

/** The summary in a sentence, and what the editors' links add to it. */
export function pairSentences({ words }: Page, view: Pair): string[] {
  const { lens, one, other, rows, linked } = view;
  const sum = words.say('pair.sum', {
    lens: words.text(lens.label),
    of: rows.length,
    one: words.text(one.short),
    other: words.text(other.short),
    both: rowsWith(view, 'both').length,
    onlyOne: rowsWith(view, 'one').length,
    onlyOther: rowsWith(view, 'other').length,
    neither: rowsWith(view, 'neither').length,
  });
  const links =
    linked.length === 0
      ? words.say('pair.noLinked')
      : words.say('pair.linkedSum', {
          n: linked.length,
          differs: linked.filter(({ differs }) => differs).length,
        });
  return [sum, links];
}

/**
 * Where one of the two lies within the other: that its measures are counted apart, and whose documents
 * tell of them; nothing where neither does, or where the inner one has no measure.
 */
export function insideSentence(
  { corpus, words }: Pick<Page, 'corpus' | 'words'>,
  { one, other }: Pick<Pair, 'one' | 'other'>,
): string | undefined {
  const [child, parent] = liesIn(one, other) ? [one, other] : [other, one];
  if (one === other || !liesIn(child, parent)) return undefined;
  const sources = [...new Set(basisOf(corpus, child).map(({ source }) => source))];
  if (sources.length === 0) return undefined;
  const params = { child: words.text(child.short), parent: words.text(parent.short) };
  return sources.every(({ jurisdiction }) => jurisdiction === child)
    ? words.say('pair.within', { ...params, n: sources.length })
    : words.say('pair.withinTold', {
        ...params,
        sources: words.list(sources.map(({ short }) => words.text(short))),
      });
}

/** Under a category that both have: whose commitment is firmer, how many measures are linked. */
export function rowNotes({ words }: Page, { one, other }: Pair, row: PairRow): string[] {
  const { firmest, differs, linked } = row;
  const label = (id: string | undefined) => words.label('commitments', id ?? '');
  return [
    ...(differs
      ? [
          words.say('pair.differ', {
            one: words.text(one.short),
            first: label(firmest.one),
            other: words.text(other.short),
            second: label(firmest.other),
          }),
        ]
      : []),
    ...(linked > 0 ? [words.say('pair.linkedHere', { n: linked })] : []),
  ];
}
