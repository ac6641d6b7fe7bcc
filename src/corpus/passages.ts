import type { Evidence, Figure, NamedFigure } from '../schema/index.ts';
import type { Corpus, Passage, RecordRef } from './types.ts';

type Unlinked = Omit<Corpus, 'passages'>;

/** A figure with the id that it has in the data, and the record that states it. */
export interface OwnedFigure {
  /** Unique in the corpus: record kind, record id and the figure's own id. */
  id: string;
  owner: RecordRef;
  figure: Figure | NamedFigure;
}

/** Every record that rests on passages, in the corpus's order. */
export const recordsOf = (corpus: Unlinked): RecordRef[] => [
  ...corpus.jurisdictions.map((record) => ({ kind: 'jurisdiction', record }) as const),
  ...corpus.programmes.map((record) => ({ kind: 'programme', record }) as const),
  ...corpus.targets.map((record) => ({ kind: 'target', record }) as const),
  ...corpus.measures.map((record) => ({ kind: 'measure', record }) as const),
  ...corpus.asks.map((record) => ({ kind: 'ask', record }) as const),
  ...corpus.partnerships.map((record) => ({ kind: 'partnership', record }) as const),
  ...corpus.events.map((record) => ({ kind: 'event', record }) as const),
  ...corpus.terms.map((record) => ({ kind: 'term', record }) as const),
];

/** Every figure of a record; a target's are its baseline and its goal. */
export function figuresOfRecord(ref: RecordRef): OwnedFigure[] {
  const name = (id: string) => `${ref.kind}:${ref.record.id}:${id}`;
  if (ref.kind === 'target') {
    return (['baseline', 'goal'] as const).map((id) => ({
      id: name(id),
      owner: ref,
      figure: ref.record[id],
    }));
  }
  if (!('figures' in ref.record)) return [];
  return (ref.record.figures ?? []).map((figure) => ({
    id: name(figure.id),
    owner: ref,
    figure,
  }));
}

/** Every figure of the corpus, in the corpus's order. */
export const figuresOfCorpus = (corpus: Unlinked): OwnedFigure[] =>
  recordsOf(corpus).flatMap(figuresOfRecord);

/** Every passage that a record or one of its figures rests on, by source and paragraph. */
export function passagesOf(corpus: Unlinked): Passage[] {
  const passages = recordsOf(corpus).flatMap((record) => {
    const own: readonly Evidence[] = record.kind === 'target' ? [] : (record.record.evidence ?? []);
    return [
      ...own.map((passage) => ({ ...passage, record, figure: undefined })),
      ...figuresOfRecord(record).flatMap(({ id, figure }) =>
        figure.evidence.map((passage) => ({ ...passage, record, figure: id })),
      ),
    ];
  });
  return passages.sort((a, b) =>
    a.source < b.source ? -1 : a.source > b.source ? 1 : a.paragraph - b.paragraph,
  );
}
