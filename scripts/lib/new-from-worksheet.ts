import { existsSync, readFileSync } from 'node:fs';
import { parseYaml } from '../../src/corpus/document.ts';
import { checksum } from '../../src/audit/check-text.ts';
import {
  dismissedIn,
  filesOfRecords,
  recordsOfWorksheet,
  sourceWith,
} from '../../src/ingest/from-worksheet.ts';
import { notHeld } from '../../src/ingest/not-held.ts';
import { yamlOf } from '../../src/ingest/record-yaml.ts';
import { worksheetProblems } from '../../src/ingest/worksheet-problems.ts';
import { worksheet, type Worksheet } from '../../src/ingest/worksheet.ts';
import { formatPath } from '../../src/lint/path.ts';
import type { Kind } from '../../src/kinds/index.ts';
import { idsOf, type Codebook } from '../../src/schema/index.ts';
import { Failure } from './program.ts';

/** The records of a content folder, those included that are still to be filled in. */
export interface RecordsThere {
  codebook: Codebook;
  /** The ids of all records of a kind. */
  known(kind: string): string[];
  /** A record as its file states it; undefined where there is none. */
  record(kind: Kind, id: string): unknown;
}

/** What a worksheet gives. */
export interface GivenFiles {
  /** The files to write: path below the content folder → text. */
  files: Map<string, string>;
  /** How many lines are undecided. */
  open: number;
  /** What is there already and stays as it is, and what it lacks of the worksheet, as lines to print. */
  there: string[];
}

/**
 * The files that a worksheet gives: the source record that lies beside it, and the records of what is
 * accepted in it. A record that the content has already gets no file and is named instead, with what
 * the worksheet has more for it, so that a worksheet can be used again when more of it is decided.
 * @throws Failure with every line that cannot be taken as it is
 */
export function filesFrom(file: string, content: RecordsThere): GivenFiles {
  const { codebook } = content;
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
  const isThere = ({ kind, id }: { kind: Kind; id: string }) => content.known(kind).includes(id);
  const records = recordsOfWorksheet(sheet);
  const files = filesOfRecords(
    records.filter((one) => !isThere(one)),
    codebook,
  );
  const source = { kind: 'source' as const, id: sheet.source };
  if (!isThere(source)) files.set(`sources/${sheet.source}.yaml`, sourceWith(record, sheet));
  const all = [{ ...source, values: { not_figures: dismissedIn(sheet) } }, ...records];
  return {
    files,
    open: sheet.lines.filter((line) => line.do === '?').length,
    there: all.filter(isThere).flatMap(({ kind, id, values }) => {
      const more = notHeld(content.record(kind, id), values);
      if (Object.keys(more).length === 0) return [`  ${kind} ${id}`];
      const lines = yamlOf(more).trimEnd().replaceAll(/^/gm, '    ');
      return [`  ${kind} ${id} — add to it by hand what it lacks of the worksheet:\n${lines}`];
    }),
  };

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
    const there = new Map(
      content.known('measure').map((id) => [id, content.record('measure', id)] as const),
    );
    const [reasons, roles] = [idsOf(codebook, 'not-figures'), idsOf(codebook, 'actor-roles')];
    const problems = worksheetProblems(read.data, { reasons, roles, there });
    if (problems.length > 0) {
      const said = problems.map(
        ({ index, message }) => `${place(['lines', index - 1])} — the line ${message}`,
      );
      throw new Failure(`${said.join('\n')}\nNothing was written.`);
    }
    return read.data;
  }
}
