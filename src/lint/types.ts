import type { DataOf, Kind } from '../kinds/index.ts';
import type { Codebook } from '../schema/index.ts';

/** A path into a record: field names and list indices, as zod gives them. */
export type Path = readonly (string | number)[];

/** A file of the content folder: its path from there, and its text, which may be made anew whenever it is asked for. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
  /** What its bytes are in, where that is not UTF-8; the text is then not what was written. */
  readonly encoding?: string;
}

/** What is wrong, what stands there, what may stand there, and what to do. */
export interface Finding {
  message: string;
  found?: string;
  allowed?: string;
  tip?: string;
}

/** A finding at its place: file, line and column (both from 1), and the field's path. */
export interface Problem extends Finding {
  file: string;
  line: number;
  column: number;
  field: string;
  rule: string;
}

/** Line and column, both from 1. */
export interface Position {
  line: number;
  column: number;
}

/** A file that can tell where one of its fields stands. */
export interface Located {
  file: string;
  locate(path: Path): Position;
}

/** A record that satisfies its schema. */
export interface Entry<K extends Kind = Kind> extends Located {
  kind: K;
  id: string;
  data: DataOf<K>;
}

/** Every record that satisfies its schema, by kind. */
export type Entries = { [K in Kind]: Entry<K>[] };

/** What rules look at: the records, the codebook, and the codebook's own files. */
export interface LintContext {
  entries: Entries;
  codebook: Codebook;
  /** Ids whose file exists but fails its schema: references to them do not dangle. */
  broken: ReadonlySet<string>;
  /** Every file's path from the content folder, those with a bad name included. */
  paths: readonly string[];
  codebookFiles: ReadonlyMap<string, Located>;
}

/** Records a finding at a field of a record. */
export type Report = (at: Located, path: Path, finding: Finding) => void;

/** One check over records or over the whole corpus. */
export interface Rule {
  name: string;
  /** What the rule demands, in one sentence. */
  demands: string;
  check(context: LintContext, report: Report): void;
}
