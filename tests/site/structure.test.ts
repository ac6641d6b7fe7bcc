import { expect, test } from 'vitest';
import { read } from './support/dist.ts';
import { pagesWithAll } from './support/structure.ts';

const html = read('organisations/cyberport.html');
/** Which of some pages are looked at, by their numbers. */
const taken = (...pages: string[]): number[] => [...pagesWithAll(new Map(pages.entries()))];

test('a page is looked at for its elements, what they stand in and whether they have words, not for what it says', () => {
  expect(taken(html, html.replaceAll('数码港', '另一个名称'))).toEqual([0]);
  for (const [from, to] of [
    ['<h1', '<h1 role="presentation"'],
    ['</main>', '<a href="#top"></a></main>'],
    ['</main>', '<div><p><i>x</i></p></div></main>'],
    ['</main>', '<button type="button"></button></main>'],
  ] as const) {
    expect(html).toContain(from);
    expect(taken(html, html.replace(from, to), html)).toContain(1);
  }
});

test('of pages with the same the smallest is looked at, and none that adds nothing', () => {
  const long = html.replaceAll('数码港', '另一个名称'.repeat(9));
  expect(taken(long, html, long)).toEqual([1]);
  const [first, second] = ['<p><a>1</a></p>', '<p><b>1</b></p>'];
  expect(taken(first, second, first + second)).toEqual([0, 1]);
});
