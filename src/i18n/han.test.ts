import { expect, it } from 'vitest';
import { hanStretches } from './han.ts';

it('tells Chinese words from the sentence around them', () => {
  expect(hanStretches('About (约, 超) 300 万元')).toEqual([
    { text: 'About (', han: false },
    { text: '约', han: true },
    { text: ', ', han: false },
    { text: '超', han: true },
    { text: ') 300 ', han: false },
    { text: '万元', han: true },
  ]);
  expect(hanStretches('None.')).toEqual([{ text: 'None.', han: false }]);
  expect(hanStretches('')).toEqual([]);
});
