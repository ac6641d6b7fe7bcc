import { expect, test } from 'vitest';
import { elementsAsked } from './found.ts';

/** Of what is asked for what may be on a page, whose scripts make what is named. */
const found = (asked: string[], html: string, language = 'zh-Hans', made: string[] = []) => [
  ...elementsAsked(asked, (name) => made.includes(name))({ language, html }),
];

test('an element is found where one has all that is asked for', () => {
  const page = '<p class="a b" id="main"><i hidden>…</i><b class="c">…</b>';
  expect(found(['p', '.b p', '#main .a', '.a i', '.c i', '[hidden] i', 'u'], page)).toEqual([
    'p',
    '.b p',
    '#main .a',
    '[hidden] i',
  ]);
});

test('an attribute is found with its value, whatever stands in the others', () => {
  const page = '<a href="x.html" title="a > b" data-open="y" aria-current="page">';
  const asked = ['[aria-current]', '[aria-current=page]', '[aria-current=true]', '[open] a'];
  expect(found(asked, page)).toEqual(['[aria-current]', '[aria-current=page]']);
});

test('an element that stands there lacks what no script gives it', () => {
  const page = '<table class="compare"><tr><td class="a">';
  const made = ['.filtered', '[hidden]', 'details', '.more'];
  const asked = ['.more details', '.filtered .lost td', '.a .b', '[hidden] tr', '.filtered td'];
  expect(found(asked, page, 'en', made)).toEqual(['.more details', '[hidden] tr', '.filtered td']);
});

test('what the page itself must have no script gives it', () => {
  expect(found(['=thead', 'thead'], '<p>', 'en', ['thead'])).toEqual(['thead']);
  expect(found(['=thead', '=.a'], '<thead class="a">', 'en')).toEqual(['=thead', '=.a']);
});

test('the root is in its language, and in those that this is a kind of', () => {
  const asked = [':lang(zh) html', ':lang(zh-Hant) html', '!:lang(zh) html'];
  expect(found(asked, '', 'zh-Hant-HK')).toEqual([':lang(zh) html', ':lang(zh-Hant) html']);
  expect(found(asked, '<p lang="zh">', 'en')).toEqual(['!:lang(zh) html']);
});

test('the root and the body are those of every page', () => {
  expect(found(['html', 'body', 'main'], '<p>')).toEqual(['body', 'html']);
});
