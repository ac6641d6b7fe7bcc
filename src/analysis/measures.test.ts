import { describe, expect, it } from 'vitest';
import { jurisdiction } from '../../tests/fixtures/tiny-corpus.ts';
import { counted } from './measures.ts';

describe('what is counted', () => {
  it('counts a bundle through its parts', () => {
    const slugs = counted(jurisdiction('east-bay').measures).map(({ slug }) => slug);
    expect(slugs).toEqual(['campus-laboratories', 'matching-grant', 'sample-lane']);
  });
});
