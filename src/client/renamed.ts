/**
 * Hosts that rename pages: `measures.html` is redirected to `measures` or to `measures/`, and
 * `en/index.html` to `en`; some lose the query on the way, none the fragment. Relative links lead
 * astray from a path that has a folder too many or too few.
 */

/**
 * The path below which a page's relative links are right, nearest to the one at which it was found.
 * @param path as the address has it, such as `/a/measures/`
 * @param name the file of the page, such as `measures.html`
 * @returns the path itself where the links are right there, or where the page is not known by it
 * @example linkedFrom('/a/en', 'index.html') // '/a/en/'
 */
export function linkedFrom(path: string, name: string): string {
  const bare = name.replace(/\.html$/, '');
  const slashed = path.endsWith(`/${bare}/`);
  if (slashed) return path.slice(0, -1);
  if (bare !== 'index' || /\/(?:index(?:\.html?)?)?$/.test(path)) return path;
  return `${path}/`;
}

/** Whether a page stands elsewhere than at its file: the host may rename others, too. */
export const isRenamed = (path: string, name: string): boolean => !path.endsWith(`/${name}`);

/** A choice as it stands in the fragment: the query with its question mark; '' for other fragments. */
export const queryIn = (hash: string): string => (hash.startsWith('#?') ? hash.slice(1) : '');
