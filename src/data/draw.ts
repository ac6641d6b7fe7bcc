import { words as dataWords } from './words.ts';
import type { Text } from '../schema/index.ts';
import type { DrawnColumn } from './columns.ts';
import type { ForeignKey, Table, TableName } from './types.ts';

/** What a table is made of. */
export interface TableDrawing<Row> {
  columns: readonly DrawnColumn<Row>[];
  rows: readonly Row[];
  /** What it is called and what it holds, where the messages do not say. */
  said?: { title: Text; description: Text } | undefined;
  primaryKey?: readonly string[];
  /** Beyond those that single columns state. */
  foreignKeys?: readonly ForeignKey[];
}

/** Draws a table: every cell of every row. */
export function drawTable<Row>(
  name: TableName,
  { columns, rows, said = saidOf(name), primaryKey = ['id'], foreignKeys = [] }: TableDrawing<Row>,
): Table {
  return {
    name,
    ...said,
    columns: columns.map(({ cell: _, ...column }) => column),
    primaryKey,
    foreignKeys: [
      // A column in two keys makes some readers of Data Packages stumble; the wider key says it all.
      ...columns.flatMap(toOne).filter(({ columns: own }) => !within(own, foreignKeys)),
      ...foreignKeys,
    ],
    rows: rows.map((row) => columns.map((column) => column.cell(row))),
  };
}

/** What the messages say of a table. @throws when they do not know it */
function saidOf(name: string): { title: Text; description: Text } {
  const said: Readonly<Record<string, Text>> = dataWords;
  const [title, description] = [said[`data.table.${name}`], said[`data.about.${name}`]];
  if (!title || !description) throw new Error(`no message says what the table “${name}” holds`);
  return { title, description };
}

/** The foreign key of a column that holds one id of another table. */
const toOne = <Row>({ name, references, several }: DrawnColumn<Row>): ForeignKey[] =>
  references === undefined || several === true
    ? []
    : [{ columns: [name], table: references, of: ['id'] }];

const within = (columns: readonly string[], keys: readonly ForeignKey[]): boolean =>
  keys.some((key) => columns.every((column) => key.columns.includes(column)));
