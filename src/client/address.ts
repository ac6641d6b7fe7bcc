/**
 * What a reader has chosen on this page, as it stands in the address, with its question mark; '' where
 * there is nothing to choose. What others have hung onto the address (`?utm_source=…`) is none of it.
 * It stands on the page: each script has a copy of this module.
 */
export const keptQuery = (): string => document.documentElement.dataset['kept'] ?? '';

/** The id that the address points to; '' for none, and for one that is cut or not in UTF-8. */
export function fragmentId(hash = location.hash): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

/** Told to the document when the query of the address has changed. */
export const QUERY_CHANGED = 'query-changed';

/**
 * Keeps what a reader has chosen in the address, also of a page opened from a folder, and in the
 * links to the same page in other languages.
 * @param query with its question mark; '' where nothing has been chosen
 */
export function keepQuery(query: string): void {
  document.documentElement.dataset['kept'] = query;
  // They stand near the top: to look for them in a long page to its end would take a while.
  const languages = document.querySelector('.languages');
  for (const link of languages?.querySelectorAll('a') ?? []) link.search = query;
  // Writing the same address would lose the target of its fragment.
  if (query === location.search) return;
  try {
    history.replaceState(null, '', `${query === '' ? location.pathname : query}${location.hash}`);
    document.dispatchEvent(new Event(QUERY_CHANGED));
  } catch {
    // Some browsers allow only so many changes in a while; the next one will be kept.
  }
}

/**
 * Going back over a link within the page brings the address of then; what is shown follows. Going
 * back to the page from another, some browsers bring it as it was but for the form, and some fill
 * the form in once more after the scripts have run.
 */
export function onReturn(restore: () => void): void {
  addEventListener('popstate', restore);
  addEventListener('pageshow', restore);
}
