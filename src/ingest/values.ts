import { parse } from 'yaml';
import { didYouMean } from '../lint/nearest.ts';
import type { RecordField } from './fields.ts';

/** What is known of a record, as its file is to state it. */
export type RecordValues = Record<string, unknown>;

/** Puts a value at a path, making the objects and lists on the way. */
function putValue(values: RecordValues, path: string, value: unknown): void {
  const names = path.split('.');
  let at: Record<string, unknown> = values;
  names.slice(0, -1).forEach((name, i) => {
    const inner = /^\d+$/.test(names[i + 1] ?? '') ? [] : {};
    at[name] ??= inner;
    at = at[name] as Record<string, unknown>;
  });
  at[names.at(-1) ?? ''] = value;
}

/** The value at a path; undefined where there is none. */
export const valueInRecord = (values: RecordValues, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], values);

/**
 * Puts “field=value” into a record: one value; a list with commas between; or, for a field that holds
 * others, YAML on one line.
 * @param known the ids of the records of a kind
 * @returns what is wrong with it, as a sentence; undefined where nothing is
 */
export function putSetting(
  values: RecordValues,
  setting: string,
  fields: readonly RecordField[],
  known: (kind: string) => readonly string[],
): string | undefined {
  const [, path = setting, text] = /^([^=]*)=([^]*)$/.exec(setting) ?? [];
  const field = fields.find((entry) => entry.path === path);
  const holdsFields = path !== '' && fields.some((entry) => entry.path.startsWith(`${path}.`));
  if (text === undefined && (field || holdsFields)) {
    return `“${path}” has no value: write it as ${path}=VALUE`;
  }
  if (!field || text === undefined) {
    if (holdsFields) return putYaml(values, path, text ?? '');
    const names = [
      ...new Set(fields.flatMap((entry) => [entry.path, entry.path.split('.')[0] ?? ''])),
    ];
    return `“${path || setting}” is no field of it; ${
      didYouMean(path || setting, names) ??
      `its fields are ${names.filter((name) => !name.includes('.')).join(', ')}`
    }`;
  }
  const parts = field.list
    ? text
        .replace(/^\[|\]$/g, '')
        .split(/\s*[,，]\s*/)
        .filter(Boolean)
    : [text];
  for (const part of parts) {
    const wrong = wrongWith(field, part, known);
    if (wrong !== undefined) return wrong;
  }
  const read = parts.map((part) => readAs(field, part));
  putValue(values, path, field.list ? read : read[0]);
  return undefined;
}

/** What is wrong with a single value of a field. */
function wrongWith(
  { path, holds, choices, kind }: RecordField,
  value: string,
  known: (kind: string) => readonly string[],
): string | undefined {
  if (holds === 'number' && (value.trim() === '' || Number.isNaN(Number(value)))) {
    return `${path}: “${value}” is no number; write it in digits, as 3000000 for 300万`;
  }
  if (holds === 'boolean' && !['true', 'false'].includes(value)) {
    return `${path}: “${value}” is neither true nor false`;
  }
  const ids = choices?.map(({ id }) => id) ?? (kind === undefined ? undefined : known(kind));
  if (!ids || ids.includes(value)) return undefined;
  const what = kind === undefined ? 'is none of its values' : `is the id of no ${kind}`;
  const few = ids.length > 0 && ids.length <= 30 ? `; there are ${ids.join(', ')}` : '';
  const tip = didYouMean(value, ids);
  return `${path}: “${value}” ${what}${tip === undefined ? few : `; ${tip}`}`;
}

const readAs = ({ holds }: RecordField, value: string): unknown => {
  if (holds === 'number') return Number(value);
  return holds === 'boolean' ? value === 'true' : value;
};

function putYaml(values: RecordValues, path: string, text: string): string | undefined {
  try {
    putValue(values, path, parse(text));
    return undefined;
  } catch {
    return `${path}: cannot be read as YAML on one line: ${text}`;
  }
}
