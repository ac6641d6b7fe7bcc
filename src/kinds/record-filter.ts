import type { ListName } from '../schema/index.ts';

/** A way to narrow the records of a kind where briefings count or list them. */
export interface RecordFilter<R> {
  /**
   * The values that it takes: the ids of a list of the codebook or of a kind's records, yes and no,
   * or, where it does not say, those that some record has.
   */
  values?: { list: ListName } | { kind: string } | 'yes-no';
  /** Those that a record has; it satisfies the filter with any of them. */
  of(record: R): readonly (string | undefined)[];
}

/** The records of a kind that have a place, by the jurisdictions that it is. */
export const within = <R>(
  places: (record: R) => readonly ({ id: string } | undefined)[],
): RecordFilter<R> => ({
  values: { kind: 'jurisdiction' },
  of: (record) => places(record).map((place) => place?.id),
});

/** By what a record is coded as in a list of the codebook. */
export const coded = <R>(list: ListName, of: (record: R) => string): RecordFilter<R> => ({
  values: { list },
  of: (record) => [of(record)],
});
