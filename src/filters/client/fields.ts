import { inAddress, inCharacters } from '../../client/address.ts';

/** What the query of an address says, by name. */
export interface Fields {
  /** A text as it stands, without what is no character; '' where there is none. */
  text(name: string): string;
  /** The values of a list, each once, under any of its names. */
  list(...names: readonly string[]): string[];
  /** The values of a list as they stand, under any of its names. */
  stated(...names: readonly string[]): string[];
}

/**
 * Reads the query of an address. The values of a list stand behind one name, with commas between
 * them; a name may also be repeated, as older addresses of the list of measures do.
 */
export function readFields(query: string): Fields {
  const fields = new URLSearchParams(query);
  const stated = (...names: readonly string[]) =>
    names
      .flatMap((name) => fields.getAll(name))
      .flatMap((value) => value.split(',').map((part) => part.trim()))
      .filter(Boolean);
  return {
    text: (name) => inCharacters(fields.get(name) ?? ''),
    list: (...names) => [...new Set(stated(...names))],
    stated,
  };
}

/** Whether an address names a value, in small letters or large. */
export const isNamed = (value: string, stated: readonly string[]): boolean =>
  stated.some((text) => text.toLowerCase() === value.toLowerCase());

/**
 * A query, with its question mark; '' where nothing has a value.
 * @param fields names with their values, in the order in which they are written
 * @example '?columns=shenzhen,suzhou&commitment=planned&figure=yes&group=programme'
 */
export function writeFields(fields: Iterable<readonly [string, readonly string[]]>): string {
  const query = [...fields]
    .map(([name, values]) => [name, values.map(encode).filter(Boolean).join(',')] as const)
    .filter(([, values]) => values !== '')
    .map(([name, values]) => `${name}=${values}`)
    .join('&');
  return query === '' ? '' : `?${query}`;
}

/** As browsers give it back. */
const encode = (value: string): string => inAddress(value).replaceAll("'", '%27');
