/**
 * Citations of pages. What the build cannot know is filled in here: the address at which the site
 * is read, and the day of reading. A page opened from a folder keeps its path in the site.
 */
import { alsoInFragment, keptQuery, QUERY_CHANGED } from './address.ts';

/** Fills in the citations of a page that is read on a host. */
export function citationsOnPage(): void {
  const all = document.querySelectorAll<HTMLElement>('[data-cite-seen]');
  if (all.length === 0 || !/^https?:$/.test(location.protocol)) return;
  const fill = () => {
    fillIn(all);
  };
  fill();
  document.addEventListener(QUERY_CHANGED, fill);
  // Before a press can copy or select, the address is looked at, whoever has changed it.
  for (const press of ['pointerdown', 'click']) document.addEventListener(press, fill, true);
}

/** The address of the page on its host, with what a reader has picked; what is unfolded is none of it. */
export function pageAddress(): string {
  const picked = keptQuery()
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !part.startsWith('open='))
    .join('&');
  const query = picked === '' ? '' : `?${picked}`;
  return `${location.origin}${location.pathname}${query}${alsoInFragment(query)}`;
}

function fillIn(all: Iterable<HTMLElement>): void {
  // The reader's day, not that of Greenwich.
  const shift = new Date().getTimezoneOffset() * 60_000;
  const today = new Date(Date.now() - shift).toISOString().slice(0, 10);
  const address = pageAddress();
  for (const citation of all) {
    const text = (citation.dataset['citeSeen'] ?? '')
      .replace('{address}', () => address)
      .replace('{today}', today);
    if (citation.textContent !== text) citation.textContent = text;
  }
}
