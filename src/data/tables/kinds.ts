import type { Corpus } from '../../corpus/index.ts';
import { definitionOf, listOf, schemaOf, type AnyRecord, type Kind } from '../../kinds/index.ts';
import { original, plain } from '../../languages/index.ts';
import { referenceFields } from '../../schema/index.ts';
import {
  fieldsOfKind,
  idColumn,
  reader,
  type ColumnOptions,
  type FieldSchema,
} from '../columns.ts';
import type { ColumnBase } from './words.ts';
import { drawTable } from '../draw.ts';
import type { Table, TableName } from '../types.ts';

/** The table of a kind, as the kind says; none where it has no table of its own. */
export function kindTable(kind: Kind, corpus: Corpus): Table[] {
  const { table, noun, folder } = definitionOf(kind);
  if (!table) return [];
  const schema = fieldsOfKind(kind, corpus.codebook);
  const { field, text, own } = reader<AnyRecord>(schema, (row) => row, table.labels);
  const references = referencesOf(kind, corpus);
  const fields = leaves(schema);
  const columns = (table.columns ?? fields.map(({ path }) => path)).flatMap((column) => {
    if (typeof column === 'object' && 'own' in column) {
      const { own: name, description, of, references: to, ...more } = column;
      const table = to === undefined ? {} : { references: tableOf(to) };
      return [own(name as ColumnBase, description, of, { ...table, ...more })];
    }
    const { field: path, ...options } = typeof column === 'string' ? { field: column } : column;
    const said = options as ColumnOptions;
    if (fields.some((leaf) => leaf.path === path && leaf.isText)) return text(path, said);
    return [field(path, { references: references.get(path), ...said })];
  });
  const { title, description } = table;
  return [
    drawTable(folder as TableName, {
      columns: [idColumn(table.id ?? `The id of the ${noun.one[plain]}.`), ...columns],
      rows: corpus[listOf(kind)],
      ...(title && description ? { said: { title, description } } : {}),
    }),
  ];
}

const tableOf = (kind: string): TableName => definitionOf(kind as Kind).folder as TableName;

/** The tables that the fields of a kind refer to, by the fields' paths. */
const referencesOf = (kind: Kind, { codebook }: Corpus): Map<string, TableName> =>
  new Map(
    referenceFields(schemaOf(kind, codebook)).map(({ path, kind: to }) => [
      path.filter((part) => part !== '*').join('.'),
      tableOf(to),
    ]),
  );

/** The fields that fit a cell; lists of passages and figures have tables of their own. */
function leaves(schema: FieldSchema, path: string[] = []): { path: string; isText: boolean }[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const here = [...path, name];
    if (field.properties?.[original]) return [{ path: here.join('.'), isText: true }];
    if (field.properties) return leaves(field, here);
    if (field.items?.properties) return [];
    return [{ path: here.join('.'), isText: false }];
  });
}
