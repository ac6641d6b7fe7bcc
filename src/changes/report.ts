import type { Text } from '../schema/index.ts';
import { changeKinds, type ChangeKind } from '../schema/index.ts';
import type { RecordChange } from './compare.ts';
import type { Difference } from './fields.ts';

/** How many records of a folder are said: Chinese with its measure word, English one and many. */
const NOUNS: Record<string, readonly [zh: string, one: string, many: string]> = {
  codebook: ['编码手册{n}个文件', 'file of the codebook', 'files of the codebook'],
  jurisdictions: ['主体{n}个', 'jurisdiction', 'jurisdictions'],
  sources: ['文献{n}份', 'document', 'documents'],
  organisations: ['机构{n}个', 'organisation', 'organisations'],
  programmes: ['举措组{n}个', 'programme', 'programmes'],
  targets: ['目标{n}项', 'target', 'targets'],
  measures: ['措施{n}条', 'measure', 'measures'],
  asks: ['提案建议{n}项', 'request', 'requests'],
  partnerships: ['合作{n}项', 'partnership', 'partnerships'],
  events: ['事件{n}件', 'event', 'events'],
  glossary: ['名词{n}条', 'term', 'terms'],
  codings: ['编码{n}份', 'coding', 'codings'],
  resolutions: ['裁定{n}份', 'list of resolutions', 'lists of resolutions'],
  questions: ['问题{n}个', 'question', 'questions'],
};
const OTHER = ['记录{n}条', 'record', 'records'] as const;

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
  const [zh, one, many] = NOUNS[folder] ?? OTHER;
  return {
    zh: verb.zh.replace('{what}', zh.replace('{n}', String(n))),
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
  if (typeof fields['zh'] === 'string' && typeof fields['en'] === 'string') {
    const hant = typeof fields['hant'] === 'string' ? ` · ${fields['hant']}` : '';
    return oneLine(`“${fields['zh']} · ${fields['en']}${hant}”`);
  }
  const pairs = Object.entries(fields).map(([key, inner]) => `${key} ${readable(inner)}`);
  return `{${pairs.join(', ')}}`;
}

/** A comment must not end before its text does. */
const oneLine = (text: string): string => text.replaceAll(/[\r\n\u0085\u2028\u2029]+/g, ' ');
