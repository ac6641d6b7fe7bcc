import type { z } from 'zod';
import { didYouMean } from './nearest.ts';
import type { Finding, Path } from './types.ts';

type Issue = z.core.$ZodIssue;

/** A finding and the path of the field it is about. */
export interface SchemaFinding extends Finding {
  path: Path;
  /** Whether the place is the key itself rather than its value. */
  atKey?: boolean;
}

/**
 * Turns zod's issues into findings that name what was found, what is allowed and the nearest match.
 * @param data the value that was checked, from which “found” is read
 * @param knownKeys the keys allowed at a path, for suggestions about unknown keys
 */
export function schemaFindings(
  issues: readonly Issue[],
  data: unknown,
  knownKeys: (path: Path) => string[],
): SchemaFinding[] {
  return issues.flatMap((issue): SchemaFinding[] => {
    const path = issue.path as Path;
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: [...path, key],
        atKey: true,
        message: 'is not a field of this record',
        found: key,
        allowed: knownKeys(path).join(', ') || undefined,
        tip: didYouMean(key, knownKeys(path)),
      }));
    }
    const value = valueAt(data, path);
    if (value === undefined && issue.code !== 'custom') {
      return [{ path, message: 'is missing', allowed: allowedBy(issue) }];
    }
    return [
      {
        path,
        message: messageOf(issue),
        found: show(value),
        allowed: allowedBy(issue),
        tip: tipFor(issue, value),
      },
    ];
  });
}

/** A value as one short line. */
export function show(value: unknown): string {
  const line = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const characters = Array.from(line);
  return characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : line;
}

/** What stands at a path, or undefined. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object'
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );
}

function tipFor(issue: Issue, value: unknown): string | undefined {
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    return didYouMean(value, issue.values.map(String));
  }
  // YAML reads 2022, 1.5 and true as numbers and truth values where a text was meant.
  const scalar = typeof value === 'number' || typeof value === 'boolean';
  return issue.code === 'invalid_type' && issue.expected === 'string' && scalar
    ? `put it in quotes: '${String(value)}'`
    : undefined;
}

function messageOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return 'is not one of the allowed values';
    case 'invalid_type':
      return 'is of the wrong type';
    case 'too_small':
    case 'too_big':
      if (!issue.message.startsWith('Too')) return issue.message;
      return issue.origin === 'array' ? 'has too few or too many entries' : 'is out of range';
    default:
      return issue.message;
  }
}

function allowedBy(issue: Issue): string | undefined {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.map(String).join(', ');
    case 'invalid_type':
      return issue.expected === 'int' ? 'a whole number' : `${article(issue.expected)}`;
    case 'too_small':
      return issue.origin === 'string' ? undefined : `at least ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    default:
      return undefined;
  }
}

const article = (type: string) =>
  ({ array: 'a list', object: 'a group of fields', string: 'a text', number: 'a number' })[type] ??
  (type === 'boolean' ? 'true or false' : type);
