import { expect, test } from 'vitest';
import { inPlace } from './in-place.ts';

const texts: Readonly<Record<string, readonly string[]>> = {
  a: ['一', '二', '三', '四', '五', '六', '七'],
  b: ['甲', '乙'],
};
const cite = (source: string, paragraph: number, phrase = '') => ({ source, paragraph, phrase });
const placed = (...evidence: ReturnType<typeof cite>[]) =>
  inPlace(evidence, (source) => texts[source]);

test('a paragraph stands between the one before and the one after it', () => {
  expect(placed(cite('a', 3, '三')).map(({ text, phrases }) => [text, phrases])).toEqual([
    ['二', []],
    ['三', ['三']],
    ['四', []],
  ]);
});

test('the first and the last have one neighbour', () => {
  expect(placed(cite('b', 1)).map(({ number }) => number)).toEqual([1, 2]);
  expect(placed(cite('b', 2)).map(({ number }) => number)).toEqual([1, 2]);
});

test('paragraphs that meet are shown once, in order; where some are left out it is said', () => {
  const found = placed(cite('a', 7), cite('a', 2, '二'), cite('a', 3, '三'), cite('a', 2, '二'));
  expect(found.map(({ number, apart }) => [number, apart])).toEqual([
    [1, true],
    [2, false],
    [3, false],
    [4, false],
    [6, true],
    [7, false],
  ]);
  expect(found[1]?.phrases).toEqual(['二']);
});

test('documents follow one another, and one without a text shows nothing', () => {
  const found = placed(cite('none', 1), cite('b', 1), cite('a', 1));
  expect(found.map(({ source, number }) => source + number)).toEqual(['b1', 'b2', 'a1', 'a2']);
});
