import { inAddress } from '../../client/address.ts';

/** What the query of an address says, by name. */
export interface Fields {
  /** A text as it stands; '' where there is none. */
  text(name: string): string;
  /** The values of a list, each once, under any of its names. */
  list(...names: readonly string[]): string[];
}

/**
 * Reads the query of an address. The values of a list stand behind one name, with commas between
 * them; a name may also be repeated, as older addresses of the list of measures do.
 */
export function readFields(query: string): Fields {
  const fields = new URLSearchParams(query);
  return {
    text: (name) => fields.get(name) ?? '',
    list: (...names) => {
      const values = names.flatMap((name) => fields.getAll(name)).flatMap((v) => v.split(','));
      return [...new Set(values.filter((value) => value !== ''))];
    },
  };
}

/**
 * A query, with its question mark; '' where nothing has a value.
 * @param fields names with their values, in the order in which they are written
 * @example '?columns=shenzhen,suzhou&commitment=planned&figure=yes&group=programme'
 */
export function writeFields(fields: Iterable<readonly [string, readonly string[]]>): string {
  const query = [...fields]
    .map(([name, values]) => [name, values.filter((value) => value !== '')] as const)
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `${name}=${values.map(encode).join(',')}`)
    .join('&');
  return query === '' ? '' : `?${query}`;
}

/** As browsers give it back. */
const encode = (value: string): string => inAddress(value).replaceAll("'", '%27');
