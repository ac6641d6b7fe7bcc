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
import { wholeOf } from '../../corpus/parts.ts';
import { byEach } from '../../shared/group.ts';
import { memo } from '../../shared/memo.ts';

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
export const involvements = memo((corpus: Corpus): readonly Involvement[] =>
  corpus.organisations.map((organisation) => involvementOf(corpus, organisation)),
);

/** What a body takes part in, of the whole corpus. */
export function involvementOf(corpus: Corpus, organisation: Organisation): Involvement {
  const naming = namings(wholeOf(corpus));
  const own = naming.measures.get(organisation) ?? [];
  const roles = corpus.codebook.lists['actor-roles'].values.flatMap(({ id: role }) => {
    const measures = own.filter(({ actors }) =>
      actors.some((actor) => actor.organisation === organisation && actor.role === role),
    );
    return measures.length > 0 ? [{ role, measures }] : [];
  });
  const asked = new Set(own.flatMap((measure) => naming.asks.get(measure) ?? []));
  return {
    organisation,
    partnerships: naming.partnerships.get(organisation) ?? [],
    roles,
    events: naming.events.get(organisation) ?? [],
    sources: naming.sources.get(organisation) ?? [],
    asks: [...asked].sort((a, b) => (naming.places.get(a) ?? 0) - (naming.places.get(b) ?? 0)),
  };
}

/** The records that name each body, and the requests that each measure answers: looked for once. */
const namings = memo((corpus: Corpus) => ({
  measures: byEach(corpus.measures, ({ actors }) => actors.map(({ organisation }) => organisation)),
  partnerships: byEach(corpus.partnerships, ({ mainland, hong_kong }) => [
    ...mainland,
    ...hong_kong,
  ]),
  events: byEach(corpus.events, ({ organisations }) => organisations),
  sources: byEach(corpus.sources, ({ issuers }) => issuers),
  asks: byEach(corpus.asks, ({ measures }) => measures),
  places: new Map(corpus.asks.map((ask, i) => [ask, i])),
}));

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
