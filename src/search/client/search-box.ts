import { alsoInFragment, inAddress, inCharacters } from '../../client/address.ts';

/**
 * Search fields of other pages: they lead to the search page with their words. The link stands without this; in the
 * head of a phone's page the style shows it all the same.
 */
export function searchBoxes(): void {
  for (const box of document.querySelectorAll<HTMLElement>('.search-box')) {
    const form = box.querySelector('form');
    const link = box.querySelector('a');
    if (!form || !link) continue;
    form.hidden = false;
    link.hidden = true;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const words = new FormData(form).get('q');
      const typed = typeof words === 'string' ? inCharacters(words).trim() : '';
      const query = typed === '' ? '' : `?q=${inAddress(typed)}`;
      location.assign(`${link.href}${query}${alsoInFragment(query)}`);
    });
  }
}
