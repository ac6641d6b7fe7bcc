import type { Corpus, Measure } from '../corpus/index.ts';
import type { Text } from '../schema/index.ts';
import { codesOf } from './measures.ts';

/** The supply, environment or demand tool of a measure; `reason` where the crosswalk is overridden. */
export interface MeasureTool {
  id: string | undefined;
  reason: Text | undefined;
}

/**
 * The tool of a measure: what it states itself, or what the published crosswalk gives for its main
 * instrument.
 */
export function toolOf(corpus: Corpus, measure: Measure): MeasureTool {
  if (measure.tool) return measure.tool;
  for (const lens of corpus.codebook.lenses) {
    const main = lens.categories.find(({ id }) => id === codesOf(measure, lens)[0]);
    if (main?.tool !== undefined) return { id: main.tool, reason: undefined };
  }
  return { id: undefined, reason: undefined };
}
