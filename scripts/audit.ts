import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { auditSources } from '../src/audit/audit.ts';
import { formatSummary } from '../src/audit/summary.ts';
import { formatProblem, sortProblems } from '../src/lint/format.ts';
import { goodContent } from './lib/content.ts';
import { inProject } from './lib/paths.ts';
import { Failure, main } from './lib/program.ts';

await main({
  usage: 'npm run audit -- DIR [--dir FOLDER]',
  about:
    'Proves the content against the texts of the documents: DIR/<id>.txt for each source. ' +
    'Looks for the checksum, every phrase in its paragraph, every figure’s number in its phrase, ' +
    'and an account of every numeral and every paragraph. ' +
    'Prints a summary and every miss with its place; any miss exits with 1.',
  options: {
    dir: { type: 'string', value: 'FOLDER', about: 'the content folder', default: 'content' },
  },
  positionals: true,
  run({ dir }, [folder, ...others]) {
    if (folder === undefined || others.length > 0) {
      throw new Failure('Name one folder with the documents’ texts: npm run audit -- DIR');
    }
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
      throw new Failure(`There is no folder with the documents’ texts at ${resolve(folder)}.`);
    }
    const { entries } = goodContent(inProject(dir));
    const texts = readTexts(
      folder,
      entries.source.map(({ id }) => id),
    );
    const audits = auditSources(entries, texts, `${folder.replace(/\/+$/, '')}/`);
    const misses = audits.flatMap((audit) => audit.misses);
    console.log(`The content against the texts in ${folder}\n\n${formatSummary(audits)}\n`);
    if (misses.length > 0) {
      console.error(`${sortProblems(misses).map(formatProblem).join('\n\n')}\n`);
    }
    console.log(`${misses.length} ${misses.length === 1 ? 'miss' : 'misses'}`);
    return misses.length > 0 ? 1 : 0;
  },
});

/** The texts that the folder holds, by the id of their source. */
function readTexts(folder: string, ids: readonly string[]): Map<string, string> {
  const files = ids
    .map((id) => [id, join(folder, `${id}.txt`)] as const)
    .filter(([, file]) => statSync(file, { throwIfNoEntry: false })?.isFile());
  return new Map(files.map(([id, file]) => [id, readFileSync(file, 'utf8')]));
}
