import { partOfCorpus, type CorpusPart } from '../../corpus/parts.ts';
import type { Corpus, Organisation } from '../../corpus/index.ts';
import { memo } from '../../shared/memo.ts';
import { endsOf, sharedOut } from '../../shared/parts.ts';
import { organisationGroups } from './model.ts';

/** Roughly so many elements a body takes beside its other names, a kind, and a home; so many stand on a page. */
const ELEMENTS_OF = { body: 9, kind: 3, home: 26 };
const ELEMENTS = 4_000;

/**
 * The bodies by home and kind, in parts of a page each, called by their first and last home; none where
 * all stand on one.
 */
export const organisationParts = memo((corpus: Corpus): readonly CorpusPart[] => {
  const listed = organisationGroups(corpus).flatMap(({ kinds }) =>
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
  return sharedOut(listed, ({ organisation }) => organisation.home, {
    most: ELEMENTS,
    of: ({ elements }) => elements,
  }).map(({ slug, keys, items }) => ({
    slug,
    names: endsOf(keys).map(({ key, part }) => ({ name: key?.short, part })),
    isRange: true,
    corpus: partOfCorpus(corpus, {
      organisations: items.map(({ organisation }) => organisation),
    }),
  }));
});

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
