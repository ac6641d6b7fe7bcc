import type { Observation } from '../../corpus/index.ts';
import type { Localizer } from '../../i18n/index.ts';

/** A link to an observation: by its publisher, and by its title too where several of one stand together. */
export interface SeenLink {
  observation: Observation;
  said: string;
}

/** Links to observations that stand together, no two of which read alike. */
export function seenLinks(observations: readonly Observation[], words: Localizer): SeenLink[] {
  const by = observations.map(({ publisher }) => words.text(publisher));
  return observations.map((observation, i) => {
    const publisher = by[i] ?? '';
    const isAlone = by.filter((other) => other === publisher).length === 1;
    return {
      observation,
      said: isAlone
        ? publisher
        : `${publisher}${words.say('colon')}${words.text(observation.title)}`,
    };
  });
}
