/**
 * Comes with the search page: what the address asks for stands in the field at once; the search itself
 * is fetched for it, or at the first touch of the field.
 */
import { inCharacters } from './address.ts';
import { atTouch, fetchScript } from './later.ts';

const form = document.querySelector<HTMLFormElement>('#find');
const box = form?.querySelector<HTMLInputElement>('input[name=q]');
if (form && box) {
  form.hidden = false;
  const start = atTouch(form, (done) => fetchScript('find', done), '#find-count');
  const asked = inCharacters(new URLSearchParams(location.search).get('q') ?? '');
  if (box.value === '') box.value = asked;
  if (box.value !== '') start();
}
