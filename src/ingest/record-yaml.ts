import { stringify } from 'yaml';
import { z } from 'zod';
import { referenceFields } from '../schema/references.ts';

/** YAML as the content has it: single quotes, no line cut. */
export const yamlOf = (value: unknown): string =>
  stringify(value, { singleQuote: true, lineWidth: 0, aliasDuplicateObjects: false });

/** A value on one line. */
export const yamlLine = (value: unknown): string =>
  stringify(value, {
    singleQuote: true,
    lineWidth: 0,
    collectionStyle: 'flow',
    flowCollectionPadding: false,
  }).trim();

/**
 * A record as a file with a comment over each field: what it is for, what it may say. Fields without
 * a value are empty, to be filled, and in comments where they may be left out.
 * @param values what is known of the record
 * @param notes more to say over a field
 */
export function recordYaml(
  schema: z.ZodObject,
  values: Readonly<Record<string, unknown>>,
  notes: Readonly<Record<string, string>> = {},
): string {
  const kinds = new Map(
    referenceFields(schema).flatMap(({ path: [field = '', ...below], kind }) =>
      below.length === 0 || (below.length === 1 && below[0] === '*') ? [[field, kind]] : [],
    ),
  );
  return Object.entries(schema.shape as Record<string, z.ZodType>)
    .map(([field, type]) => {
      const inner = unwrapped(type);
      const optional = inner !== type;
      const about = [
        type.description ?? inner.description ?? '',
        allowed(inner, kinds.get(field)),
        notes[field] ?? '',
      ]
        .filter((part) => part !== '')
        .join(' ')
        .replaceAll(' \n', '\n');
      const comment = about === '' ? '' : `# ${about}\n`;
      const value = values[field];
      if (value !== undefined) {
        return `${comment}${yamlOf({ [field]: filledIn(emptyOf(inner), value) })}`;
      }
      const empty = yamlOf({ [field]: emptyOf(inner) });
      if (!optional) return `${comment}${empty}`;
      return `${comment}${empty.trimEnd().replaceAll(/^/gm, '# ')}\n`;
    })
    .join('');
}

const unwrapped = (type: z.ZodType): z.ZodType =>
  type instanceof z.ZodOptional ? unwrapped(type.unwrap() as z.ZodType) : type;

/** What a field may say, in a few words. */
function allowed(type: z.ZodType, kind: string | undefined): string {
  if (kind !== undefined && kind !== '') return `(the id of a record of the kind “${kind}”)`;
  if (type instanceof z.ZodObject) {
    // Of a field that holds several lists of codes, as of the lenses, each with its own.
    const lists = Object.entries(type.shape as Record<string, z.ZodType>).flatMap(([name, list]) =>
      list instanceof z.ZodArray && list.element instanceof z.ZodEnum
        ? [`\n#   ${name}: ${list.element.options.join(', ')}`]
        : [],
    );
    return lists.join('');
  }
  if (!(type instanceof z.ZodEnum)) return '';
  return `(${type.options.join(', ')})`;
}

/** A value, with what it must have besides left empty, to be filled. */
function filledIn(empty: unknown, value: unknown): unknown {
  if (Array.isArray(value)) {
    const item: unknown = Array.isArray(empty) ? empty[0] : undefined;
    return value.map((entry) => filledIn(item, entry));
  }
  if (!isRecord(value) || !isRecord(empty)) return value;
  const names = [...Object.keys(empty), ...Object.keys(value).filter((name) => !(name in empty))];
  return Object.fromEntries(
    names.map((name) => [name, name in value ? filledIn(empty[name], value[name]) : empty[name]]),
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An empty value of a type, with the fields that must be filled. */
function emptyOf(type: z.ZodType): unknown {
  const inner = unwrapped(type);
  if (inner instanceof z.ZodObject) {
    const fields = Object.entries(inner.shape as Record<string, z.ZodType>);
    return Object.fromEntries(
      fields.flatMap(([name, field]) =>
        field instanceof z.ZodOptional ? [] : [[name, emptyOf(field)]],
      ),
    );
  }
  if (inner instanceof z.ZodArray) {
    const item = emptyOf(inner.element as z.ZodType);
    return typeof item === 'object' && item !== null && !Array.isArray(item) ? [item] : [];
  }
  if (inner instanceof z.ZodBoolean) return false;
  return inner instanceof z.ZodNumber ? null : '';
}
