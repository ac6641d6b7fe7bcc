import type { z } from 'zod';
import { formatPath } from '../lint/path.ts';
import { schemaFindings } from '../lint/schema-problems.ts';
import type { Problem } from '../lint/types.ts';
import type { Codebook } from '../schema/index.ts';
import type { ParsedFile } from './document.ts';
import { knownKeysOf } from './known-keys.ts';

/** Schema findings of one file as problems at their places. */
export function problemsOf(
  file: string,
  parsed: ParsedFile,
  result: z.ZodSafeParseResult<unknown>,
  schema: z.ZodType,
  codebook?: Codebook,
): Problem[] {
  if (result.success) return [];
  const findings = schemaFindings(
    result.error.issues,
    parsed.data,
    (path) => knownKeysOf(schema, path),
    codebook && ((values) => listFile(values, codebook)),
  );
  return findings.map(({ path, atKey, ...finding }) => ({
    file,
    ...parsed.locate(path, atKey),
    field: formatPath(path),
    rule: 'schema',
    ...finding,
  }));
}

/** The file of the codebook that lists just these values. */
function listFile(values: readonly string[], { lists, lenses }: Codebook): string | undefined {
  const named: [string, readonly { id: string }[]][] = [
    ...Object.entries(lists).map(([name, list]): [string, readonly { id: string }[]] => [
      name,
      list.values,
    ]),
    ...lenses.map(({ id, categories }): [string, readonly { id: string }[]] => [
      `lenses/${id}`,
      categories,
    ]),
  ];
  const found = named.find(
    ([, list]) => list.length === values.length && list.every(({ id }, i) => id === values[i]),
  );
  return found && `content/codebook/${found[0]}.yaml`;
}

/** YAML errors of one file as problems. */
export const syntaxProblems = (file: string, parsed: ParsedFile): Problem[] =>
  parsed.errors.map((error) => ({ file, field: '', rule: 'yaml', ...error }));
