import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expectedIn, metadataBeside } from '../../src/ingest/score-table.ts';
import {
  formatScoreTable,
  fallsShort,
  sumRows,
  type ScoreRow,
} from '../../src/ingest/score-row.ts';
import { scoreDocument } from '../../src/ingest/score.ts';
import { readDocument } from '../../src/ingest/read.ts';
import type { ContentFile, Entries } from '../../src/lint/types.ts';
import type { Codebook, IngestRules } from '../../src/schema/index.ts';
import { saidOfAccepted } from './ingest-accepted.ts';
import { Failure } from './program.ts';

/**
 * Reads the texts of a folder and prints how well: against the records of the content where it has
 * them, and against the table of the folder’s README, where that has one. What is found is also
 * accepted as it is, and held against the lint.
 * @param content reads records, rules and the codebook’s files
 * @returns the exit code: 1 where what must be found was not, or the lint objects
 */
export function scoreFolder(
  folder: string,
  content: () => {
    entries: Entries;
    rules: IngestRules;
    codebook: Codebook;
    codebookFiles: readonly ContentFile[];
  },
): number {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Failure(`There is no folder with texts at ${resolve(folder)}.`);
  }
  const { entries, rules, codebook, codebookFiles } = content();
  const textOf = (id: string) => readFileSync(join(folder, `${id}.txt`), 'utf8');
  const readme = join(folder, 'README.md');
  const recorded = entries.source.filter(({ id }) => existsSync(join(folder, `${id}.txt`)));
  const described = existsSync(readme) ? expectedIn(readFileSync(readme, 'utf8')) : [];
  const documents: { id: string; rows: ScoreRow[] }[] = [
    ...recorded.map((source) => ({
      id: source.id,
      rows: scoreDocument(source, textOf(source.id), entries, rules, codebook),
    })),
    ...described
      .filter(({ file }) => existsSync(join(folder, `${file}.txt`)))
      .map((expected) => ({
        id: expected.file,
        rows: metadataBeside(expected, textOf(expected.file), rules, codebook),
      })),
  ];
  if (documents.length === 0) {
    throw new Failure(`No text in ${folder} is one that a source or a README.md there describes.`);
  }
  for (const { id, rows } of documents) {
    for (const { what, misses, extra } of rows) {
      for (const miss of misses) console.log(`${id}: ${what}: not found, or not so: ${miss}`);
      for (const more of extra) console.log(`${id}: ${what}: not recorded: ${more}`);
    }
  }
  // Without bodies that are known: each that is named becomes a record, and is tried as one.
  const said = documents.flatMap(({ id }) =>
    saidOfAccepted(readDocument(textOf(id), rules, codebook, []), [], codebookFiles).map(
      (problem) => `${id}: accepted as it was found: ${problem}`,
    ),
  );
  for (const line of said) console.log(line);
  const rows = sumRows(documents.map((document) => document.rows));
  console.log(`\n${documents.length} texts of ${folder}\n\n${formatScoreTable(rows)}`);
  console.log(`\nThe lint objects to ${said.length} things where all is accepted as it was found.`);
  const short = rows.flatMap(fallsShort);
  for (const line of short) console.log(`\n${line}`);
  return short.length + said.length > 0 ? 1 : 0;
}
