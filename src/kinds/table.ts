import type { Text } from '../schema/index.ts';

/** A column of a kind's table: a field of the records by its path, or one of its own. */
export type DataColumn<R> =
  | string
  | {
      field: string;
      /** The column's name, where that is not the field's path. */
      as?: string;
      /** Its sentence, where the field's own does not stand alone. */
      description?: string;
    }
  | {
      own: string;
      description: string;
      of(record: R): unknown;
      type?: 'string' | 'integer' | 'number' | 'boolean' | 'date';
      minimum?: number;
      /** Whether a cell holds several items. */
      several?: boolean;
      required?: boolean;
      /** The kind whose ids the cells hold. */
      references?: string;
    };

/** The table of a kind in the data: what it holds stands in the messages, or here. */
export interface DataTable<R> {
  title?: Text;
  description?: Text;
  /** What the column of the ids says, where that is not the id of the noun. */
  id?: string;
  /** The columns after the id; left out, every field that fits a cell is one. */
  columns?: readonly DataColumn<R>[];
  /** What columns are called whose names no other table has. */
  labels?: Readonly<Record<string, Text>>;
}
