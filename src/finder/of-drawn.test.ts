import { expect, test } from 'vitest';
import { cutSentence } from './of-drawn.ts';

test('the first sentence stands for a title, in each language by its own stops', () => {
  expect(
    cutSentence({
      zh: '写明金额的只有9项：深圳7项。上限最高的是“配套”。',
      en: 'Only 9 state an amount, e.g. 3.5 million. “Matching” is the highest.',
    }),
  ).toEqual({
    first: { zh: '写明金额的只有9项：深圳7项。', en: 'Only 9 state an amount, e.g. 3.5 million.' },
    rest: { zh: '上限最高的是“配套”。', en: '“Matching” is the highest.' },
  });
});

test('a text of one sentence is all title, and one without a stop as well', () => {
  expect(cutSentence({ zh: '只有一句。', en: 'No stop' })).toEqual({
    first: { zh: '只有一句。', en: 'No stop' },
    rest: { zh: '', en: '' },
  });
});
