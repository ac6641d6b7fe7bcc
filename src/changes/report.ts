import { written } from '../schema/languages.ts';
import { kindIn, kinds, type Noun } from '../kinds/index.ts';
import type { Text } from '../schema/index.ts';
import { changeKinds, type ChangeKind } from '../schema/index.ts';
import type { RecordChange } from './compare.ts';
import type { Difference } from './fields.ts';

/** What a file of the codebook is called; the kinds of record say it of themselves. */
const CODEBOOK_FILE: Noun = {
  zh: '编码手册',
  counter: '个文件',
  one: 'file of the codebook',
  many: 'files of the codebook',
};
const OTHER: Noun = { zh: '记录', counter: '条', one: 'record', many: 'records' };

function nounOf(folder: string): Noun {
  if (folder === 'codebook') return CODEBOOK_FILE;
  const kind = kindIn(folder);
  return kind ? kinds[kind].noun : OTHER;
}

/** Kind → what is said of so many records. */
const VERBS: Record<ChangeKind | 'extended', Text> = {
  added: { zh: '新增{what}。', en: '{what} added.' },
  extended: { zh: '{what}有补充。', en: '{what} with something more.' },
  recoded: { zh: '{what}改编码。', en: '{what} recoded.' },
  corrected: { zh: '{what}有更正。', en: '{what} corrected.' },
  removed: { zh: '删除{what}。', en: '{what} removed.' },
};

/** An entry of a release's list of changes, with the records behind it. */
export interface ChangeGroup {
  kind: ChangeKind;
  what: Text;
  records: RecordChange[];
}

/** Changes as a release lists them: one entry a kind of change and of record. */
export function groupChanges(changes: readonly RecordChange[]): ChangeGroup[] {
  const groups = new Map<string, RecordChange[]>();
  for (const change of changes) {
    const folder = change.record.split('/')[0] ?? '';
    const key = `${change.kind} ${change.fields.length === 0} ${folder}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].flatMap((records) => {
    const [first] = records;
    if (!first) return [];
    const folder = first.record.split('/')[0] ?? '';
    const isExtended = first.kind === 'added' && first.fields.length > 0;
    const verb = VERBS[isExtended ? 'extended' : first.kind];
    return [{ kind: first.kind, what: said(verb, folder, records.length), records }];
  });
}

function said(verb: Text, folder: string, n: number): Text {
  const { zh, counter, one, many } = nounOf(folder);
  return {
    zh: verb.zh.replace('{what}', `${zh}${n}${counter}`),
    en: verb.en.replace('{what}', `${n} ${n === 1 ? one : many}`),
  };
}

/** How many records changed in each way. */
export const countChanges = (changes: readonly RecordChange[]): string =>
  changeKinds
    .map((kind) => `${changes.filter((change) => change.kind === kind).length} ${kind}`)
    .join(', ');

/**
 * The `changes` of a release as YAML, for an editor to reword: what changed in each field stands in
 * comments, before and after.
 */
export function changesYaml(changes: readonly RecordChange[]): string {
  if (changes.length === 0) return 'changes: []\n';
  const entries = groupChanges(changes).flatMap(({ kind, what, records }) => [
    `  - kind: ${kind}`,
    '    what:',
    `      zh: ${what.zh}`,
    `      en: ${what.en}`,
    '    records:',
    ...records.flatMap(({ record, title, fields }) => [
      `      - ${record}${title ? ` # ${oneLine(`${title.zh} · ${title.en}`)}` : ''}`,
      ...fields.map((field) => `        # ${describe(field)}`),
    ]),
  ]);
  return `${['changes:', ...entries].join('\n')}\n`;
}

/** A difference in one line: `commitment: planned → ongoing`. */
export function describe({ path, before, after }: Difference): string {
  const name = path.join('.').replaceAll('.[', '[');
  if (before === undefined) return `${name}: + ${readable(after)}`;
  if (after === undefined) return `${name}: − ${readable(before)}`;
  return `${name}: ${readable(before)} → ${readable(after)}`;
}

/** A value of YAML as a person would say it, on one line. */
function readable(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(readable).join(', ')}]`;
  if (value === null || typeof value !== 'object') return oneLine(String(value));
  const fields = value as Record<string, unknown>;
  const said = [...written, 'hant'].flatMap((language) => {
    const text = fields[language];
    return typeof text === 'string' ? [text] : [];
  });
  if (written.every((language) => typeof fields[language] === 'string')) {
    return oneLine(`“${said.join(' · ')}”`);
  }
  const pairs = Object.entries(fields).map(([key, inner]) => `${key} ${readable(inner)}`);
  return `{${pairs.join(', ')}}`;
}

/** A comment must not end before its text does. */
const oneLine = (text: string): string => text.replaceAll(/[\r\n\u0085\u2028\u2029]+/g, ' ');
