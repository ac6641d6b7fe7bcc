import { expect, test } from 'vitest';
import { waysOf } from './selectors.ts';

test('a selector asks for each of its elements, however they stand to each other', () => {
  expect(waysOf('.note>p~ul li.small + b')).toEqual([['.note', 'p', 'ul', '.small li', 'b']]);
});

test('an element is asked for its name, classes, id and attributes at once', () => {
  expect(waysOf('#main.wide[hidden] input[type=search].x[data-open$=".also"]')).toEqual([
    ['#main .wide [hidden]', '.x [data-open] [type=search] input'],
  ]);
});

test('states, parts of an element, counts and what is shut out are not asked for', () => {
  expect(waysOf('*')).toEqual([[]]);
  expect(waysOf('a:hover::after')).toEqual([['a']]);
  expect(waysOf('td:not(.c, .d):nth-child(2) :focus-visible')).toEqual([['td']]);
});

test('of alternatives one will do, each with the elements before it', () => {
  expect(waysOf('p:is(.x,.y)')).toEqual([['.x p'], ['.y p']]);
  expect(waysOf(':is(td,thead th) .who')).toEqual([
    ['td', '.who'],
    ['thead', 'th', '.who'],
  ]);
});

test('what an element must hold is asked for besides', () => {
  expect(waysOf('section.a:has(>.b p,i)>h2')).toEqual([
    ['.b', 'p', '.a section', 'h2'],
    ['i', '.a section', 'h2'],
  ]);
});

test('the root is asked for its language; another element may be in any', () => {
  expect(waysOf(':root:lang(zh-Hant) q')).toEqual([[':lang(zh-Hant) html', 'q']]);
  expect(waysOf('html:not(:lang(zh)):has(b)')).toEqual([['b', '!:lang(zh) html']]);
  expect(waysOf('.compare:not(:lang(zh)) td:lang(en)')).toEqual([['.compare', 'td']]);
});
