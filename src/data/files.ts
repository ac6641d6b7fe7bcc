import { createHash } from 'node:crypto';
import { corpusVersion } from '../analysis/release.ts';
import type { Corpus } from '../corpus/index.ts';
import { messages } from '../i18n/messages/index.ts';
import type { Text } from '../schema/index.ts';
import { memo } from '../shared/memo.ts';
import { about, citation, limitsOf, versionOf } from './about.ts';
import { corpusJson, plainRecords } from './corpus-json.ts';
import { corpusSchemaJson } from './corpus-schema.ts';
import { tableCsv } from './csv.ts';
import { dataPackage } from './package.ts';
import { parquet, partitionsOf, type Partition } from './parquet.ts';
import { readme } from './readme.ts';
import { tablesOf } from './tables.ts';
import { headOf, type Table, type TableHead } from './types.ts';
import { workbook } from './workbook.ts';
import { plain, led } from '../languages/index.ts';

/** A file of the data. */
export interface DataFile {
  name: string;
  /** What it holds. */
  about: Text;
  mediatype: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** The table that it holds alone. */
  table: TableHead | undefined;
}

/** The data of a corpus: its files, in the order in which a reader wants them. */
export interface Dataset {
  version: string;
  tables: readonly TableHead[];
  files: readonly DataFile[];
  /** The tables once more, as Parquet; `parquet.json` lists them. */
  parts: readonly DataFile[];
}

const README = 'readme.md';

/** The files that hold all of the data, as a reader meets them. */
const WHOLE = [
  'corpus.xlsx',
  'corpus.json',
  'corpus.schema.json',
  'datapackage.json',
  'parquet.json',
] as const;
type WholeFile = (typeof WHOLE)[number];

/** The data of a corpus; made once, however many pages show them. */
export const datasetOf = memo((corpus: Corpus): Promise<Dataset> => makeDataset(corpus));

/** The names of all files of the data, which are told without making them. */
export function dataFileNames(corpus: Corpus): string[] {
  const tables = tablesOf(corpus);
  const parts = tables.flatMap(partitionsOf).map(({ path }) => path);
  return [README, ...WHOLE, ...tables.map(csvName), ...parts];
}

/** Makes every file of the data. The same corpus gives the same bytes. */
export async function makeDataset(corpus: Corpus): Promise<Dataset> {
  const tables = tablesOf(corpus);
  const records = plainRecords(corpus);
  const version = versionOf(corpus, sha256(utf8(JSON.stringify(records))));
  const tableFiles = tables.map((table) => ({
    ...file(csvName(table), 'text/csv', utf8(tableCsv(table)), table.title),
    table: headOf(table),
  }));
  const described = dataPackage(
    tableFiles.map(({ table, name, bytes }) => ({
      table,
      path: name,
      bytes: bytes.length,
      sha256: sha256(bytes),
    })),
    { version, date: corpusVersion(corpus).date, description: packageDescription(corpus) },
  );
  const preface = { title: about.title, limits: limitsOf(corpus), citation: citation(version) };
  const parts = tables.flatMap(partitionsOf).map((part) => ({ part, bytes: parquet(part) }));
  const whole = [
    file('corpus.xlsx', SPREADSHEET, new Uint8Array(await workbook(tables, preface))),
    file('corpus.json', 'application/json', utf8(corpusJson(corpus, records, { version, tables }))),
    file('corpus.schema.json', 'application/schema+json', utf8(corpusSchemaJson(corpus.codebook))),
    file('datapackage.json', 'application/json', utf8(`${JSON.stringify(described, null, 2)}\n`)),
    file('parquet.json', 'application/json', utf8(listOf(parts, version))),
  ];
  const listed = [...whole, ...tableFiles];
  const text = utf8(readme(corpus, tables, { version, files: listed }));
  return {
    version,
    tables: tables.map(headOf),
    files: [file(README, 'text/markdown', text), ...listed],
    parts: parts.map(({ part: { path, table }, bytes }) => ({
      ...file(path, PARQUET, bytes, table.title),
      table: headOf(table),
    })),
  };
}

/** The list of the Parquet files, each with its rows and its checksum. */
const listOf = (
  parts: readonly { part: Partition; bytes: Uint8Array }[],
  version: string,
): string => {
  const files = parts.map(({ part: { path, table, jurisdiction, rows }, bytes }) => ({
    path,
    table: table.name,
    jurisdiction,
    rows: rows.length,
    bytes: bytes.length,
    sha256: sha256(bytes),
  }));
  return `${JSON.stringify({ version, files }, null, 2)}\n`;
};

const PARQUET = 'application/vnd.apache.parquet';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const csvName = ({ name }: Table): string => `${name}.csv`;

const file = (
  name: string,
  mediatype: string,
  bytes: Uint8Array<ArrayBuffer>,
  what: Text = messages[`data.file.${name as WholeFile}`],
): DataFile => ({ name, about: what, mediatype, bytes, table: undefined });

/** The first paragraph is the summary; the limits follow, so that they travel along. */
const packageDescription = (corpus: Corpus): string =>
  [
    led(plain, about.description).join(' '),
    ...limitsOf(corpus).map((limit) => led(plain, limit).join(' ')),
  ].join('\n\n');

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
