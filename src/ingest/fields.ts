import { z } from 'zod';
import { languages, plain } from '../languages/index.ts';
import type { Codebook, Text } from '../schema/index.ts';
import { referenceFields } from '../schema/references.ts';

/** A value that a field may have, as the codebook explains it. */
export interface FieldChoice {
  id: string;
  label: string;
  definition: string;
}

/** A field of a record that holds one value, or a list of such. */
export interface RecordField {
  /** Names joined by dots; the first item of a list of objects is 0: evidence.0.phrase. */
  path: string;
  about: string;
  required: boolean;
  list: boolean;
  holds: 'text' | 'number' | 'boolean';
  /** What the codebook allows; undefined where it says nothing. */
  choices?: readonly FieldChoice[];
  /** The kind of record that it names. */
  kind?: string;
}

/** The fields of a kind of record down to single values, in the order of the schema. */
export function recordFields(schema: z.ZodObject, codebook: Codebook): RecordField[] {
  const kinds = new Map(
    referenceFields(schema).map(({ path, kind }) => [path.join('.').replace(/\.\*$/, ''), kind]),
  );
  const fields = [...leavesOf(schema, [], true, '')];
  return fields.map(({ type, path, about, required, list }) => {
    const options = type instanceof z.ZodEnum ? type.options.map(String) : undefined;
    const kind = kinds.get(path.join('.').replaceAll(/(?<=\.)0(?=\.)/g, '*'));
    return {
      path: path.join('.'),
      about: about || (type.description ?? ''),
      required,
      list,
      holds: heldBy(type),
      ...(options ? { choices: choicesOf(options, codebook) } : {}),
      ...(kind === undefined ? {} : { kind }),
    };
  });
}

const englishOf: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(languages).map(([name, { english }]) => [name, english]),
);

interface Leaf {
  type: z.ZodType;
  path: string[];
  about: string;
  required: boolean;
  list: boolean;
}

function* leavesOf(
  type: z.ZodType,
  path: string[],
  required: boolean,
  about: string,
): Generator<Leaf> {
  const said = type.description ?? about;
  if (type instanceof z.ZodOptional) yield* leavesOf(type.unwrap() as z.ZodType, path, false, said);
  else if (type instanceof z.ZodObject) {
    for (const [name, inner] of Object.entries(type.shape as Record<string, z.ZodType>)) {
      // A text says above what it is for, and below only its language.
      const below = name in englishOf ? `${said} (${englishOf[name] ?? ''})` : '';
      yield* leavesOf(
        below === '' ? inner : inner.meta({ description: below }),
        [...path, name],
        required,
        below,
      );
    }
  } else if (type instanceof z.ZodArray) {
    const item = type.element as z.ZodType;
    if (item instanceof z.ZodObject) yield* leavesOf(item, [...path, '0'], required, '');
    else yield { type: item, path, about: said, required, list: true };
  } else yield { type, path, about: said, required, list: false };
}

function heldBy(type: z.ZodType): RecordField['holds'] {
  if (type instanceof z.ZodNumber) return 'number';
  return type instanceof z.ZodBoolean ? 'boolean' : 'text';
}

/** Options with label and definition, from the list or the lens that has just these. */
function choicesOf(options: readonly string[], codebook: Codebook): FieldChoice[] {
  const same = (values: readonly { id: string }[]) =>
    values.length === options.length && values.every(({ id }, i) => id === options[i]);
  const explained: readonly { id: string; label: Text; definition: Text }[] =
    Object.values(codebook.lists).find(({ values }) => same(values))?.values ??
    codebook.lenses.find(({ categories }) => same(categories))?.categories ??
    [];
  return options.map((id) => {
    const value = explained.find((entry) => entry.id === id);
    return {
      id,
      label: value ? Object.values(value.label).join(' · ') : '',
      definition: value?.definition[plain] ?? '',
    };
  });
}
