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
 * A text without what is no character: half of a pair of surrogates, as of an emoji that was cut, and what
 * forms and addresses make of it, which nobody looks for.
 */
export const inCharacters = (text: string): string =>
  text.replaceAll(/[\p{Surrogate}\ufffd]/gu, '');

/** A text as it may stand in an address, which what is no character does not fit. */
export const inAddress = (text: string): string => encodeURIComponent(inCharacters(text));

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

/** What the address is to say and does not say yet: the browser keeps it with the page in its history. */
interface Held {
  query: string;
}
const heldQuery = (): string | undefined => (history.state as Partial<Held> | null)?.query;

/** Counts what is to be kept: of writings that come later only the last is done. */
let turn = 0;

/**
 * Keeps what a reader has chosen in the address, also of a page opened from a folder, and in the
 * links to the same page in other languages.
 * @param query with its question mark; '' where nothing has been chosen
 * @param later does something once the page has been painted: a browser that is told another address looks
 *   through all of the page for links, which in a long list takes as long as to lay it out. Until then the
 *   browser's history holds the choice, from where {@link writeHeld} takes it
 */
export function keepQuery(query: string, later?: (write: () => void) => void): void {
  const mine = ++turn;
  const before = keptQuery();
  document.documentElement.dataset['kept'] = query;
  // They stand near the top: to look for them in a long page to its end would take a while.
  const languages = document.querySelector('.languages');
  for (const link of languages?.querySelectorAll('a') ?? []) {
    link.search = query;
    link.hash = alsoInFragment(query);
  }
  const write = (tries = TRIES) => {
    if (mine !== turn) return;
    const isWritten = writeQuery(query, before) && location.search === query;
    if (!isWritten && tries > 1) setTimeout(write, AGAIN, tries - 1);
  };
  if (later && query !== location.search && replaced({ query })) later(write);
  else write();
}

/**
 * After so many milliseconds an address is written once more that the browser has refused, or has left as it
 * was without a word; so often at most. Those that count changes count those of ten to thirty seconds, and some
 * take none at all, as of a page in the frame of another.
 */
const AGAIN = 2_000;
const TRIES = 20;

/** Says whether the address says it now. */
function writeQuery(query: string, before: string): boolean {
  // Writing the same address would lose the target of its fragment.
  if (query === location.search && heldQuery() === undefined) {
    // At the start the address has it before any script has read it.
    if (query !== before) document.dispatchEvent(new Event(QUERY_CHANGED));
    return true;
  }
  const other = queryIn(location.hash) === '' ? location.hash : '';
  const address = `${query === '' ? location.pathname : query}${alsoInFragment(query) || other}`;
  const written = replaced(null, address);
  if (written) document.dispatchEvent(new Event(QUERY_CHANGED));
  return written;
}

/** Writes into the history, and says whether the browser lets it: some allow only so many changes in a while. */
function replaced(held: Held | null, address?: string): boolean {
  try {
    history.replaceState(held, '', address);
    return true;
  } catch {
    return false;
  }
}

/** Writes a choice into the address that was held for it when the page was left, as by a reload. */
export function writeHeld(): void {
  const query = heldQuery();
  if (query !== undefined) keepQuery(query);
}

/**
 * Going back over a link within the page brings the address of then; what is shown follows. Going
 * back to the page from another, some browsers bring it as it was but for the form, and some fill
 * the form in once more after the scripts have run: WebKit does so right after this event. What a
 * reader has entered before that, or is composing, is not taken away.
 * @param entered whether anything has been entered before this is called
 */
export function onReturn(restore: () => void, entered = false): void {
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
