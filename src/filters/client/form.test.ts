import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { choiceOf, remember, restore } from './form.ts';

const PAGE = `<form>
  <input name="q" type="search">
  <input name="theme" type="checkbox" value="talent" data-also="lens-theme">
  <input name="theme" type="checkbox" value="space" data-also="lens-theme">
  <input name="level" type="checkbox" value="2" data-least>
  <select name="figure"><option value="">any</option><option>yes</option><option>money</option></select>
  <select name="sort"><option value="">order</option><option>date</option></select>
  <details data-open="more"></details>
  <details data-open="theme"></details>
  <details></details>
</form>`;

let window: JSDOM['window'];
let form: HTMLFormElement;
const open = (query: string) => {
  window = new JSDOM(PAGE, { url: `https://example.org/measures.html${query}` }).window;
  const { document, location, history } = window;
  const globals = { document, location, history };
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  for (const name of ['FormData', 'HTMLSelectElement', 'Event'] as const) {
    vi.stubGlobal(name, window[name]);
  }
  form = window.document.forms[0] as HTMLFormElement;
};
beforeEach(() => {
  open('');
});
afterEach(() => {
  vi.unstubAllGlobals();
});
const restored = (query: string) => {
  open(query);
  restore(form);
  return choiceOf(form);
};

test('a form of which nothing is chosen says nothing', () => {
  expect(choiceOf(form)).toEqual({ query: '', chosen: new Map(), sort: '', open: [] });
});

test('a form is set from the address', () => {
  const query = '?q=%20flat%20&theme=talent,space&figure=money&sort=date&open=more&level=2';
  expect(restored(query)).toEqual({
    query: 'flat',
    chosen: new Map([
      ['theme', ['talent', 'space']],
      ['level', ['2']],
      ['figure', ['money']],
    ]),
    sort: 'date',
    open: ['more'],
  });
  expect(form.querySelector<HTMLDetailsElement>('[data-open=theme]')?.open).toBe(false);
});

test('what the form does not have is left out; the last value that it has is taken', () => {
  const { chosen, sort } = restored('?theme=elsewhere&figure=money,yes,never&sort=size');
  expect([...chosen]).toEqual([['figure', ['yes']]]);
  expect(sort).toBe('');
});

test('an address in large letters is read, and what is no character is entered nowhere', () => {
  const { chosen, query } = restored('?theme=TALENT&figure=Money&q=%ED%A0%BDflat');
  expect([...chosen]).toEqual([
    ['theme', ['talent']],
    ['figure', ['money']],
  ]);
  expect(query).toBe('flat');
  (form.elements.namedItem('q') as HTMLInputElement).value = 'flat \ud83d';
  expect(choiceOf(form).query).toBe('flat');
});

test('an address of old names a filter as it was called', () => {
  expect(restored('?lens-theme=space').chosen.get('theme')).toEqual(['space']);
});

test('setting a form takes back what was chosen before', () => {
  for (const box of form.querySelectorAll<HTMLInputElement>('[type=checkbox]')) box.checked = true;
  for (const fold of form.querySelectorAll('details')) fold.open = true;
  restore(form);
  expect(choiceOf(form)).toEqual({ query: '', chosen: new Map(), sort: '', open: [] });
});

test('a choice goes into the address and comes back from it', () => {
  const query = '?q=flat&theme=talent&theme=space&sort=date&open=more&open=theme';
  const choice = restored(query);
  open('');
  remember(choice);
  expect(restored(window.location.search)).toEqual(choice);
  remember({ query: '', chosen: new Map(), sort: '', open: [] });
  expect(window.location.search).toBe('');
});
