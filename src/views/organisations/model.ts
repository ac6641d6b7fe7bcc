import type {
  Ask,
  Corpus,
  DatedEvent,
  Jurisdiction,
  Measure,
  Organisation,
  Partnership,
  Source,
} from '../../corpus/index.ts';

/** Everything that a body takes part in. */
export interface Involvement {
  organisation: Organisation;
  partnerships: Partnership[];
  /** Its measures by role, in the codebook's order; a role without any is left out. */
  roles: { role: string; measures: Measure[] }[];
  events: DatedEvent[];
  /** Documents that it issued. */
  sources: Source[];
  /** Requests that were answered with a measure in which it is named. */
  asks: Ask[];
}

/** What each body takes part in, in the corpus's order. */
export const involvements = (corpus: Corpus): Involvement[] =>
  corpus.organisations.map((organisation) => involvementOf(corpus, organisation));

/** What a body takes part in. */
export function involvementOf(corpus: Corpus, organisation: Organisation): Involvement {
  const roles = corpus.codebook.lists['actor-roles'].values.flatMap(({ id: role }) => {
    const measures = corpus.measures.filter(({ actors }) =>
      actors.some((actor) => actor.organisation === organisation && actor.role === role),
    );
    return measures.length > 0 ? [{ role, measures }] : [];
  });
  const named = new Set(roles.flatMap(({ measures }) => measures));
  return {
    organisation,
    partnerships: corpus.partnerships.filter(({ mainland, hong_kong }) =>
      [...mainland, ...hong_kong].includes(organisation),
    ),
    roles,
    events: corpus.events.filter(({ organisations }) => organisations.includes(organisation)),
    sources: corpus.sources.filter(({ issuers }) => issuers.includes(organisation)),
    asks: corpus.asks.filter(({ measures }) => measures.some((measure) => named.has(measure))),
  };
}

/** In how many measures a body is named, whatever its roles. */
export const measuresOf = ({ roles }: Involvement): number =>
  new Set(roles.flatMap(({ measures }) => measures)).size;

/** Bodies of one home, by kind. */
export interface OrganisationGroup {
  home: Jurisdiction | undefined;
  kinds: { kind: string; bodies: Involvement[] }[];
}

/** All bodies by home and kind, in the codebook's order; those without a home come last. */
export function organisationGroups(corpus: Corpus): OrganisationGroup[] {
  const all = involvements(corpus);
  const kinds = corpus.codebook.lists['organisation-kinds'].values.map(({ id }) => id);
  return [...corpus.jurisdictions, undefined].flatMap((home) => {
    const own = all.filter(({ organisation }) => organisation.home === home);
    const groups = kinds.flatMap((kind) => {
      const bodies = own.filter(({ organisation }) => organisation.kind === kind);
      return bodies.length > 0 ? [{ kind, bodies }] : [];
    });
    return groups.length > 0 ? [{ home, kinds: groups }] : [];
  });
}

/** How many bodies a single record names. */
export const namedOnce = (corpus: Corpus): number =>
  involvements(corpus).filter(
    (body) =>
      measuresOf(body) + body.partnerships.length + body.events.length + body.sources.length === 1,
  ).length;
