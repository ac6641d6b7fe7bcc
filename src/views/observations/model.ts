import { sureObservations } from '../../analysis/sure.ts';
import type { Corpus, Observation } from '../../corpus/index.ts';
import { valueOf } from '../../schema/index.ts';

/**
 * What was surely observed of a figure that a record states, by date; plans, goals and what is older
 * than the promise are no outcome and left out.
 * @param figure the id of the figure, whose last part is its name in the record
 */
export const observationsOfFigure = (
  corpus: Pick<Corpus, 'codebook' | 'observations'>,
  figure: string,
  { id }: { id: string },
): Observation[] =>
  sureObservations(corpus).filter(
    (one) =>
      one.figure === figure.slice(figure.lastIndexOf(':') + 1) &&
      one.measures[0]?.id === id &&
      valueOf(corpus.codebook, 'observation-kinds', one.kind).outcome === true,
  );
