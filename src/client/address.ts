/** Told to the document when the query of the address has changed. */
export const QUERY_CHANGED = 'query-changed';

/**
 * Keeps what a reader has chosen in the address, also of a page opened from a folder, and in the
 * links to the same page in other languages.
 * @param query with its question mark; '' where nothing has been chosen
 */
export function keepQuery(query: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) {
    link.search = query;
  }
  // Writing the same address would lose the target of its fragment.
  if (query === location.search) return;
  try {
    history.replaceState(null, '', `${query === '' ? location.pathname : query}${location.hash}`);
    document.dispatchEvent(new Event(QUERY_CHANGED));
  } catch {
    // Some browsers allow only so many changes in a while; the next one will be kept.
  }
}

/** Going back over a link within the page brings the address of then; what is shown follows. */
export function onReturn(restore: () => void): void {
  addEventListener('popstate', restore);
}
