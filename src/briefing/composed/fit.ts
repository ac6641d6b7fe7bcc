import { parseBriefing } from '../parse.ts';
import { resolve } from '../resolve.ts';
import { fits, heightsOf, type RunHeight } from '../../paper/height/height.ts';
import type { Writer } from './writer.ts';

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
  text(plan: Plan): string;
}

/**
 * The text of the fullest plan that keeps to its sheets. Each language has a plan of its own, as
 * English takes less room in sentences and more in tables; Traditional Chinese takes as many
 * characters as Simplified.
 */
export function fittest<Plan>(write: Writer, { first, more, text }: Elastic<Plan>): string {
  const trial = (plan: Plan): Trial<Plan> => {
    const said = text(plan);
    return { plan, said, heights: heightsIn(write, said) };
  };
  return more.reduce((before, series) => furthest(before, series, trial), trial(first)).said;
}

/** A plan that has been tried: its text, and how high that is. */
interface Trial<Plan> {
  plan: Plan;
  said: string;
  heights: RunHeight[];
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
export const fullest = <Plan>(_write: Writer, { first, more, text }: Elastic<Plan>): string =>
  text(more.flat().reduce((plan, step) => step(plan), first));

function heightsIn({ corpus, words, language }: Writer, text: string): RunHeight[] {
  const slug = 'fitted';
  const parsed = parseBriefing(slug, text, { slug, language });
  const { front } = parsed;
  // What is wrong with it is reported when it is checked, not here.
  if (!front) return [];
  return heightsOf({ ...resolve(parsed, corpus, words), front }, words);
}
