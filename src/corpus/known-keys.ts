import { z } from 'zod';
import type { Path } from '../lint/types.ts';

/**
 * The keys that a schema allows at a path, for suggestions about unknown keys.
 * Looks through lists and optional fields; empty where the schema has no fields.
 */
export function knownKeysOf(schema: z.ZodType, path: Path): string[] {
  const [head, ...rest] = path;
  const inner = unwrap(schema);
  if (head === undefined) return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
  if (inner instanceof z.ZodArray) return knownKeysOf(inner.element as z.ZodType, rest);
  if (inner instanceof z.ZodObject) {
    const field = (inner.shape as Record<string, z.ZodType>)[String(head)];
    return field ? knownKeysOf(field, rest) : [];
  }
  return [];
}

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap() as z.ZodType) : schema;
}
