import { dataMessages } from '../i18n/messages/data.ts';
import type { DrawnColumn } from './columns.ts';
import type { ForeignKey, Table, TableName } from './types.ts';

/** What a table is made of. */
export interface Drawing<Row> {
  columns: readonly DrawnColumn<Row>[];
  rows: readonly Row[];
  primaryKey?: readonly string[];
  /** Beyond those that single columns state. */
  foreignKeys?: readonly ForeignKey[];
}

/** Draws a table: every cell of every row. */
export function drawTable<Row>(
  name: TableName,
  { columns, rows, primaryKey = ['id'], foreignKeys = [] }: Drawing<Row>,
): Table {
  return {
    name,
    title: dataMessages[`data.table.${name}`],
    description: dataMessages[`data.about.${name}`],
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

/** The foreign key of a column that holds one id of another table. */
const toOne = <Row>({ name, references, several }: DrawnColumn<Row>): ForeignKey[] =>
  references === undefined || several === true
    ? []
    : [{ columns: [name], table: references, of: ['id'] }];

const within = (columns: readonly string[], keys: readonly ForeignKey[]): boolean =>
  keys.some((key) => columns.every((column) => key.columns.includes(column)));
