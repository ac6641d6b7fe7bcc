import { describe, expect, it } from 'vitest';
import { corpus } from '../../../tests/fixtures/tiny-corpus.ts';
import { outlineOf } from './model.ts';
import { filled } from '../../../tests/fixtures/filled.ts';

describe('the outline of a document', () => {
  it('accounts for every paragraph: evidence, or a reason for none', () => {
    const [source] = corpus.sources;
    if (!source) throw new Error('the fixture has a source');
    const paragraphs = outlineOf(corpus, source).flatMap((section) => section.paragraphs);
    expect(paragraphs.map(({ number }) => number)).toEqual(
      Array.from({ length: source.paragraphs }, (_, i) => i + 1),
    );
    for (const { passages, silence } of filled(paragraphs)) {
      expect(passages.length > 0).toBe(silence === undefined);
    }
  });
});
