import type { z } from 'zod';
import { formatPath } from '../lint/path.ts';
import { schemaFindings } from '../lint/schema-problems.ts';
import type { Problem } from '../lint/types.ts';
import type { ParsedFile } from './document.ts';
import { knownKeysOf } from './known-keys.ts';

/** Schema findings of one file as problems at their places. */
export function problemsOf(
  file: string,
  parsed: ParsedFile,
  result: z.ZodSafeParseResult<unknown>,
  schema: z.ZodType,
): Problem[] {
  if (result.success) return [];
  return schemaFindings(result.error.issues, parsed.data, (path) => knownKeysOf(schema, path)).map(
    ({ path, atKey, ...finding }) => ({
      file,
      ...parsed.locate(path, atKey),
      field: formatPath(path),
      rule: 'schema',
      ...finding,
    }),
  );
}

/** YAML errors of one file as problems. */
export const syntaxProblems = (file: string, parsed: ParsedFile): Problem[] =>
  parsed.errors.map((error) => ({ file, field: '', rule: 'yaml', ...error }));
