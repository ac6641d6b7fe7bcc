import { expect, test } from 'vitest';
import { filled } from '../fixtures/filled.ts';
import { corpus as tiny } from '../fixtures/tiny-corpus.ts';
import { corpusOf, examples } from './examples.ts';

test('an example stands in the place of every text, and leaves the fixture as it was', () => {
  const before = structuredClone(tiny);
  for (const example of examples) {
    const corpus = corpusOf(tiny, example);
    for (const { title } of filled(corpus.measures)) {
      if (example.text !== undefined)
        expect(title).toMatchObject({ zh: example.text, en: example.text });
    }
    expect(corpus.measures).toHaveLength(tiny.measures.length);
  }
  expect(tiny).toEqual(before);
});
