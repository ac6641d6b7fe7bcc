import { DIALECT } from '../shared/csv.ts';
import { about } from './about.ts';
import { ITEM_SEPARATOR, type Column, type ForeignKey, type TableHead } from './types.ts';
import { plain, led } from '../languages/index.ts';

/** A CSV file of the package. */
export interface PackagedFile {
  table: TableHead;
  /** The file's name, relative to the descriptor. */
  path: string;
  bytes: number;
  /** Hexadecimal. */
  sha256: string;
}

/**
 * The descriptor of the data: Data Package v2 with a Table Schema a table.
 * Cells that hold several items are typed as strings: the published profile of version 2.0 does
 * not know the specification's type `list`. What they hold is said by a property of our own.
 * @see https://datapackage.org/standard/data-package/
 */
export const dataPackage = (
  files: readonly PackagedFile[],
  { version, date, description }: { version: string; date: string; description: string },
) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: about.name,
  title: led(plain, about.title).join(' · '),
  description,
  version,
  // The standard wants a moment, and a version holds from the beginning of its day.
  created: `${date}T00:00:00Z`,
  licenses: [about.licence],
  contributors: [{ title: about.authors[plain], roles: ['creator'] }],
  keywords: led(plain, about.keywords).flat(),
  resources: files.map(({ table, path, bytes, sha256 }) => ({
    name: table.name,
    type: 'table',
    path,
    title: led(plain, table.title).join(' · '),
    description: led(plain, table.description).join(' '),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json', ...DIALECT },
    schema: tableSchema(table),
  })),
});

/** The Table Schema of a table. */
export const tableSchema = ({ name, columns, primaryKey, foreignKeys }: TableHead) => ({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: columns.map(fieldOf),
  missingValues: [''],
  ...(primaryKey.length > 0 ? { primaryKey: [...primaryKey] } : {}),
  ...(foreignKeys.length > 0 ? { foreignKeys: foreignKeys.map((key) => keyOf(key, name)) } : {}),
});

const fieldOf = (column: Column) => ({
  name: column.name,
  title: led(plain, column.label).join(' · '),
  type: column.type,
  description: column.description,
  ...constraintsOf(column),
  ...itemsOf(column),
});

function constraintsOf({ required, unique, enum: values, pattern, minimum }: Column) {
  const constraints = {
    ...(required === true ? { required } : {}),
    ...(unique === true ? { unique } : {}),
    ...(values === undefined ? {} : { enum: [...values] }),
    ...(pattern === undefined ? {} : { pattern }),
    ...(minimum === undefined ? {} : { minimum }),
  };
  return Object.keys(constraints).length > 0 ? { constraints } : {};
}

/** What a cell of several items holds; not a property of Table Schema, which allows others. */
const itemsOf = ({ several, references }: Column) =>
  several === true
    ? {
        items: {
          delimiter: ITEM_SEPARATOR,
          ...(references === undefined
            ? {}
            : { reference: { resource: references, fields: ['id'] } }),
        },
      }
    : {};

/** A key to the table itself names no resource, as Table Schema wants it. */
const keyOf = ({ columns, table, of }: ForeignKey, self: string) => ({
  fields: [...columns],
  reference: { ...(table === self ? {} : { resource: table }), fields: [...of] },
});
