import { isNamed, readFields, writeFields } from '../../filters/client/fields.ts';
import { nearestNamed } from '../../search/client/nearest.ts';

/** A column as a reader may name it. */
export interface NamedColumn {
  id: string;
  name: string;
}

/** What an address says of the two columns that are to be read: those that it states, and what is wrong. */
export interface AskedTwo<C extends NamedColumn> {
  /** Two columns at most, one on each side. */
  chosen: C[];
  /** The column that is named twice, where no other is beside it. */
  twice?: C;
  /** What is no column, each with the one that it may have meant. */
  unknown: { text: string; nearest: C | undefined }[];
  /** Columns beyond two. */
  more: C[];
  /** All that it states of columns, as it states it. */
  stated: string[];
  /** The folds that it has open, by name. */
  open: string[];
}

/** Reads `columns` of a query, as the comparison of a lens writes it. */
export function readTwo<C extends NamedColumn>(query: string, columns: readonly C[]): AskedTwo<C> {
  const fields = readFields(query);
  const stated = fields.stated('columns');
  const columnOf = (text: string) => columns.find(({ id }) => isNamed(id, [text]));
  const known = [...new Set(stated.flatMap((text) => columnOf(text) ?? []))];
  const [only, ...others] = known;
  const isTwice =
    only && others.length === 0 && stated.filter((text) => columnOf(text) === only).length > 1;
  return {
    chosen: known.slice(0, 2),
    ...(isTwice && { twice: only }),
    unknown: [...new Set(stated)]
      .filter((text) => !columnOf(text))
      .map((text) => ({
        text,
        nearest: nearestNamed(
          text,
          columns.filter((column) => !known.includes(column)),
          ({ id, name }) => [id, name],
        ),
      })),
    more: known.slice(2),
    stated,
    open: fields.list('open'),
  };
}

/**
 * Columns as a query, with its question mark; '' where none is chosen.
 * @param open the folds that stand open, by name
 */
export const writeTwo = (ids: readonly string[], open: readonly string[] = []): string =>
  writeFields([
    ['columns', ids],
    ['open', open],
  ]);
