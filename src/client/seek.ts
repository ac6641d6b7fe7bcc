/**
 * Comes with the search page: what the address asks for stands in the field at once; the search itself
 * is fetched for it, or at the first touch of the field.
 */
import { fetchScript } from './later.ts';

const form = document.querySelector<HTMLFormElement>('#find');
const box = form?.querySelector<HTMLInputElement>('input[name=q]');
if (form && box) {
  form.hidden = false;
  const touches = ['pointerdown', 'focusin', 'input'];
  const start = () => {
    for (const touch of touches) form.removeEventListener(touch, start);
    fetchScript('find');
  };
  for (const touch of touches) form.addEventListener(touch, start);
  // What an input method is composing is not taken from it.
  form.addEventListener('compositionstart', () => (form.dataset['composing'] = ''));
  form.addEventListener('compositionend', () => delete form.dataset['composing']);
  const asked = new URLSearchParams(location.search).get('q') ?? '';
  if (box.value === '') box.value = asked;
  if (box.value !== '') start();
}
