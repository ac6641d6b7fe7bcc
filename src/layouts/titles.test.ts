import { expect, test } from 'vitest';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import { isLatin, locales } from '../i18n/index.ts';
import { breakTitles } from './titles.ts';

const title = '东湾与香港的科技合作比较';
const han = locales.filter((locale) => !isLatin(locale));
const broken = (html: string): string[] => han.map((locale) => breakTitles(html, corpus, locale));

test.each([
  ['h1', `<h1 id="a">${title}</h1>`],
  ['h3', `<h3><a href="b?c=1&d" title="a > b">${title}</a> <span>上海</span></h3>`],
  ['figcaption', `<figcaption>${title}<span class="soft">甲</span></figcaption>`],
  ['class', `<a class="more title" href="c">${title}</a>`],
])('a title says where its lines may end: %s', (_, html) => {
  for (const marked of broken(html)) {
    expect(marked).toContain('东湾<wbr>与香港');
    expect(marked.replaceAll('<wbr>', '')).toBe(html);
  }
});

test('other words, short titles and sheets stay as they are', () => {
  for (const html of [
    `<p>${title}</p>`,
    '<h2>科技合作比较</h2>',
    `<article class="briefing" lang="zh"><h2>${title}</h2></article>`,
    `<p class="untitled">${title}</p>`,
  ]) {
    expect(broken(html)).toEqual(han.map(() => html));
  }
});

test('an entity is never cut', () => {
  expect(broken('<h2>东湾&#39;与&amp;香港科技合作</h2>')[0]).toContain('&#39;与&amp;香港');
});

test('in Latin letters the browser knows where a line ends', () => {
  const html = `<h1>${title}</h1>`;
  for (const locale of locales.filter(isLatin))
    expect(breakTitles(html, corpus, locale)).toBe(html);
});

test('names with a point between them stay on a line', () => {
  expect(broken('<h2>东湾与深圳·河套的科技合作</h2>')[0]).toContain(
    '<span class="whole">与深圳·河套的</span>',
  );
});
