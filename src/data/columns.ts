import { z } from 'zod';
import { words as dataWords } from './words.ts';
import { inEach, languages, written } from '../languages/index.ts';
import type { ColumnBase } from './tables/words.ts';
import { schemaOf, type Kind } from '../kinds/index.ts';
import { DATE_PATTERN, type Codebook, type ListName, type Text } from '../schema/index.ts';
import { ITEM_SEPARATOR, type CellValue, type Column, type TableName } from './types.ts';
import { CELL_DATE_PATTERN, CELL_DATE_SENTENCE, cellCode, cellDate } from './unguessed.ts';

/** A column with how its cell is drawn from a row's record. */
export interface DrawnColumn<Row> extends Column {
  cell(row: Row): CellValue;
}

/** The part of JSON Schema that columns are derived from. */
export interface FieldSchema {
  type?: string;
  description?: string;
  enum?: string[];
  pattern?: string;
  format?: string;
  minimum?: number;
  minItems?: number;
  required?: string[];
  properties?: Record<string, FieldSchema>;
  items?: FieldSchema;
}

/** The fields of a schema with their sentences, as JSON Schema states them. */
export const fieldsIn = (schema: z.ZodType): FieldSchema =>
  z.toJSONSchema(schema, { target: 'draft-7' }) as FieldSchema;

/** The fields of a kind of record. */
export const fieldsOfKind = (kind: Kind, codebook: Codebook): FieldSchema =>
  fieldsIn(schemaOf(kind, codebook));

/** What a column may say beyond its field. */
export interface ColumnOptions {
  /** Its name, where that is not the field's path. */
  as?: ColumnBase;
  references?: TableName;
  /** The list of the codebook whose codes it holds, where some of these begin with a digit. */
  codes?: ListName;
  /** Its sentence, where the field's own does not stand alone. */
  description?: string;
}

/** Makes columns of the fields of records; a path with dots reaches into a field. */
export interface FieldReader<Row> {
  /** @throws when the schema has no such field */
  field(path: string, options?: ColumnOptions): DrawnColumn<Row>;
  /** The two columns of a text. @throws when the schema has no such text */
  text(path: string, options?: ColumnOptions): DrawnColumn<Row>[];
  /** A column that is no field, with a sentence of its own. */
  own(
    name: ColumnBase,
    description: string,
    cell: (row: Row) => unknown,
    more?: Partial<Column>,
  ): DrawnColumn<Row>;
}

/**
 * Reads columns off a schema: type, sentence and constraints are the field's own.
 * @param record finds the record that the schema describes in a row
 * @param labels what columns are called, where the messages do not say
 */
export function reader<Row>(
  schema: FieldSchema,
  record: (row: Row) => unknown = (row) => row,
  labels: Readonly<Record<string, Text>> = {},
): FieldReader<Row> {
  const labelOf = (name: ColumnBase): Text => labels[name] ?? known(name);
  return {
    field: (path, { as = nameOf(path), description, codes, ...options } = {}) => {
      const found = find(schema, path);
      const several = found.schema.type === 'array';
      const form = formOf(found.schema, codes);
      return {
        name: as,
        label: labelOf(as),
        description: (description ?? sentence(found.schema, path)) + form.sentence,
        ...typeOf(several ? {} : form.schema),
        required: found.required && !mayBeEmpty(found.schema),
        ...(several ? { several } : {}),
        ...options,
        cell: (row) => form.cell(cellValue(at(record(row), path))),
      };
    },
    text: (path, { as = nameOf(path), description, ...options } = {}) => {
      const found = find(schema, path);
      return inEachLanguage(
        {
          name: as,
          label: labelOf(as),
          description: description ?? sentence(found.schema, path),
          type: 'string',
          required: found.required,
          ...options,
        },
        (row) => at(record(row), path) as Text | undefined,
      );
    },
    own: (name, description, cell, more = {}) => ({
      name,
      label: labelOf(name),
      description,
      type: 'string',
      ...more,
      cell: (row) => cellValue(cell(row)),
    }),
  };
}

/** The column of the records' ids. */
export const idColumn = (description: string): DrawnColumn<{ id: string }> => ({
  name: 'id',
  label: known('id'),
  description,
  type: 'string',
  required: true,
  unique: true,
  cell: ({ id }) => id,
});

