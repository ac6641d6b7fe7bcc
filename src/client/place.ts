/**
 * Stands in each page, before anything that is fetched by a relative address: where a host has
 * renamed the page, its links are made right, and a choice that came in the fragment alone is put
 * back into the query, in place of one that others hung onto the address. The page for missing
 * addresses is at home at any path.
 */
import { isRenamed, linkedFrom, queryIn } from './renamed.ts';

// A page that breaks off, or stays away, within what it waits for before it is painted is shown as far as it has come.
setTimeout(() => document.querySelector('link[rel=expect]')?.remove(), 3_000);

const root = document.documentElement;
/** The page's address from itself, which is its file's name. */
const name = document.querySelector(`link[hreflang="${root.lang}"]`)?.getAttribute('href');

if (name && name !== '404.html' && location.protocol !== 'file:') {
  const { pathname, search, hash } = location;
  const renamed = isRenamed(pathname, name);
  const query = queryIn(hash);
  if (renamed) root.dataset['renamed'] = '';
  const path = linkedFrom(pathname, name);
  if (path !== pathname || query !== '') {
    try {
      history.replaceState(
        history.state,
        '',
        `${path}${query || search}${renamed || !query ? hash : ''}`,
      );
    } catch {
      // Some browsers allow only so many changes in a while; the page is shown where it is.
    }
  }
}
