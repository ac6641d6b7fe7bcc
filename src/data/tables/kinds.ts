import type { Corpus } from '../../corpus/index.ts';
import {
  definitionOf,
  kindNames,
  kinds,
  listOf,
  schemaOf,
  type AnyRecord,
  type Kind,
} from '../../kinds/index.ts';
import { referenceFields } from '../../schema/index.ts';
import { fieldsOfKind, idColumn, reader, type DrawnColumn, type FieldSchema } from '../columns.ts';
import { drawTable } from '../draw.ts';
import type { Table, TableName } from '../types.ts';
import { plain, original } from '../../languages/index.ts';

/** The tables of the kinds that leave them to their schema: a column a field, two a text. */
export const kindTables = (corpus: Corpus): Table[] =>
  kindNames.flatMap((kind) => {
    const said = definitionOf(kind).table;
    if (!said) return [];
    const columns = columnsOf(kind, corpus, said.labels ?? {});
    return [drawTable(kinds[kind].folder, { columns, rows: corpus[listOf(kind)], said })];
  });

function columnsOf(
  kind: Kind,
  { codebook }: Corpus,
  labels: Parameters<typeof reader>[2],
): DrawnColumn<AnyRecord>[] {
  const schema = fieldsOfKind(kind, codebook);
  const { field, text } = reader<AnyRecord>(schema, (row) => row, labels);
  const targets = new Map(
    referenceFields(schemaOf(kind, codebook)).map(({ path, kind: to }) => [
      path.filter((part) => part !== '*').join('.'),
      kinds[to as Kind].folder as TableName,
    ]),
  );
  return [
    idColumn(`The id of the ${kinds[kind].noun.one[plain]}.`),
    ...leaves(schema).flatMap(({ path, isText }) =>
      isText ? text(path) : [field(path, { references: targets.get(path) })],
    ),
  ];
}

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
