/**
 * The form of the list of measures until its script has come: it says from the start what the address does.
 * The script is fetched at the first touch, and what is entered meanwhile stands in the address.
 */
import { choiceOf, remember, restore } from '../filters/client/form.ts';
import { writeHeld } from './address.ts';
import { atTouch, fetchScript, laterAddress, preload } from './later.ts';

/** The list of measures: fetched at the first touch of its form, or for a choice in the address. */
function listLater(): void {
  const form = document.querySelector<HTMLFormElement>('#measure-filters');
  if (!form) return;
  form.hidden = false;
  const result = document.querySelector<HTMLElement>('#measure-result');
  if (result) result.hidden = false;
  writeHeld();
  restore(form);
  // The links to the other languages have it from now on, without what others have hung onto the address.
  if (location.search !== '') remember(choiceOf(form));
  const stop = keepEntered(form);
  const start = atTouch(
    form,
    (done) => {
      const table = document.querySelector('#measure-table[data-rows]');
      const list = () =>
        fetchScript('list', (here) => {
          if (here) stop();
          done(here);
        });
      if (!table) {
        list();
        return;
      }
      preload(laterAddress('list'));
      // The list reads its rows once: they come first.
      table.addEventListener('rows', list, { once: true });
      fetchScript('rows', (here) => {
        if (here) return;
        table.removeEventListener('rows', list);
        done(false);
      });
    },
    '#measure-count',
  );
  // A mouse that comes to a field is about to use it.
  form.addEventListener('pointerover', ({ target }) => {
    if (target instanceof Element && target.closest('label, input, select')) start();
  });
  if (location.search !== '' || location.hash.includes('=')) start();
}

/**
 * Keeps in the address what a reader enters before the script that applies it has come: whoever reloads
 * the page or follows a link finds it again.
 * @returns ends it
 */
function keepEntered(form: HTMLFormElement): () => void {
  const keep = () => {
    form.dataset['entered'] = '';
    if (!('composing' in form.dataset)) remember(choiceOf(form));
  };
  // The fields are empty only after the event, and what was composed is in them.
  const soon = () => setTimeout(keep);
  const keepFolds = () => remember(choiceOf(form));
  const turn = (does: 'addEventListener' | 'removeEventListener') => {
    form[does]('input', keep);
    form[does]('compositionend', soon);
    form[does]('reset', soon);
    // A fold does not tell those above it.
    form[does]('toggle', keepFolds, true);
  };
  turn('addEventListener');
  return () => turn('removeEventListener');
}

listLater();
