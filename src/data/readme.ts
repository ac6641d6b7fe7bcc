import { messages } from '../i18n/messages/index.ts';
import type { PlainKey } from '../i18n/messages/params.ts';
import type { Corpus } from '../corpus/index.ts';
import type { Text } from '../schema/index.ts';
import { written, type Written, original } from '../languages/index.ts';
import { about, citation, limitsOf } from './about.ts';
import type { Column, Table } from './types.ts';

/** A file of the data, with what it holds. */
export interface ListedFile {
  name: string;
  about: Text;
}

/**
 * The readme that travels with the data, in Chinese and English: first the limits, then how to
 * cite, then the files and the columns of every table.
 */
export function readme(
  corpus: Corpus,
  tables: readonly Table[],
  { version, files }: { version: string; files: readonly ListedFile[] },
): string {
  const blocks = [
    `# ${both(about.title)}`,
    heading('data.limits'),
    ...inBoth((language) => bullets(limitsOf(corpus).map((limit) => inline(limit[language])))),
    ...inBoth((language) =>
      bullets(corpus.sources.map(({ id, limits }) => `\`${id}\`: ${inline(limits[language])}`)),
    ),
    heading('data.citation'),
    ...paragraphs(citation(version)),
    ...paragraphs(messages['data.versionHow']),
    `${about.licence.title}: <${about.licence.path}>`,
    heading('data.files'),
    bullets(files.map((file) => `\`${file.name}\`: ${both(file.about)}`)),
    ...paragraphs(messages['data.spreadsheet']),
    ...paragraphs(messages['data.csv']),
    ...paragraphs(messages['data.ids']),
    heading('data.dictionary'),
    ...tables.flatMap(tableBlocks),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const both = (text: Text): string => written.map((language) => text[language]).join(' · ');
const heading = (key: PlainKey): string => `## ${both(messages[key])}`;
const paragraphs = (text: Text): string[] => written.map((language) => inline(text[language]));
const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
const inBoth = (block: (language: Written) => string): string[] => written.map(block);

/** What Markdown would take for markup stands as it is. */
const inline = (text: string): string => text.replaceAll(/[\\*_<>[\]|#]/g, '\\$&');

const tableBlocks = (table: Table): string[] => [
  `### ${table.name} · ${both(table.title)} (${table.rows.length})`,
  ...paragraphs(table.description),
  [
    '| column | | type | meaning |',
    '| --- | --- | --- | --- |',
    ...table.columns.map(columnLine),
  ].join('\n'),
];

const columnLine = (column: Column): string =>
  `| \`${column.name}\` | ${inline(column.label[original])} | ${typeOf(column)} | ${inline(column.description)} |`;

function typeOf({ type, several, references, required }: Column): string {
  const of = references === undefined ? '' : ` → ${references}`;
  return `${type}${several ? ', several' : ''}${of}${required ? ', required' : ''}`;
}
