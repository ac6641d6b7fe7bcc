import type { RootContent } from 'mdast';
import { citedKey, type Note } from '../../paper/notes.ts';
import { fits, heightsOf, type RunHeight } from '../../paper/height/height.ts';
import { memoText } from '../../shared/memo.ts';
import { parseMarkdown } from '../parse.ts';
import { resolve } from '../resolve.ts';
import type { Resolved } from '../types.ts';
import { markdown, type Draft, type Writer } from './writer.ts';

/** A way to show more of something. */
export type Step<Plan> = (plan: Plan) => Plan;

/** A briefing that can show more or less. */
export interface Elastic<Plan> {
  /** The least that it shows. */
  first: Plan;
  /**
   * Ways to show more, the most wanted first, each a series of steps that make the text longer one
   * after the other. As many are taken as there is room for.
   */
  more: readonly (readonly Step<Plan>[])[];
  /** The text of a plan. */
  draft(plan: Plan): Draft;
}

/** A plan that has been tried: its text, and how high that is. */
interface Trial<Plan> {
  plan: Plan;
  draft: Draft;
  heights: RunHeight[];
}

/**
 * The text of the fullest plan that keeps to its sheets. Each language has a plan of its own, as
 * English takes less room in sentences and more in tables; Traditional Chinese takes as many
 * characters as Simplified.
 */
export function fittest<Plan>(write: Writer, { first, more, draft }: Elastic<Plan>): string {
  // What is wrong with a block is reported when the briefing is checked, not here.
  const block = memoText((text) => resolve(parseMarkdown('', text), write.corpus, write.words));
  const trial = (plan: Plan): Trial<Plan> => {
    const made = draft(plan);
    return { plan, draft: made, heights: heightsIn(write, made, block) };
  };
  return markdown(
    more.reduce((before, series) => furthest(before, series, trial), trial(first)).draft,
  );
}

/** As far along a series as there is room for, found by halving what is open: a trial is dear. */
function furthest<Plan>(
  before: Trial<Plan>,
  series: readonly Step<Plan>[],
  trial: (plan: Plan) => Trial<Plan>,
): Trial<Plan> {
  let best = before;
  let [low, high] = [0, series.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const next = trial(series.slice(0, middle).reduce((plan, step) => step(plan), before.plan));
    if (fits(next.heights, before.heights)) [best, low] = [next, middle];
    else high = middle - 1;
  }
  return best;
}

/** The text of the fullest plan, whether or not it keeps to its sheets. */
export const fullest = <Plan>(_write: Writer, { first, more, draft }: Elastic<Plan>): string =>
  markdown(draft(more.flat().reduce((plan, step) => step(plan), first)));

/**
 * The heights of a text whose blocks are resolved each alone and once: the number of a heading or
 * of a note's mark is another in the whole text, and as wide.
 */
function heightsIn(
  { words }: Writer,
  { head, blocks }: Draft,
  block: (text: string) => Resolved,
): RunHeight[] {
  const children: RootContent[] = [];
  const notes = new Map<string, Note>();
  for (const text of blocks) {
    const { tree, notes: own } = block(text);
    children.push(...tree.children);
    for (const note of own) {
      const key = citedKey(note);
      if (!notes.has(key)) notes.set(key, { ...note, number: notes.size + 1 });
    }
  }
  const tree = { type: 'root', children } as const;
  const { locale } = words;
  return heightsOf({ locale, front: head, tree, notes: [...notes.values()] }, words);
}
