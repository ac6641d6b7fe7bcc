import { BYTE_ORDER_MARK, csv } from '../shared/csv.ts';
import type { Table } from './types.ts';

/** A table as the text of a CSV file, with its byte order mark. */
export const tableCsv = ({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string =>
  BYTE_ORDER_MARK + csv([columns.map(({ name }) => name), ...rows]);
