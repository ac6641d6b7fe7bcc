import { written } from '../languages/index.ts';
/** A place in a record where two versions of it differ; a side without the field is undefined. */
export interface Difference {
  /** The field's path; an item of a list goes by what tells it from the others. */
  path: readonly string[];
  before: unknown;
  after: unknown;
}

/** What tells an item of a list from its neighbours: the first set that every item has. */
const IDENTITIES = [
  ['id'],
  ['measure', 'variable'],
  ['measure'],
  ['organisation', 'role'],
  ['source', 'paragraph'],
  ['source', 'paragraph', 'phrase'],
  ['paragraph', 'numeral'],
  ['paragraph'],
] as const;

/**
 * Where two versions of a value differ. Lists of plain values are compared whole; items of other
 * lists are paired by what identifies them, so that an item more is one difference.
 */
export function differences(
  before: unknown,
  after: unknown,
  path: readonly string[] = [],
): Difference[] {
  if (same(before, after)) return [];
  const sides = asFields(before, after);
  if (!sides) return [{ path, before, after }];
  const [old, next] = sides;
  return [...new Set([...old.keys(), ...next.keys()])].flatMap((key) =>
    differences(old.get(key), next.get(key), [...path, key]),
  );
}

type Fields = ReadonlyMap<string, unknown>;

/** Both values as fields by name; undefined when they can only be compared whole. */
function asFields(before: unknown, after: unknown): [Fields, Fields] | undefined {
  if (isRecord(before) && isRecord(after)) {
    // A text in its languages is one thing to a reader.
    if (written[0] in before && written[0] in after) return undefined;
    return [new Map(Object.entries(before)), new Map(Object.entries(after))];
  }
  if (!isRecords(before) || !isRecords(after)) return undefined;
  const identity = IDENTITIES.find((fields) =>
    [before, after].every((items) => areDistinct(items, fields)),
  );
  const byKey = (items: readonly Item[]): Fields =>
    new Map(items.map((item, i) => [`[${identity ? keyOf(item, identity) : i + 1}]`, item]));
  return [byKey(before), byKey(after)];
}

type Item = Record<string, unknown>;

const keyOf = (item: Item, fields: readonly string[]): string =>
  fields
    .map((field) => (field === 'paragraph' ? `¶${item[field]}` : String(item[field])))
    .join(' ');

const areDistinct = (items: readonly Item[], fields: readonly string[]): boolean =>
  items.every((item) => fields.every((field) => field in item)) &&
  new Set(items.map((item) => keyOf(item, fields))).size === items.length;

const isRecord = (value: unknown): value is Item =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const isRecords = (value: unknown): value is Item[] =>
  Array.isArray(value) && value.length > 0 && value.every(isRecord);

/** Whether two values of YAML say the same; the order of fields says nothing. */
function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, i) => same(item, b[i]));
  }
  if (!isRecord(a) || !isRecord(b)) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => key in b && same(a[key], b[key]))
  );
}
