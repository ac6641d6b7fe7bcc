import { partOfCorpus, type CorpusPart } from '../../corpus/parts.ts';
import type { Corpus, Jurisdiction, Organisation } from '../../corpus/index.ts';
import { memo } from '../../shared/memo.ts';
import { endsOf, partSlug, sharedOut } from '../../shared/parts.ts';
import { organisationGroups } from './model.ts';

/** Roughly so many elements a body takes beside its other names, a kind, and a home; so many stand on a page. */
const ELEMENTS_OF = { body: 9, kind: 3, home: 26 };
const ELEMENTS = 4_000;

/** A body in the list, and roughly how many elements it takes there. */
interface Listed {
  organisation: Organisation;
  elements: number;
}

/**
 * The bodies by home and kind, in parts of a page each; none where all stand on one. Those of columns are
 * called by the first and the last of these; after them come those of context, and of no jurisdiction.
 */
export const organisationParts = memo((corpus: Corpus): readonly CorpusPart[] => {
  const listed = listedIn(corpus);
  if (sharedOut(listed, homeOf, ROOM).length === 0) return [];
  const [lined, others] = [true, false].map((isColumn) =>
    onPages(listed.filter((body) => (homeOf(body)?.column ?? false) === isColumn)),
  );
  return [
    ...(lined ?? []).map((page) => ({ ...page, keys: endsOf(page.keys), isRange: true })),
    ...(others ?? []).map((page) => ({ ...page, isRange: false })),
  ].map(({ keys, items, isRange }, i) => ({
    slug: partSlug(i),
    names: keys.map(({ key, part }) => ({ name: key?.short, part })),
    isRange,
    corpus: partOfCorpus(corpus, {
      organisations: items.map(({ organisation }) => organisation),
    }),
  }));
});

const ROOM = { most: ELEMENTS, of: ({ elements }: Listed): number => elements };

const homeOf = ({ organisation: { home } }: Listed): Jurisdiction | undefined => home;

/** The bodies on as many pages as they take: of few one, of none none. */
function onPages(listed: readonly Listed[]) {
  const pages = sharedOut(listed, homeOf, ROOM);
  if (pages.length > 0 || listed.length === 0) return pages;
  const homes = [...new Set(listed.map(homeOf))];
  return [{ keys: homes.map((key) => ({ key, part: '' })), items: listed }];
}

/** The bodies as they stand in the list: the first of a kind, and of a home, brings its heading along. */
const listedIn = (corpus: Corpus): Listed[] =>
  organisationGroups(corpus).flatMap(({ kinds }) =>
    kinds.flatMap(({ bodies }, k) =>
      bodies.map(({ organisation }, i) => ({
        organisation,
        elements:
          ELEMENTS_OF.body +
          (organisation.aliases ?? []).length +
          (i === 0 ? ELEMENTS_OF.kind : 0) +
          (i === 0 && k === 0 ? ELEMENTS_OF.home : 0),
      })),
    ),
  );

/** The slug of the part that has each body; of none where all stand on one. */
const partsOfBodies = memo(
  (corpus: Corpus): ReadonlyMap<Organisation, string> =>
    new Map(
      organisationParts(corpus).flatMap(({ slug, corpus: { organisations } }) =>
        organisations.map((organisation) => [organisation, slug] as const),
      ),
    ),
);

/** The slug of the part that has a body; '' for the first, and where all stand on one. */
export const partWith = (corpus: Corpus, organisation: Organisation): string =>
  partsOfBodies(corpus).get(organisation) ?? '';
