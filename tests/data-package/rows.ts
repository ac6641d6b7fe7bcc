import { createHash } from 'node:crypto';
import { dsvFormat } from 'd3';
import type { Descriptor, Field, Reference, Resource, Schema } from './descriptor.ts';

/** The bytes of a file of the package. @throws when there is none */
export type ReadFile = (path: string) => Uint8Array;

/** A table as read: a value a field, null where it is missing. */
interface Read {
  resource: Resource;
  rows: (string | null)[][];
}

/**
 * Checks the files of a package against its Table Schemas: sizes and checksums, heads, types,
 * constraints, keys, and the ids in cells of several items.
 * @returns every problem with its place; none when all is well
 */
export function rowProblems({ resources }: Descriptor, read: ReadFile): string[] {
  const tables = new Map<string, Read>();
  const problems: string[] = [];
  for (const resource of resources) {
    const bytes = read(resource.path);
    problems.push(...fileProblems(resource, bytes));
    const [head = [], ...rows] = parse(resource, bytes);
    const names = resource.schema.fields.map(({ name }) => name);
    if (head.join() !== names.join()) problems.push(`${resource.name}: the head is ${head.join()}`);
    tables.set(resource.name, { resource, rows: rows.map((row) => valuesOf(row, resource)) });
  }
  for (const table of tables.values()) {
    problems.push(...cellProblems(table), ...uniqueProblems(table), ...keyProblems(table, tables));
  }
  return problems;
}

function fileProblems({ name, bytes: size, hash, encoding }: Resource, bytes: Uint8Array) {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return [
    ...(bytes.length === size ? [] : [`${name}: has ${bytes.length} bytes, not ${size}`]),
    ...(hash === `sha256:${sha256}` ? [] : [`${name}: has another checksum`]),
    ...(encoding === 'utf-8' ? [] : [`${name}: is not in UTF-8`]),
  ];
}

/** Reads a file by a parser that is not ours. @throws when it is not UTF-8 */
const parse = ({ dialect }: Resource, bytes: Uint8Array): string[][] =>
  dsvFormat(dialect.delimiter).parseRows(new TextDecoder('utf-8', { fatal: true }).decode(bytes));

const valuesOf = (row: readonly string[], { schema }: Resource): (string | null)[] =>
  row.map((value) => (schema.missingValues.includes(value) ? null : value));

/** Line 1 is the head; a line of the table is not a line of the file where cells have breaks. */
const place = ({ resource }: Read, row: number, field: string) =>
  `${resource.name}:${row + 2} ${field}`;

const LEXICAL: Record<string, RegExp> = {
  string: /^/,
  number: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/,
  integer: /^[+-]?\d+$/,
  boolean: /^(?:true|True|TRUE|1|false|False|FALSE|0)$/,
  date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
};

function cellProblems(table: Read): string[] {
  const { fields } = table.resource.schema;
  return table.rows.flatMap((row, index) => [
    ...(row.length === fields.length
      ? []
      : [`${place(table, index, '')}: has ${row.length} cells, not ${fields.length}`]),
    ...fields.flatMap((field, column) =>
      valueProblems(field, row[column] ?? null).map(
        (problem) => `${place(table, index, field.name)}: ${problem}`,
      ),
    ),
  ]);
}

function valueProblems({ type, constraints = {} }: Field, value: string | null): string[] {
  if (value === null) return constraints.required ? ['is required'] : [];
  const { enum: values, pattern, minimum } = constraints;
  return [
    ...(LEXICAL[type]?.test(value) ? [] : [`“${value}” is no ${type}`]),
    ...(values === undefined || values.includes(value) ? [] : [`“${value}” is not allowed`]),
    ...(pattern === undefined || new RegExp(`^(?:${pattern})$`).test(value)
      ? []
      : [`“${value}” does not match`]),
    ...(minimum === undefined || Number(value) >= minimum ? [] : [`${value} is too small`]),
  ];
}

/** The values of some fields, row by row, as one string; null where one of them is missing. */
function tuples({ resource, rows }: Read, fields: readonly string[]): (string | null)[] {
  const at = fields.map((name) => resource.schema.fields.findIndex((field) => field.name === name));
  if (at.includes(-1)) throw new Error(`${resource.name} has no ${fields.join()}`);
  return rows.map((row) => {
    const values = at.map((column) => row[column] ?? null);
    return values.includes(null) ? null : JSON.stringify(values);
  });
}

function uniqueProblems(table: Read): string[] {
  const { fields, primaryKey }: Schema = table.resource.schema;
  const unique = fields.filter(({ constraints }) => constraints?.unique).map(({ name }) => [name]);
  const repeated = [...unique, ...(primaryKey ? [primaryKey] : [])].flatMap((key) => {
    const seen = new Set<string>();
    return tuples(table, key).flatMap((tuple, index) => {
      if (tuple === null) return [];
      if (!seen.has(tuple)) return seen.add(tuple) && [];
      return [`${place(table, index, key.join())}: ${tuple} is there twice`];
    });
  });
  const missing = tuples(table, primaryKey ?? []).flatMap((tuple, index) =>
    tuple === null ? [`${place(table, index, primaryKey?.join() ?? '')}: the key is missing`] : [],
  );
  return [...repeated, ...missing];
}

function keyProblems(table: Read, tables: ReadonlyMap<string, Read>): string[] {
  const { fields, foreignKeys = [] } = table.resource.schema;
  const targetOf = ({ resource = table.resource.name, fields: names }: Reference) => {
    const target = tables.get(resource);
    if (!target)
      throw new Error(`${table.resource.name} refers to ${resource}, which is not there`);
    return new Set(tuples(target, names));
  };
  const keys = foreignKeys.flatMap(({ fields: own, reference }) => {
    const target = targetOf(reference);
    return tuples(table, own).flatMap((tuple, index) =>
      tuple === null || target.has(tuple)
        ? []
        : [
            `${place(table, index, own.join())}: ${tuple} is not in ${reference.resource ?? table.resource.name}`,
          ],
    );
  });
  const items = fields.flatMap(({ name, items: held }) => {
    if (!held?.reference) return [];
    const target = targetOf(held.reference);
    return tuples(table, [name]).flatMap((tuple, index) => {
      const ids = tuple === null ? [] : (JSON.parse(tuple) as [string])[0].split(held.delimiter);
      return ids
        .filter((id) => !target.has(JSON.stringify([id])))
        .map((id) => `${place(table, index, name)}: “${id}” is not in ${held.reference?.resource}`);
    });
  });
  return [...keys, ...items];
}
