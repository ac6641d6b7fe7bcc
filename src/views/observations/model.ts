import { sureObservations } from '../../analysis/sure.ts';
import type { Corpus, Jurisdiction, Observation, Target } from '../../corpus/index.ts';
import { valueOf } from '../../schema/index.ts';

/** The observations about one target, about what one jurisdiction does, or about neither. */
export interface ObservationGroup {
  about: { target: Target } | { jurisdiction: Jurisdiction } | 'elsewhere';
  observations: Observation[];
}

/**
 * The observations by what they are about, each once: under its first target, or else under the
 * jurisdiction of its first measure, or else with those that have no place. Targets come first; what
 * nothing is said of is left out.
 */
export function observationGroups(corpus: Corpus): ObservationGroup[] {
  const { observations } = corpus;
  return [
    ...corpus.targets.map((target) => ({
      about: { target },
      observations: observations.filter(({ targets }) => targets[0]?.id === target.id),
    })),
    ...corpus.jurisdictions.map((jurisdiction) => ({
      about: { jurisdiction },
      observations: observations.filter(
        (observation) =>
          observation.targets.length === 0 && placeOf(observation)?.id === jurisdiction.id,
      ),
    })),
    {
      about: 'elsewhere' as const,
      observations: observations.filter(
        (observation) => observation.targets.length === 0 && placeOf(observation) === undefined,
      ),
    },
  ].filter((group) => group.observations.length > 0);
}

/** The jurisdiction whose promise an observation is about; undefined where no measure says so. */
export function placeOf({ measures, partnerships, events }: Observation): Jurisdiction | undefined {
  return (
    measures[0]?.jurisdiction ?? partnerships[0]?.mainland[0]?.home ?? events[0]?.jurisdictions[0]
  );
}

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

/** The observations about a measure, by date; none are left out. */
export const observationsOf = (
  { observations }: Pick<Corpus, 'observations'>,
  { id }: { id: string },
): Observation[] => observations.filter(({ measures }) => measures.some((one) => one.id === id));
