import { z } from 'zod';
import { id } from './primitives.ts';

declare const refersTo: unique symbol;

/** The id of a record of a kind, in the place of which linking puts the record. */
export type Ref<K extends string> = string & { readonly [refersTo]?: K };

/** The kind that an id refers to; never for a text that is no reference. */
export type RefKind<T extends string> = typeof refersTo extends keyof T
  ? Extract<T[typeof refersTo], string>
  : never;

const references = z.registry<{ kind: string; linked: boolean }>();

/** The id of a record of a kind, in the place of which linking puts the record. */
export const ref = <const K extends string>(kind: K, what: string): z.ZodType<Ref<K>> =>
  id(what).register(references, { kind, linked: true }) as z.ZodType<Ref<K>>;

/** The id of a record of a kind, which stays an id in the linked corpus. */
export const named = (kind: string, what: string): z.ZodType<string> =>
  id(what).register(references, { kind, linked: false });

/** A field that names a record of a kind; `*` stands for every item of a list. */
export interface ReferenceField {
  path: readonly string[];
  kind: string;
  /** Whether linking puts the record in the place of its id. */
  linked: boolean;
}

const known = new WeakMap<z.ZodType, readonly ReferenceField[]>();

/** The fields of a schema that name records, in its order; the same schema gives the same list. */
export function referenceFields(schema: z.ZodType): readonly ReferenceField[] {
  const found = known.get(schema) ?? [...fieldsIn(schema, [])];
  known.set(schema, found);
  return found;
}

function* fieldsIn(schema: z.ZodType, path: readonly string[]): Generator<ReferenceField> {
  const reference = references.get(schema);
  if (reference) yield { path, ...reference };
  else if (schema instanceof z.ZodOptional) yield* fieldsIn(schema.unwrap() as z.ZodType, path);
  else if (schema instanceof z.ZodArray) {
    yield* fieldsIn(schema.element as z.ZodType, [...path, '*']);
  } else if (schema instanceof z.ZodObject) {
    for (const [field, inner] of Object.entries(schema.shape as Record<string, z.ZodType>)) {
      yield* fieldsIn(inner, [...path, field]);
    }
  }
}
