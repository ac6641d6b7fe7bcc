import { describe, expect, it } from 'vitest';
import { realCorpus as content } from '../../../tests/fixtures/real-corpus.ts';
import { filled } from '../../../tests/fixtures/filled.ts';
import { lensForView } from '../../schema/index.ts';
import { gates } from './model.ts';
import { columnsOf } from '../../analysis/columns.ts';

describe('the three gates', () => {
  const owner = content.jurisdictions.find(({ id }) => id === 'suzhou');
  if (!owner) throw new Error('the content has Suzhou');
  const found = gates(content, lensForView(content.codebook, 'gates'), owner);

  it('are named by the report itself', () => {
    for (const { category, named } of filled(found)) {
      const phrases = named?.passages.map(({ phrase }) => phrase) ?? [];
      expect(phrases.some((phrase) => phrase.includes(category.label.zh))).toBe(true);
    }
  });

  it('keep what the report places apart from what the coders read', () => {
    const resources = found.find(({ category }) => category.id === 'resources');
    expect(resources?.advised.length).toBeGreaterThan(resources?.placed ?? 0);
    expect(resources?.placed).toBe(3);
  });

  it('list every other column, those without a measure too, and only unused instruments', () => {
    for (const { others, advised, unused } of filled(found)) {
      expect(others.map(({ jurisdiction: who }) => who)).toEqual(
        columnsOf(content).filter((column) => column !== owner),
      );
      const used = advised.flatMap((entry) => entry.coding['instrument'] ?? []);
      expect(unused.filter(({ category }) => used.includes(category.id))).toEqual([]);
    }
    const talent = found.find(({ category }) => category.id === 'talent');
    expect(talent?.others.find(({ jurisdiction: who }) => who.id === 'putuo')?.measures).toEqual(
      [],
    );
  });
});
