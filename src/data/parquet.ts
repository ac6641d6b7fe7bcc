import { parquetWriteBuffer } from 'hyparquet-writer';
import { memo } from '../shared/memo.ts';
import type { CellValue, Column, ColumnType, Table } from './types.ts';

/** The rows of a table that belong to one jurisdiction, or all of them. */
export interface Partition {
  table: Table;
  /** Undefined where the table is not parted. */
  jurisdiction: string | undefined;
  /** Where it lies below the data: a folder a table, and in it a folder a jurisdiction. */
  path: string;
  rows: Table['rows'];
}

/** The folder of rows without a value, as engines that read such folders expect it. */
const NONE = '__HIVE_DEFAULT_PARTITION__';

/**
 * The parts of a table: by the jurisdiction that its rows name, or whose measure they name. The
 * folders are called `jurisdiction=<id>`, which engines take for a column.
 */
export const partitionsOf = memo((table: Table): Partition[] => {
  const { name, rows } = table;
  const owner = ownerIn(table);
  if (!owner) {
    return [{ table, jurisdiction: undefined, path: `parquet/${name}/${name}.parquet`, rows }];
  }
  return [...Map.groupBy(rows, owner)].map(([jurisdiction, own]) => ({
    table,
    jurisdiction,
    path: `parquet/${name}/jurisdiction=${jurisdiction}/${name}.parquet`,
    rows: own,
  }));
});

/** Says whose a row is; nothing for a table whose rows belong to no jurisdiction. */
function ownerIn({ columns }: Table): ((row: readonly CellValue[]) => string) | undefined {
  const at = (name: string) => columns.findIndex((column) => column.name === name);
  const [own, measure] = [at('jurisdiction'), at('measure_id')];
  if (own >= 0) return (row) => String(row[own] ?? NONE);
  // The id of a measure is its jurisdiction's and its own.
  if (measure >= 0) return (row) => String(row[measure]).replace(/\/.*/, '');
  return undefined;
}

/** A part as the bytes of a Parquet file: a column a column, typed as in the Data Package. */
export const parquet = ({ table: { columns }, rows }: Partition): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    parquetWriteBuffer({
      schema: [{ name: 'root', num_children: columns.length }, ...columns.map(element)],
      columnData: columns.map(({ name, type }, i) => ({
        name,
        data: rows.map((row) => stored(row[i], type)),
      })),
    }),
  );

const STORED = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
} as const satisfies Record<ColumnType, object>;

const element = ({ name, type, required }: Column) => ({
  name,
  ...STORED[type],
  repetition_type: required === true ? ('REQUIRED' as const) : ('OPTIONAL' as const),
});

function stored(cell: CellValue, type: ColumnType): unknown {
  if (cell === undefined) return undefined;
  if (type === 'integer') return BigInt(cell);
  return type === 'date' ? new Date(`${String(cell)}T00:00:00Z`) : cell;
}
