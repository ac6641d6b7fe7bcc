import { parseYaml } from '../corpus/document.ts';
import type { ContentFile } from '../lint/types.ts';
import { CAVEATS, type RecordChange } from './compare.ts';
import type { Difference } from './fields.ts';
import { describe } from './report.ts';

/** What of the site changes for a reader: the part of it, and a line for each change. */
export interface SeenChange {
  part: 'cells' | 'commitments' | 'figures' | 'findings' | 'caveats' | 'follow-ups';
  lines: string[];
}

type Data = Readonly<Record<string, unknown>>;

/** What a reader would see change, part by part; parts in which nothing changes are left out. */
export function seenChanges(
  before: readonly ContentFile[],
  after: readonly ContentFile[],
  changes: readonly RecordChange[],
): SeenChange[] {
  const [old, next] = [reader(before), reader(after)];
  const parts: SeenChange[] = [
    { part: 'cells', lines: changes.flatMap((change) => cellLines(change, old, next)) },
    { part: 'commitments', lines: changes.flatMap(commitmentLines) },
    { part: 'figures', lines: changes.flatMap((change) => figureLines(change, old, next)) },
    { part: 'findings', lines: changes.flatMap(findingLines) },
    { part: 'caveats', lines: caveatLines(before, after) },
    { part: 'follow-ups', lines: followLines(after, next, changes) },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

/** Parts of the site with their changes, as comments of YAML. */
export const seenYaml = (seen: readonly SeenChange[]): string =>
  seen.length === 0
    ? '# A reader sees no change of cells, commitments, figures, findings, caveats or follow-ups.\n'
    : [
        '# What a reader sees change:',
        ...seen.flatMap(({ part, lines }) => [
          `#   ${part}`,
          ...lines.map((line) => `#     ${line}`),
        ]),
        '',
      ].join('\n');

/** Reads the record of a name from the files of a version, where it is there. */
function reader(files: readonly ContentFile[]): (record: string) => Data | undefined {
  const texts = new Map(files.map(({ path, text }) => [path.replace(/\.yaml$/, ''), text]));
  return (record) => {
    const text = texts.get(record);
    return text === undefined ? undefined : ((parseYaml(text).data ?? {}) as Data);
  };
}

type Read = ReturnType<typeof reader>;

const codesOf = (data: Data | undefined): string[] =>
  Object.entries((data?.['coding'] ?? {}) as Record<string, readonly string[]>).flatMap(
    ([lens, categories]) => categories.map((category) => `${lens}/${category}`),
  );

/** The cells of a comparison that a measure enters or leaves: category and jurisdiction. */
function cellLines({ record, kind, fields }: RecordChange, old: Read, next: Read): string[] {
  const [, jurisdiction] = /^measures\/([^/]+)\//.exec(record) ?? [];
  const isWhole = fields.length === 0;
  if (jurisdiction === undefined) return [];
  if (!isWhole && (kind !== 'recoded' || fields.every(({ path }) => path[0] !== 'coding')))
    return [];
  const [was, is] = [codesOf(old(record)), codesOf(next(record))];
  const line = (code: string, sign: string) => `${code} × ${jurisdiction}: ${sign} ${record}`;
  return [
    ...was.filter((code) => !is.includes(code)).map((code) => line(code, '−')),
    ...is.filter((code) => !was.includes(code)).map((code) => line(code, '+')),
  ];
}

const commitmentLines = ({ record, fields }: RecordChange): string[] =>
  fields
    .filter(({ path }) => record.startsWith('measures/') && path[0] === 'commitment')
    .map(({ before, after }) => `${record}: ${String(before)} → ${String(after)}`);

/** Fields that hold figures: a list of them, and the two ends of a target. */
const FIGURES = ['figures', 'baseline', 'goal'];
const isFigure = ({ path }: Difference): boolean => FIGURES.includes(path[0] ?? '');

function figureLines(change: RecordChange, old: Read, next: Read): string[] {
  const { record, kind, fields } = change;
  if (fields.length > 0) {
    return fields.filter(isFigure).map((field) => `${record}: ${describe(field)}`);
  }
  const data = (kind === 'removed' ? old : next)(record);
  const figures = (data?.['figures'] ?? []) as { id: string; as_printed: string }[];
  const sign = kind === 'removed' ? '−' : '+';
  return figures.map(({ id, as_printed }) => `${record}: ${sign} ${id}, ${as_printed}`);
}

const findingLines = ({ record, kind, fields }: RecordChange): string[] =>
  record.startsWith('findings/')
    ? [`${record}: ${fields.length === 0 ? kind : fields.map(({ path }) => path[0]).join(', ')}`]
    : [];

/** Charts and sentences that say of other readings than before that they would not hold under them. */
function caveatLines(before: readonly ContentFile[], after: readonly ContentFile[]): string[] {
  const [old, next] = [caveatsIn(before), caveatsIn(after)];
  return [...new Set([...old.keys(), ...next.keys()])].flatMap((statement) => {
    const [was, is] = [old.get(statement) ?? [], next.get(statement) ?? []];
    const said = [
      ...was.filter((reading) => !is.includes(reading)).map((reading) => `− ${reading}`),
      ...is.filter((reading) => !was.includes(reading)).map((reading) => `+ ${reading}`),
    ];
    return said.length > 0 ? [`${statement}: ${said.join(', ')}`] : [];
  });
}

function caveatsIn(files: readonly ContentFile[]): ReadonlyMap<string, readonly string[]> {
  const text = files.find(({ path }) => path === CAVEATS)?.text ?? '';
  const { caveats = [] } = (parseYaml(text).data ?? {}) as {
    caveats?: { statement: string; under: string[] }[];
  };
  return new Map(caveats.map(({ statement, under }) => [statement, under]));
}

/** What a follow-up rests on: with another commitment or deadline its outcome may not hold. */
const PROMISED = ['commitment', 'due', 'start', ...FIGURES];

/** Follow-ups that changed, and those whose promise or observation did: these are to be looked at again. */
function followLines(
  after: readonly ContentFile[],
  next: Read,
  changes: readonly RecordChange[],
): string[] {
  const own = changes
    .filter(({ record }) => record.startsWith('promises/'))
    .flatMap(({ record, kind, fields }) => {
      if (fields.length === 0) return [`${record}: ${kind}`];
      const outcome = fields.find(({ path }) => path[0] === 'outcome');
      return outcome ? [`${record}: ${describe(outcome)}`] : [];
    });
  const stale = after
    .map(({ path }) => path.replace(/\.yaml$/, ''))
    .filter((record) => record.startsWith('promises/'))
    .flatMap((record) => {
      const data = next(record);
      const rests = [
        `measures/${String(data?.['measure'])}`,
        ...((data?.['observations'] ?? []) as string[]).map((id) => `observations/${id}`),
      ];
      const moved = changes.filter(
        (change) =>
          rests.includes(change.record) &&
          (change.kind === 'removed' || change.fields.some(({ path }) => touches(change, path))),
      );
      return [...new Set(moved.map((change) => change.record))].map(
        (at) => `${record}: may no longer hold, since ${at} changed`,
      );
    });
  return [...own, ...stale];
}

const touches = ({ record }: RecordChange, path: readonly string[]): boolean =>
  record.startsWith('observations/') || PROMISED.includes(path[0] ?? '');
