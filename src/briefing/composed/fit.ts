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
   * Ways to show more, the most wanted first, each a series of steps. Steps are taken while there
   * is room for them; the first of a series that does not fit ends it.
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
  let plan = first;
  let said = text(first);
  let before = heightsIn(write, said);
  for (const series of more) {
    for (const step of series) {
      const next = step(plan);
      const longer = text(next);
      const after = heightsIn(write, longer);
      if (!fits(after, before)) break;
      [plan, said, before] = [next, longer, after];
    }
  }
  return said;
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
