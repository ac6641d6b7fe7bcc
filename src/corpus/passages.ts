import { definitionOf, kindNames, listOf, type AnyRecord } from '../kinds/index.ts';
import type { Evidence, Figure, NamedFigure } from '../schema/index.ts';
import { memo } from '../shared/memo.ts';
import type { Lists, Passage, RecordRef } from './types.ts';

/** A figure with the id that it has in the data, and the record that states it. */
export interface OwnedFigure {
  /** Unique in the corpus: record kind, record id and the figure's own id. */
  id: string;
  owner: RecordRef;
  figure: Figure | NamedFigure;
}

/** The kinds of record that rest on passages, in the corpus's order. */
export const passageKinds = kindNames.filter(
  (kind) => definitionOf(kind).passages !== undefined,
) as RecordRef['kind'][];

/** Every record that rests on passages, in the corpus's order. */
export const recordsOf = (corpus: Lists): RecordRef[] =>
  passageKinds.flatMap((kind) =>
    corpus[listOf(kind)].map((record: AnyRecord) => ({ kind, record }) as RecordRef),
  );

/** Every figure of a record; a target's are its baseline and its goal. */
export function figuresOfRecord(ref: RecordRef): OwnedFigure[] {
  const { figures = [] } = definitionOf(ref.kind).passages ?? {};
  const owned = (id: string, figure: Figure | NamedFigure): OwnedFigure => ({
    id: `${ref.kind}:${ref.record.id}:${id}`,
    owner: ref,
    figure,
  });
  const fields = ref.record as unknown as Record<string, unknown>;
  if (typeof figures === 'string') {
    const list = (fields[figures] ?? []) as readonly Figure[];
    return list.map((figure) => owned(figure.id, figure));
  }
  return figures.map((field) => owned(field, fields[field] as NamedFigure));
}

/** Every figure of the corpus, in the corpus's order. */
export const figuresOfCorpus = memo((corpus: Lists): readonly OwnedFigure[] =>
  recordsOf(corpus).flatMap(figuresOfRecord),
);

/** Every passage that a record or one of its figures rests on, by source and paragraph. */
export function passagesOf(corpus: Lists): Passage[] {
  const passages = recordsOf(corpus).flatMap((record) => [
    ...ownPassages(record).map((passage) => ({ ...passage, record, figure: undefined })),
    ...figuresOfRecord(record).flatMap(({ id, figure }) =>
      figure.evidence.map((passage) => ({ ...passage, record, figure: id })),
    ),
  ]);
  return passages.sort((a, b) =>
    a.source < b.source ? -1 : a.source > b.source ? 1 : a.paragraph - b.paragraph,
  );
}

/** The passages that a record itself rests on; those of its figures are theirs. */
export function ownPassages({ kind, record }: RecordRef): readonly Evidence[] {
  const field = definitionOf(kind).passages?.evidence;
  const fields = record as unknown as Record<string, readonly Evidence[] | undefined>;
  return field === undefined ? [] : (fields[field] ?? []);
}
