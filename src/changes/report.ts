import { inEach, written } from '../languages/index.ts';
import { kindIn, kinds, otherNouns, type Noun } from '../kinds/index.ts';
import type { ContentFile } from '../lint/types.ts';
import type { Text } from '../schema/index.ts';
import { changeKinds, type ChangeKind } from '../schema/index.ts';
import { verbs } from './words.ts';
import type { Message } from '../languages/message.ts';
import type { RecordChange } from './compare.ts';
import type { Difference } from './fields.ts';

function nounOf(folder: string): Noun {
  if (folder === 'codebook') return otherNouns.codebook;
  const kind = kindIn(folder);
  return kind ? kinds[kind].noun : otherNouns.unknown;
}

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
    const verb = verbs[isExtended ? 'extended' : first.kind];
    return [{ kind: first.kind, what: said(verb, folder, records.length), records }];
  });
}

function said(verb: Text, folder: string, n: number): Text {
  const counted: Message = nounOf(folder).counted;
  return inEach((language) => {
    const what = (n === 1 ? counted.one?.[language] : undefined) ?? counted[language];
    return verb[language].replace('{what}', what.replace('{n}', String(n)));
  });
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
    ...written.map((language) => `      ${language}: ${what[language]}`),
    '    records:',
    ...records.flatMap(({ record, title, fields }) => [
      `      - ${record}${title ? ` # ${oneLine(written.map((language) => title[language]).join(' · '))}` : ''}`,
      ...fields.map((field) => `        # ${describe(field)}`),
    ]),
  ]);
  return `${['changes:', ...entries].join('\n')}\n`;
}

/** What the content holds, as its release says it. */
export function holdsYaml(files: readonly ContentFile[]): string {
  const count = (folder: string): number =>
    files.filter(({ path }) => path.startsWith(`${folder}/`)).length;
  return `holds: {sources: ${count('sources')}, measures: ${count('measures')}}\n`;
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
