import { keepingEntered } from '../search/client/entered.ts';
import { searchableList } from '../search/client/list.ts';

/** The form is used before this script has come: that is why it comes. */
const form = document.querySelector<HTMLFormElement>('#measure-filters');
const start = () => {
  keepingEntered(form, searchableList);
};

if (form?.dataset['composing'] === undefined) start();
else form.addEventListener('compositionend', () => setTimeout(start), { once: true });
