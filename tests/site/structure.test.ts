import { expect, test } from 'vitest';
import { read } from './support/dist.ts';
import { newStructures } from './support/structure.ts';

test('a page is new by its elements, what they stand in and whether they have words, not by what it says', () => {
  const isNew = newStructures();
  const html = read('organisations/cyberport.html');
  expect(isNew(html)).toBe(true);
  expect(isNew(html)).toBe(false);
  expect(isNew(html.replaceAll('数码港', '别的名称'))).toBe(false);
  for (const [from, to] of [
    ['<h1', '<h1 role="presentation"'],
    ['</main>', '<a href="#top"></a></main>'],
    ['</main>', '<div><p><i>x</i></p></div></main>'],
    ['</main>', '<button type="button"></button></main>'],
  ] as const) {
    expect(html).toContain(from);
    expect(isNew(html.replace(from, to))).toBe(true);
    expect(isNew(html.replace(from, to))).toBe(false);
  }
});
