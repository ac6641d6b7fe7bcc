import { readFields, writeFields } from '../../filters/client/fields.ts';
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
  /** All that it states of columns, as a query. */
  query: string;
}

/** Reads `columns` of a query, as the comparison of a lens writes it. */
export function readTwo<C extends NamedColumn>(query: string, columns: readonly C[]): AskedTwo<C> {
  const stated = new URLSearchParams(query).getAll('columns').flatMap((value) => value.split(','));
  const asked = readFields(query).list('columns');
  const known = asked.flatMap((id) => columns.find((column) => column.id === id) ?? []);
  const [only, ...others] = known;
  const isTwice = only && others.length === 0 && stated.filter((id) => id === only.id).length > 1;
  return {
    chosen: known.slice(0, 2),
    ...(isTwice && { twice: only }),
    unknown: asked
      .filter((id) => !known.some((column) => column.id === id))
      .map((text) => ({
        text,
        nearest: nearestNamed(
          text,
          columns.filter((column) => !known.includes(column)),
          ({ id, name }) => [id, name],
        ),
      })),
    more: known.slice(2),
    query: writeFields([['columns', stated]]),
  };
}

/** Two columns as a query, with its question mark; '' where none is chosen. */
export const writeTwo = (chosen: readonly NamedColumn[]): string =>
  writeFields([['columns', chosen.map(({ id }) => id)]]);
