import { existsSync, readFileSync } from 'node:fs';
import { parseYaml } from '../../src/corpus/document.ts';
import { checksum } from '../../src/audit/check-text.ts';
import {
  filesOfRecords,
  recordsOfWorksheet,
  sourceWith,
  worksheetProblems,
} from '../../src/ingest/from-worksheet.ts';
import { worksheet, type Worksheet } from '../../src/ingest/worksheet.ts';
import { formatPath } from '../../src/lint/path.ts';
import { idsOf } from '../../src/schema/index.ts';
import type { GoodContent } from './content.ts';
import { Failure } from './program.ts';

/**
 * The files that a worksheet gives: the source record that lies beside it, and the records of what is
 * accepted in it; none that the content has already.
 * @param ids the ids of all records of a kind
 * @throws Failure with every line that cannot be taken as it is
 */
export function filesFrom(
  file: string,
  { codebook }: GoodContent,
  ids: (kind: string) => string[],
): { files: Map<string, string>; open: number } {
  const sheet = readSheet(file);
  const beside = file.replace(/\.yaml$/, '.source.yaml');
  const text = file.replace(/\.yaml$/, '.txt');
  if (!existsSync(beside) || !existsSync(text)) {
    throw new Failure(`${beside} and ${text} must lie beside the worksheet, as ingest wrote them.`);
  }
  const record = readFileSync(beside, 'utf8');
  if (!record.includes(checksum(readFileSync(text, 'utf8')))) {
    throw new Failure(`${text} is not the text of ${beside}: its checksum is another.`);
  }
  const known = new Set(ids('organisation'));
  const records = recordsOfWorksheet(sheet).filter(
    ({ kind, id }) => kind !== 'organisation' || !known.has(id),
  );
  const files = filesOfRecords(records, codebook);
  if (!ids('source').includes(sheet.source)) {
    files.set(`sources/${sheet.source}.yaml`, sourceWith(record, sheet));
  }
  return { files, open: sheet.lines.filter((line) => line.do === '?').length };

  function readSheet(path: string): Worksheet {
    if (!existsSync(path)) throw new Failure(`There is no worksheet at ${path}.`);
    const parsed = parseYaml(readFileSync(path, 'utf8'));
    const place = (at: (string | number)[]) => `${path}:${parsed.locate(at).line}`;
    const broken = parsed.errors.map(({ line, message }) => `${path}:${line} — ${message}`);
    if (broken.length > 0) throw new Failure(broken.join('\n'));
    const read = worksheet.safeParse(parsed.data);
    if (!read.success) {
      const wrong = read.error.issues.map(({ path: at, message }) => {
        const names = at.map((name) => (typeof name === 'number' ? name : String(name)));
        return `${place(names)} ${formatPath(names)} — ${message}`;
      });
      throw new Failure(wrong.join('\n'));
    }
    const problems = worksheetProblems(read.data, idsOf(codebook, 'not-figures'), ids('measure'));
    if (problems.length > 0) {
      const said = problems.map(
        ({ index, message }) => `${place(['lines', index - 1])} — the line ${message}`,
      );
      throw new Failure(`${said.join('\n')}\nNothing was written.`);
    }
    return read.data;
  }
}
