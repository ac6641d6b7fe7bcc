import { expect, test } from 'vitest';
import { madeBy } from './made.ts';

const made = madeBy([
  'const b=document.createElement("button");b.className="add small";b.hidden=!0;',
  'b.id="tray";b.setAttribute("aria-pressed",x);root.dataset.unfolds="";',
  'const{state:s}=e;let o={item:s,kind:1};b.innerHTML=`<p class="note ${o.item}">`;',
  'document.querySelector("#find .compare").dataset.sortedBy=e.dictionary',
  'table.className=`cells of-${n}`;document.querySelector(`#made-${n} .kept-${n}`)',
]);

test.each(['button', '.add', '.small', '#tray', 'p', '.note', '.of-2'])(
  'a script makes %s',
  (name) => {
    expect(made(name)).toBe(true);
  },
);

test.each([
  '.state',
  '.item',
  '.kind',
  '.compare',
  '#find',
  '.dictionary',
  '.lost',
  '.of',
  '#made-1',
  '.kept-1',
])('a property, a key, what is looked for or not named is not made: %s', (name) => {
  expect(made(name)).toBe(false);
});

test.each(['[hidden]', '[aria-pressed=true]', '[data-unfolds]', '[data-sorted-by]'])(
  'a script gives %s, as an attribute or as a property',
  (name) => {
    expect(made(name)).toBe(true);
  },
);

test('readers open; nobody makes the root or a class of a picture', () => {
  const words = madeBy(['"html s1"']);
  expect(words('[open]')).toBe(true);
  expect(words('html')).toBe(false);
  expect(words('.s1')).toBe(false);
  expect(words('[hidden]')).toBe(false);
});
