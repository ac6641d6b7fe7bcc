import { written } from '../languages/index.ts';
import { parseYaml } from '../corpus/document.ts';
import type { ContentFile } from '../lint/types.ts';
import { changeKinds, type ChangeKind, type Text } from '../schema/index.ts';
import { differences, type Difference } from './fields.ts';

/** What changed in one record in one way. */
export interface RecordChange {
  kind: ChangeKind;
  /** The record: its path from the content folder, without its ending. */
  record: string;
  /** What the record is called, where it has a name. */
  title: Text | undefined;
  /** The fields, before and after; none when the record itself was added or removed. */
  fields: Difference[];
}

/** A file that cannot be compared. */
export interface Unreadable {
  file: string;
  line: number;
  message: string;
}

/** What changed between two versions of the content, and what could not be read. */
export interface VersionComparison {
  changes: RecordChange[];
  unreadable: Unreadable[];
}

/** Fields that hold a judgement of the coders, by folder; `*` holds for every folder. */
const JUDGEMENTS: Record<string, readonly string[]> = {
  '*': ['coding', 'commitment'],
  measures: ['hong_kong', 'cue', 'tool', 'targets', 'programme', 'parent'],
  targets: ['programme'],
  asks: ['answer'],
  partnerships: ['form', 'cue'],
  events: ['kind'],
  promises: ['outcome', 'first', 'second'],
  observations: ['kind', 'comparable', 'series', 'confidence'],
  organisations: ['kind'],
  sources: ['tier'],
  codings: ['measures'],
  resolutions: ['resolutions'],
};

/**
 * Compares two versions of the content by what their records say: files in another order or format
 * are the same. Records are read without their schemas, which may have changed in between; releases
 * are left out, since they are the account of the changes, and so are the caveats, which follow from
 * the records by themselves: that one shifted is no correction.
 */
export function compareContent(
  before: readonly ContentFile[],
  after: readonly ContentFile[],
): VersionComparison {
  const [old, next] = [readAll(before), readAll(after)];
  const names = [...new Set([...old.records.keys(), ...next.records.keys()])].sort();
  const changes = names.flatMap((record) =>
    changesOf(record, old.records.get(record), next.records.get(record)),
  );
  return {
    changes: changes.sort(
      (a, b) => changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind) || order(a, b),
    ),
    unreadable: [...old.unreadable, ...next.unreadable],
  };
}

/** The caveats of what is generated, as the program writes them that tries every reading. */
export const CAVEATS = 'codebook/caveats.yaml';

const order = (a: RecordChange, b: RecordChange): number =>
  a.record < b.record ? -1 : a.record > b.record ? 1 : 0;

function readAll(files: readonly ContentFile[]) {
  const records = new Map<string, unknown>();
  const unreadable: Unreadable[] = [];
  for (const { path, text } of files) {
    if (path.startsWith('releases/') || path === CAVEATS) continue;
    const { data, errors } = parseYaml(text);
    unreadable.push(...errors.map(({ line, message }) => ({ file: path, line, message })));
    records.set(path.replace(/\.yaml$/, ''), data);
  }
  return { records, unreadable };
}

function changesOf(record: string, before: unknown, after: unknown): RecordChange[] {
  const title = titleOf(after) ?? titleOf(before);
  if (before === undefined) return [{ kind: 'added', record, title, fields: [] }];
  if (after === undefined) return [{ kind: 'removed', record, title, fields: [] }];
  const fields = differences(before, after);
  const folder = record.split('/')[0] ?? '';
  return changeKinds.flatMap((kind) => {
    const own = fields.filter((field) => kindOf(folder, field) === kind);
    return own.length > 0 ? [{ kind, record, title, fields: own }] : [];
  });
}

/** What kind of change a difference is; only whole records count as removed. */
function kindOf(folder: string, { path, before }: Difference): ChangeKind {
  const judgements = [...(JUDGEMENTS['*'] ?? []), ...(JUDGEMENTS[folder] ?? [])];
  const isCrosswalk = folder === 'codebook' && path.at(-1) === 'tool';
  if (judgements.includes(path[0] ?? '') || isCrosswalk) return 'recoded';
  return before === undefined ? 'added' : 'corrected';
}

/** What a record is called: the first of its names in two languages. */
function titleOf(data: unknown): Text | undefined {
  if (data === null || typeof data !== 'object') return undefined;
  const record = data as Record<string, unknown>;
  const names = ['title', 'term', 'question', 'label', 'name'].map((field) => record[field]);
  return names.find(
    (name): name is Text =>
      typeof name === 'object' && name !== null && written.every((language) => language in name),
  );
}
