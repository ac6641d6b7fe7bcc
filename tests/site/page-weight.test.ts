import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { filled } from '../fixtures/filled.ts';
import { pages, read } from './support/dist.ts';
import { expectNone } from './support/report.ts';
import { countElements, tooMuchIn } from './support/weight.ts';

test('no page has more elements, or weighs more, than a phone bears', () => {
  expectNone(filled(pages).flatMap(({ path }) => tooMuchIn(path, read(path))));
});

test('elements are counted by the tags that open them', () => {
  expect(countElements('<p>a < b<br><svg><use href="#x"/></svg></p>')).toBe(4);
});

test('a page that is too heavy is told, and what of it', () => {
  expect(tooMuchIn('a.html', '<p>'.repeat(5_000))).toEqual([]);
  expect(tooMuchIn('a.html', '<p>'.repeat(5_001))).toEqual(['a.html: 5001 elements']);
  expect(tooMuchIn('a.html', randomBytes(200_000).toString('base64'))).toEqual([
    expect.stringMatching(/^a\.html: 2\d{5} bytes compressed$/),
  ]);
});
