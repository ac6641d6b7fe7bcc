import { searchableList } from '../search/client/list.ts';

/** The form is used before this script has come: that is why it comes. */
const form = document.querySelector<HTMLFormElement>('#measure-filters');
if (form?.dataset['composing'] === undefined) searchableList();
else form.addEventListener('compositionend', () => setTimeout(searchableList), { once: true });