/** The columns of a text, one a written language. */
const inEachLanguage = <Row>(
  column: Column,
  text: (row: Row) => Text | undefined,
): DrawnColumn<Row>[] =>
  written.map((code) => ({
    ...column,
    name: `${column.name}_${code}`,
    label: inEach((language) =>
      dataWords[`data.in.${code}`][language].replace('{label}', column.label[language]),
    ),
    description: `${column.description} In ${languages[code].english}.`,
    cell: (row) => text(row)?.[code],
  }));

/** The name of a column is its path; the lint of messages holds the names that there may be. */
const nameOf = (path: string) => path.replaceAll('.', '_') as ColumnBase;

function known(name: ColumnBase): Text {
  const label: Text | undefined = dataWords[`data.column.${name}`];
  if (label === undefined) throw new Error(`no message says what the column “${name}” is called`);
  return label;
}

function sentence({ description }: FieldSchema, path: string): string {
  if (description === undefined) throw new Error(`the schema does not describe “${path}”`);
  return description;
}

function find(schema: FieldSchema, path: string): { schema: FieldSchema; required: boolean } {
  let here = schema;
  let required = true;
  for (const part of path.split('.')) {
    const next = here.properties?.[part];
    if (next === undefined) throw new Error(`the schema has no field “${path}”`);
    required &&= here.required?.includes(part) ?? false;
    here = next;
  }
  return { schema: here, required };
}

/** The pattern of ids does not know a list before them. */
const withoutPattern = ({ pattern: _, ...rest }: FieldSchema): FieldSchema => rest;

/** What a field is in a cell, where a spreadsheet would take it for something else. */
function formOf(schema: FieldSchema, list: ListName | undefined) {
  const changed = (how: (text: string) => string) => (value: CellValue) =>
    typeof value === 'string' ? how(value) : value;
  if (schema.pattern === DATE_PATTERN.source) {
    const dated = { ...schema, pattern: CELL_DATE_PATTERN };
    return { schema: dated, cell: changed(cellDate), sentence: ` ${CELL_DATE_SENTENCE}` };
  }
  if (list === undefined) return { schema, cell: (value: CellValue) => value, sentence: '' };
  const code = (id: string) => cellCode(list, id);
  const rest = withoutPattern(schema);
  const coded = rest.enum ? { ...rest, enum: rest.enum.map(code) } : rest;
  return { schema: coded, cell: changed(code), sentence: ` See the list ${list} in “codes”.` };
}

function typeOf({ type, format, enum: values, pattern, minimum }: FieldSchema) {
  if (format === 'date') return { type: 'date' } as const;
  if (type === 'boolean' || type === 'number' || type === 'integer') {
    return minimum === undefined || minimum === Number.MIN_SAFE_INTEGER
      ? ({ type } as const)
      : ({ type, minimum } as const);
  }
  return {
    type: 'string',
    ...(values === undefined ? {} : { enum: values }),
    ...(pattern === undefined ? {} : { pattern: portable(pattern) }),
  } as const;
}

/** A pattern as readers in any language take it: Table Schema recommends that of XML Schema. */
const portable = (pattern: string): string => pattern.replaceAll('(?:', '(').replaceAll('\\/', '/');

/** A list without items is an empty cell. */
const mayBeEmpty = ({ type, minItems = 0 }: FieldSchema): boolean =>
  type === 'array' && minItems === 0;

const at = (record: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, part) => (isObject(value) ? value[part] : undefined), record);

/** A value as a cell: a linked record is its id, a list its items. */
function cellValue(value: unknown): CellValue {
  if (Array.isArray(value)) return joined(value.map(cellValue));
  if (isObject(value) && typeof value['id'] === 'string') return value['id'];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  throw new Error('a record that has no id cannot stand in a cell');
}

/** Several items in a cell; a separator within an item gives way to its wide twin. */
const joined = (items: readonly CellValue[]): CellValue =>
  items.length === 0
    ? undefined
    : items.map((item) => String(item ?? '').replaceAll(ITEM_SEPARATOR, '；')).join(ITEM_SEPARATOR);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
