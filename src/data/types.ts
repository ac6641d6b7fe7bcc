import type { words } from './words.ts';
import type { Kind, kinds } from '../kinds/index.ts';
import type { Text } from '../schema/index.ts';

type TableOf<Key> = Key extends `data.table.${infer Name}` ? Name : never;

/** The name of a table, which is its file's, its sheet's and its resource's name. */
export type TableName = TableOf<keyof typeof words> | (typeof kinds)[Kind]['folder'];

/** What a cell holds; undefined where the documents state nothing or nothing applies. */
export type CellValue = string | number | boolean | undefined;

/** What every cell of a column is; several items in one cell are a string. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

/** What stands between the items of a cell that holds several. */
export const ITEM_SEPARATOR = ';';

/** A column: what CSV head, Table Schema, workbook and data dictionary derive from. */
export interface Column {
  /** The name of a text ends in its language: `title_zh`, `title_en`. */
  name: string;
  label: Text;
  /** A sentence; the schema's own where the column is a field of a record. */
  description: string;
  type: ColumnType;
  required?: boolean;
  unique?: boolean;
  enum?: readonly string[];
  pattern?: string;
  minimum?: number;
  /** Whether a cell holds several items, joined by {@link ITEM_SEPARATOR}. */
  several?: boolean;
  /** The table whose ids the cells hold. */
  references?: TableName;
}

/** Columns whose values together name a row of another table. */
export interface ForeignKey {
  columns: readonly string[];
  table: TableName;
  /** The columns of the other table, one for each. */
  of: readonly string[];
}

/** A table of the corpus: what it is, its columns, its rows. */
export interface Table {
  name: TableName;
  title: Text;
  description: Text;
  columns: readonly Column[];
  primaryKey: readonly string[];
  foreignKeys: readonly ForeignKey[];
  /** One cell a column, in the order of the columns. */
  rows: readonly (readonly CellValue[])[];
}

/** What is said of a table without its rows, which are many: how many they are. */
export type TableHead = Omit<Table, 'rows'> & { rows: { length: number } };

/** A table without its rows. */
export const headOf = (table: Table): TableHead => ({
  ...table,
  rows: { length: table.rows.length },
});
