import type { Corpus, Release } from '../../corpus/index.ts';
import type { CorpusPart } from '../../corpus/parts.ts';
import { memo } from '../../shared/memo.ts';
import { endsOf, sharedOut } from '../../shared/parts.ts';

/** So many lines stand on one page: one for each change, and one for each record that it touches. */
const LINES = 1_800;

/** Some of the versions, each with such of its changes as stand there; the newest come first. */
export interface ReleasePart extends CorpusPart {
  releases: readonly Release[];
}

/** The versions of the corpus in parts of a page each; none where all stand on one. */
export const releaseParts = memo((corpus: Corpus): readonly ReleasePart[] =>
  sharedOut(
    corpus.releases.flatMap((release) => release.changes.map((change) => ({ release, change }))),
    ({ release }) => release,
    { most: LINES, of: ({ change: { records = [] } }) => 1 + records.length },
  ).map(({ slug, keys, items }) => ({
    slug,
    names: endsOf(keys).map(({ key, part }) => ({ name: key.version, part })),
    isRange: true,
    corpus,
    releases: keys.map(({ key }) => ({
      ...key,
      changes: items.flatMap(({ release, change }) => (release === key ? [change] : [])),
    })),
  })),
);
