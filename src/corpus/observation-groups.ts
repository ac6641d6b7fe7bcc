import { memo } from '../shared/memo.ts';
import { pagesOf } from '../shared/parts.ts';
import type { Corpus, Jurisdiction, Observation, Target } from './types.ts';

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
export function observationGroups({
  targets,
  jurisdictions,
  observations,
}: Corpus): ObservationGroup[] {
  const about = Map.groupBy(
    observations,
    (one) => one.targets[0]?.id ?? placeOf(one)?.id ?? 'elsewhere',
  );
  const of = (id: string, isOfTarget: boolean) =>
    (about.get(id) ?? []).filter((one) => one.targets.length > 0 === isOfTarget);
  return [
    ...targets.map((target) => ({ about: { target }, observations: of(target.id, true) })),
    ...jurisdictions.map((jurisdiction) => ({
      about: { jurisdiction },
      observations: of(jurisdiction.id, false),
    })),
    {
      about: 'elsewhere' as const,
      observations: of('elsewhere', false),
    },
  ].filter((group) => group.observations.length > 0);
}

/** The jurisdiction whose promise an observation is about; undefined where no measure says so. */
function placeOf({ measures, partnerships, events }: Observation): Jurisdiction | undefined {
  return (
    measures[0]?.jurisdiction ?? partnerships[0]?.mainland[0]?.home ?? events[0]?.jurisdictions[0]
  );
}

/** So many observations stand on one page; of more, what each group is about has pages of its own. */
const ON_ONE_PAGE = 130;

/** A page of observations about one thing. */
export interface ObservationPage extends ObservationGroup {
  /** The slug of what they are about, and of the page; '' for its first. */
  slug: string;
  part: string;
}

/** The pages of observations by what they are about; none where all stand on one page. */
export const observationPages = memo((corpus: Corpus): ObservationPage[] =>
  corpus.observations.length <= ON_ONE_PAGE
    ? []
    : observationGroups(corpus).flatMap(({ about, observations }) =>
        pagesOf(observations, ON_ONE_PAGE).map(({ key: part, items }) => ({
          about,
          slug: slugOf(about),
          part,
          observations: items,
        })),
      ),
);

/** What the place of a group is called on the page that has all. */
export const groupIdOf = (about: ObservationGroup['about']): string => `about-${slugOf(about)}`;

/** What the page of a group is called in its address. */
const slugOf = (about: ObservationGroup['about']): string => {
  if (about === 'elsewhere') return about;
  return 'target' in about ? `target-${about.target.id}` : about.jurisdiction.id;
};
