/**
 * The form of the list of measures until its script has come: it is fetched at the first touch, and what is
 * entered meanwhile stands in the address.
 */
import { keepQuery, writeHeld } from './address.ts';
import { atTouch, fetchScript, laterAddress, preload } from './later.ts';

/** The list of measures: fetched at the first touch of its form, or for a choice in the address. */
function listLater(): void {
  const form = document.querySelector<HTMLFormElement>('#measure-filters');
  if (!form) return;
  form.hidden = false;
  const result = document.querySelector<HTMLElement>('#measure-result');
  if (result) result.hidden = false;
  writeHeld();
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

/** Texts and picks of the form, of which the last that was entered holds; of choices all do. */
const SINGLE = ['q', 'sort'];

/**
 * Keeps in the address what a reader enters before the script that reads the form has come: whoever reloads
 * the page or follows a link finds it again. What the address says already the form does not show yet.
 * @returns ends it
 */
function keepEntered(form: HTMLFormElement): () => void {
  let said = location.search;
  const keep = () => {
    if ('composing' in form.dataset) return;
    const query = new URLSearchParams(said);
    for (const [name, value] of new FormData(form)) {
      if (typeof value !== 'string' || value === '') continue;
      const before = SINGLE.includes(name) ? null : query.get(name);
      query.set(name, before ? `${before},${value}` : value);
    }
    const text = String(query);
    keepQuery(text && `?${text}`);
  };
  const soon = () => setTimeout(keep);
  const emptied = () => {
    said = '';
    soon();
  };
  const turn = (does: 'addEventListener' | 'removeEventListener') => {
    form[does]('input', keep);
    form[does]('compositionend', soon);
    form[does]('reset', emptied);
  };
  turn('addEventListener');
  return () => turn('removeEventListener');
}

listLater();
