import { sureObservations } from '../../analysis/sure.ts';
import type { Corpus, Observation } from '../../corpus/index.ts';
import { valueOf } from '../../schema/index.ts';
import { byEach } from '../../shared/group.ts';
import { memo } from '../../shared/memo.ts';

/**
 * What was surely observed of a figure that a record states, by date; plans, goals and what is older
 * than the promise are no outcome and left out.
 * @param figure the id of the figure, whose last part is its name in the record
 */
export const observationsOfFigure = (
  corpus: Observed,
  figure: string,
  { id }: { id: string },
): readonly Observation[] =>
  outcomes(corpus).get(`${id} ${figure.slice(figure.lastIndexOf(':') + 1)}`) ?? [];

type Observed = Pick<Corpus, 'codebook' | 'observations'>;

/** What was surely observed of figures, by the first measure and the name of the figure in it. */
const outcomes = memo((corpus: Observed): ReadonlyMap<string, readonly Observation[]> =>
  byEach(
    sureObservations(corpus).filter(
      ({ kind }) => valueOf(corpus.codebook, 'observation-kinds', kind).outcome === true,
    ),
    ({ figure, measures: [first] }) => (first && figure ? [`${first.id} ${figure}`] : []),
  ),
);
