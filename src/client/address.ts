import { queryIn } from './renamed.ts';

/**
 * What a reader has chosen on this page, as it stands in the address, with its question mark; '' where
 * there is nothing to choose. What others have hung onto the address (`?utm_source=…`) is none of it.
 * It stands on the page: each script has a copy of this module.
 */
export const keptQuery = (): string => document.documentElement.dataset['kept'] ?? '';

/** The id that the address points to; '' for a choice, and for one that is cut or not in UTF-8. */
export function fragmentId(hash = location.hash): string {
  if (queryIn(hash) !== '') return '';
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

/**
 * A text as it may stand in an address. Half of a pair of surrogates, as of an emoji that was cut, is
 * no character and fits none; nor is what a form makes of it looked for by anybody. Both are left out.
 */
export const inAddress = (text: string): string =>
  encodeURIComponent(text.replaceAll(/[\p{Surrogate}\ufffd]/gu, ''));

/** Where the host renames pages, and may lose a query, the fragment holds the choice too. */
export const alsoInFragment = (query: string): string =>
  query !== '' && document.documentElement.dataset['renamed'] !== undefined ? `#${query}` : '';

/** Sees to it that a choice that a link carries reaches the page that it leads to. */
export function linksKeepQueries(): void {
  const keep = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link || link.origin !== location.origin || link.hash !== '') return;
    const fragment = alsoInFragment(link.search);
    if (fragment !== '') link.hash = fragment;
  };
  // What is pressed may be opened elsewhere, or its address be copied.
  for (const press of ['pointerdown', 'click']) document.addEventListener(press, keep, true);
}

/** Told to the document when the query of the address has changed. */
export const QUERY_CHANGED = 'query-changed';

/**
 * Keeps what a reader has chosen in the address, also of a page opened from a folder, and in the
 * links to the same page in other languages.
 * @param query with its question mark; '' where nothing has been chosen
 */
export function keepQuery(query: string): void {
  const before = keptQuery();
  document.documentElement.dataset['kept'] = query;
  // They stand near the top: to look for them in a long page to its end would take a while.
  const languages = document.querySelector('.languages');
  for (const link of languages?.querySelectorAll('a') ?? []) {
    link.search = query;
    link.hash = alsoInFragment(query);
  }
  // Writing the same address would lose the target of its fragment.
  if (query === location.search) {
    // At the start the address has it before any script has read it.
    if (query !== before) document.dispatchEvent(new Event(QUERY_CHANGED));
    return;
  }
  const other = queryIn(location.hash) === '' ? location.hash : '';
  const address = `${query === '' ? location.pathname : query}${alsoInFragment(query) || other}`;
  try {
    history.replaceState(null, '', address);
    document.dispatchEvent(new Event(QUERY_CHANGED));
  } catch {
    // Some browsers allow only so many changes in a while; the next one will be kept.
  }
}

/**
 * Going back over a link within the page brings the address of then; what is shown follows. Going
 * back to the page from another, some browsers bring it as it was but for the form, and some fill
 * the form in once more after the scripts have run: WebKit does so right after this event. What a
 * reader has entered before that, or is composing, is not taken away.
 */
export function onReturn(restore: () => void): void {
  let entered = false;
  const turn = () => {
    if (!document.querySelector('[data-composing]')) restore();
  };
  const unlessEntered = () => {
    if (!entered) turn();
  };
  addEventListener('input', () => (entered = true), true);
  addEventListener('popstate', turn);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) entered = false;
    unlessEntered();
    setTimeout(unlessEntered);
  });
}
