import type { z } from 'zod';
import { didYouMean } from './nearest.ts';
import { printedNumbers } from './numeral.ts';
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
 * @param fileOf the file of the codebook that lists these values, where one does
 */
export function schemaFindings(
  issues: readonly Issue[],
  data: unknown,
  knownKeys: (path: Path) => string[],
  fileOf: (values: readonly string[]) => string | undefined = () => undefined,
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
    if (path.length === 0 && (value === undefined || value === null)) {
      const tip = 'npm run new writes a record to fill in; an empty file can be deleted';
      return [{ path, message: 'is empty', allowed: 'the fields of a record', tip }];
    }
    if (value === undefined && issue.code !== 'custom') {
      return [{ path, message: 'is missing', allowed: allowedBy(issue) }];
    }
    return [
      {
        path,
        message: messageOf(issue),
        found: isQuoted(issue, value) ? `'${show(value)}', a text` : show(value),
        allowed: allowedBy(issue),
        tip: tipFor(issue, value, fileOf),
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

function tipFor(
  issue: Issue,
  value: unknown,
  fileOf: (values: readonly string[]) => string | undefined,
): string | undefined {
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    const values = issue.values.map(String);
    const file = fileOf(values);
    const listed =
      file && `${file} says what each means, and takes a new one (then npm run schema)`;
    return [didYouMean(value, values), listed].filter(Boolean).join(' ') || undefined;
  }
  if (isDay(issue) || isDated(issue)) return dateTip(value);
  if (isNumber(issue) && typeof value === 'string') return numberTip(value);
  // YAML reads 2022, 1.5 and true as numbers and truth values where a text was meant.
  const scalar = typeof value === 'number' || typeof value === 'boolean';
  return issue.code === 'invalid_type' && issue.expected === 'string' && scalar
    ? `put it in quotes: '${String(value)}'`
    : undefined;
}

const isNumber = (issue: Issue): boolean =>
  issue.code === 'invalid_type' && ['number', 'int'].includes(issue.expected);

/** Whether a number was written as a text, with nothing else in it. */
const isQuoted = (issue: Issue, value: unknown): boolean =>
  isNumber(issue) && typeof value === 'string' && /^[-+]?\d+(?:\.\d+)?$/.test(value.trim());

/** How a number is written: in figures alone, all of them, without quotes. */
function numberTip(value: string): string | undefined {
  if (/^[-+]?\d+(?:\.\d+)?$/.test(value.trim())) return `take the quotes away: ${value.trim()}`;
  const [number, ...others] = printedNumbers(value.replaceAll(/(?<=\d)[,，\s](?=\d{3})/g, ''));
  return number && others.length === 0
    ? `write all of it in figures: ${[number.value, number.value_max ?? []].flat().join(', and value_max: ')}`
    : undefined;
}

const isDay = (issue: Issue): boolean => issue.code === 'invalid_format' && issue.format === 'date';

const isDated = (issue: Issue): boolean =>
  issue.code === 'invalid_format' && issue.message.startsWith('must be a date');

/** A date in another form, in that which is asked for. */
function dateTip(value: unknown): string | undefined {
  const parts = /^\D*(\d{4})(?:\D+(\d{1,2})(?:\D+(\d{1,2}))?)?\D*$/.exec(String(value));
  if (!parts) return undefined;
  const date = parts.slice(1).flatMap((part) => (part ? [part.padStart(2, '0')] : []));
  return `write '${date.join('-')}', or the part of it that the text gives`;
}

function messageOf(issue: Issue): string {
  if (isDay(issue)) return 'is not a day of the calendar in the form that is asked for';
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
  if (isDay(issue)) return "a day as 'YYYY-MM-DD', such as '2024-04-19'";
  if (isDated(issue)) return "'2024', '2024-04', '2024-04-19', '2024-04/2025'";
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
