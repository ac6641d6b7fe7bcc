import type { Jurisdiction } from '../corpus/index.ts';
import type { Localizer } from '../i18n/index.ts';

/** A column: its head, and how its cells stand. */
export interface TableColumn {
  head: string;
  /** Whether its cells, and its head with them, are set as numbers. */
  number?: boolean;
  /** A class of its cells, not of its head. */
  class?: string;
  /** The jurisdiction that the column is about, whose colour and mark it has. */
  of?: Jurisdiction;
}

/** The attributes of a cell, to spread. */
export interface CellAttributes {
  class?: string;
  'data-label': string;
}

/** The columns of a table, and the cells in them by name. */
export interface Columns<Name extends string> {
  list: readonly TableColumn[];
  /**
   * The attributes of a cell of a column: on a phone, where heads are hidden, it carries its label.
   * @param classes further classes of this cell; false leaves one out
   * @throws when there is no such column
   */
  cell(name: Name, ...classes: readonly (string | false)[]): CellAttributes;
}

/** The columns of a table, each declared once: a head alone, or more; `false` leaves one out. */
export function tableColumns<Name extends string>(
  declared: Readonly<Record<Name, string | TableColumn | false>>,
): Columns<Name> {
  const columns = new Map(
    Object.entries<string | TableColumn | false>(declared).flatMap(([name, column]) =>
      column === false ? [] : [[name, typeof column === 'string' ? { head: column } : column]],
    ),
  );
  return {
    list: [...columns.values()],
    cell(name, ...classes) {
      const column = columns.get(name);
      if (!column) throw new Error(`the table has no column “${name}”`);
      const all = [classOf(column), column.class, ...classes].filter(Boolean).join(' ');
      return { ...(all ? { class: all } : {}), 'data-label': column.head };
    },
  };
}

/** The class that the head of a column and its cells share. */
export const classOf = ({ number, of }: TableColumn): string | undefined =>
  number ? 'number' : of && `j-${of.id}`;

/** A column for each jurisdiction, by its id. */
export const jurisdictionColumns = (
  jurisdictions: readonly Jurisdiction[],
  words: Localizer,
): Record<string, TableColumn> =>
  Object.fromEntries(
    jurisdictions.map((jurisdiction) => [
      jurisdiction.id,
      { head: words.text(jurisdiction.short), of: jurisdiction },
    ]),
  );
