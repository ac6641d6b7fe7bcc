import {
  figuresOfRecord,
  recordsOf,
  type Corpus,
  type Jurisdiction,
  type RecordRef,
} from '../../corpus/index.ts';
import { partOfCorpus, type CorpusPart } from '../../corpus/parts.ts';
import { memo } from '../../shared/memo.ts';
import { sharedOut } from '../../shared/parts.ts';
import { ownerOf } from '../figures/model.ts';

/** So many figures, each in the chart, its table and a table of their kind, stand on one page. */
const FIGURES = 150;

/** What takes room on a page of amounts: a record that states figures, or a column of which that is to be said. */
interface Stated {
  owner: Jurisdiction | undefined;
  ref?: RecordRef;
  figures: number;
}

/**
 * The figures by jurisdiction, in parts of a page each: each corpus has the jurisdictions of its part,
 * and of all that states figures what stands there. None where all stand on one page.
 */
export const amountParts = memo((corpus: Corpus): readonly CorpusPart[] => {
  const stated = recordsOf(corpus).flatMap((ref): Stated[] => {
    const [first, ...others] = figuresOfRecord(ref);
    return first ? [{ owner: ownerOf(first), ref, figures: 1 + others.length }] : [];
  });
  const by = Map.groupBy(stated, ({ owner }) => owner);
  const all = [...corpus.jurisdictions, undefined].flatMap(
    (owner): readonly Stated[] =>
      by.get(owner) ?? (owner?.column === true ? [{ owner, figures: 1 }] : []),
  );
  return sharedOut(all, ({ owner }) => owner, {
    most: FIGURES,
    of: ({ figures }) => figures,
  }).map(({ slug, keys, items }) => {
    const here = new Set(items.flatMap(({ ref }) => (ref ? [ref.record] : [])));
    // What is too much of one jurisdiction goes on where it is not told again: its own figures come first.
    const owners = keys.flatMap(({ key, part }) => (key && part === '' ? [key] : []));
    const isHere = (record: RecordRef['record']): boolean => here.has(record);
    return {
      slug,
      names: keys.flatMap(({ key, part }) => (key ? [{ name: key.short, part }] : [])),
      corpus: partOfCorpus(corpus, {
        jurisdictions: corpus.jurisdictions.filter((one) => owners.includes(one)),
        measures: corpus.measures.filter(isHere),
        programmes: corpus.programmes.filter(isHere),
        targets: corpus.targets.filter(isHere),
      }),
    };
  });
});
