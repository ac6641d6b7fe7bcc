/**
 * Shows only the requests that were answered in a chosen way. The address keeps the choice, also
 * when the page is opened from a folder. Without this script every request is there.
 */
import { fragmentId, onReturn } from '../../../client/address.ts';
import { fillOnPage } from '../../../client/fill.ts';
import { choiceOf, remember, restore } from '../../../filters/client/form.ts';

function apply(source: HTMLFormElement): void {
  const rows = [...document.querySelectorAll<HTMLElement>('tr[data-answer]')];
  const choice = choiceOf(source);
  const wanted = choice.chosen.get('answer') ?? [];
  const fits = (element: HTMLElement) =>
    wanted.length === 0 || wanted.includes(element.dataset['answer'] ?? '');
  for (const row of rows) row.hidden = !fits(row);
  // A document without such a request steps aside; the proposal as a whole is no request.
  for (const section of sectionsOnPage()) {
    const own = [...section.querySelectorAll<HTMLElement>('tr[data-answer]')];
    section.hidden = wanted.length > 0 && own.every((row) => row.hidden);
  }
  const shown = rows.filter((row) => !row.hidden).length;
  const output = source.querySelector('output');
  const message = wanted.length === 0 ? source.dataset['all'] : source.dataset['some'];
  if (output) output.textContent = fillOnPage(message, { n: shown });
  remember(choice);
}

/** A link to a request or a document that is filtered away shows it again. */
function reveal(source: HTMLFormElement): void {
  const target = document.getElementById(fragmentId());
  if (!target?.closest('[hidden]')) return;
  for (const box of source.querySelectorAll<HTMLInputElement>('input:checked')) box.checked = false;
  apply(source);
  target.scrollIntoView();
}

const sectionsOnPage = () => [...document.querySelectorAll<HTMLElement>('section[data-requests]')];

/** Starts the filter of a page that has one. */
export function askFilter(): void {
  const form = document.querySelector<HTMLFormElement>('#ask-filter');
  if (!form) return;
  form.hidden = false;
  // What a reader has ticked before this script came stays.
  if (choiceOf(form).chosen.size === 0) restore(form);
  apply(form);
  form.addEventListener('input', () => apply(form));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sectionsOnPage()
      .find((section) => !section.hidden)
      ?.scrollIntoView();
  });
  // The fields are empty only after the event.
  form.addEventListener('reset', () => setTimeout(() => apply(form)));
  onReturn(() => {
    restore(form);
    apply(form);
  });
  addEventListener('hashchange', () => reveal(form));
  if (fragmentId() !== '') reveal(form);
  else if (choiceOf(form).chosen.size > 0) form.scrollIntoView();
}
