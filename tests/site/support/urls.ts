import { posix } from 'node:path';

/** Whether an address leaves the site: it has a scheme or a host. */
export const isExternal = (address: string): boolean => /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address);

/** Whether an address starts at the root of the host, where the site need not be. */
export const isAbsolute = (address: string): boolean => address.startsWith('/');

/** Where a relative address leads. */
export interface Destination {
  /** A file of the site; outside of it, the path starts with two dots. */
  path: string;
  /** The id within it; '' is the top. */
  fragment: string;
}

/**
 * Resolves a relative address as every static host and a plain folder do.
 * @param from the page that has it
 * @example resolveFrom('en/compare.html', '../targets.html#start-ups')
 */
export function resolveFrom(from: string, address: string): Destination {
  const hash = address.indexOf('#');
  const withoutHash = hash < 0 ? address : address.slice(0, hash);
  const path = withoutHash.replace(/\?.*$/, '');
  return {
    path: path === '' ? from : posix.join(posix.dirname(from), decodeURI(path)),
    fragment: hash < 0 ? '' : decodeURIComponent(address.slice(hash + 1)),
  };
}
