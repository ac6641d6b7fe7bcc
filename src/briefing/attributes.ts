import type { Directives } from 'mdast-util-directive';
import { didYouMean } from '../lint/nearest.ts';
import { listed } from '../lint/visit.ts';
import type { Condition } from './countable.ts';
import type { Fault } from './types.ts';

/** What an attribute of a directive may say. */
export interface Attribute {
  /** The values it takes; without them any text. */
  values?: readonly string[];
  /** What any text must look like, and how that is said. */
  pattern?: { test: RegExp; said: string };
  required?: boolean;
  /** Whether it takes several values, separated by commas or spaces. */
  many?: boolean;
}

/** Attributes by name. */
export type DirectiveAttributes = Readonly<Record<string, Attribute>>;

/** A whole number from 1 on. */
export const NUMBER: Attribute = {
  pattern: { test: /^[1-9]\d{0,3}$/, said: 'a number from 1 on' },
};

/** Records what is wrong with a directive, at a text of its source. */
export type ReportFault = (fault: Fault, needle?: string) => void;

/** How problems name a directive. */
export const fieldOf = (node: Directives, attribute?: string): string => {
  const colons = { textDirective: ':', leafDirective: '::', containerDirective: ':::' };
  return `${colons[node.type]}${node.name}${attribute === undefined ? '' : `{${attribute}}`}`;
};

/**
 * The attributes of a directive, checked: every unknown name, every value that is not allowed and
 * every missing one is reported, with the nearest match.
 * @returns the values by name, only those that are allowed; undefined when something was wrong
 */
export function readAttributes(
  node: Directives,
  allowed: DirectiveAttributes,
  report: ReportFault,
): ReadonlyMap<string, readonly string[]> | undefined {
  const given = Object.entries(node.attributes ?? {});
  const names = Object.keys(allowed);
  let good = true;
  const fail = (fault: Omit<Fault, 'rule' | 'field'>, attribute: string, needle?: string) => {
    good = false;
    report({ field: fieldOf(node, attribute), rule: 'attribute', ...fault }, needle);
  };
  for (const name of names) {
    if (allowed[name]?.required && !given.some(([key]) => key === name)) {
      fail({ message: 'is missing', allowed: expected(allowed[name]) }, name);
    }
  }
  const read = new Map<string, readonly string[]>();
  for (const [name, value] of given) {
    const attribute = allowed[name];
    if (!attribute) {
      const message = 'is not an attribute of this directive';
      fail(
        { message, found: name, allowed: names.join(', ') || 'none', tip: didYouMean(name, names) },
        name,
        name,
      );
      continue;
    }
    const values = split(value ?? '', attribute);
    for (const entry of values) {
      if (isAllowed(entry, attribute)) continue;
      const message = entry === '' ? 'has no value' : 'is not one of the allowed values';
      const tip = didYouMean(entry, attribute.values ?? []);
      fail({ message, found: entry, allowed: expected(attribute), tip }, name, entry || name);
    }
    read.set(name, values);
  }
  return good ? read : undefined;
}

/** The conditions among attributes that were read: those that are filters. */
export const conditionsIn = (
  read: ReadonlyMap<string, readonly string[]>,
  filters: Iterable<string>,
): Condition[] =>
  [...filters].flatMap((name) => {
    const values = read.get(name);
    return values ? [{ name, values }] : [];
  });

/** Filters as attributes that take several values. */
export const asAttributes = (
  filters: ReadonlyMap<string, readonly string[]>,
): DirectiveAttributes =>
  Object.fromEntries([...filters].map(([name, values]) => [name, { values, many: true }]));

/** The values of every filter of a record's kind. */
export const valuesOf = (
  filters: Readonly<Record<string, { values: readonly string[] }>>,
): ReadonlyMap<string, readonly string[]> =>
  new Map(Object.entries(filters).map(([name, { values }]) => [name, values]));

function split(value: string, { many = false }: Attribute): string[] {
  const parts = many ? value.split(/[\s,]+/).filter((part) => part !== '') : [value.trim()];
  return parts.length > 0 ? parts : [''];
}

const isAllowed = (value: string, { values, pattern }: Attribute): boolean =>
  value !== '' && (values?.includes(value) ?? pattern?.test.test(value) ?? true);

const expected = ({ values, pattern }: Attribute): string | undefined =>
  values ? listed(values) : (pattern?.said ?? 'a text');
