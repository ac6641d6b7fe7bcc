import { describe, expect, it } from 'vitest';
import { corpus } from '../../../tests/fixtures/tiny-corpus.ts';
import { figureGroups, figuresOfMeasures } from './model.ts';
import { filled } from '../../../tests/fixtures/filled.ts';

describe('figures', () => {
  it('groups figures by unit and never mixes units', () => {
    const groups = figureGroups(corpus, figuresOfMeasures(corpus.measures));
    for (const { unit, figures } of filled(groups)) {
      expect(figures.every(({ figure }) => figure.unit === unit.id)).toBe(true);
    }
    const total = groups.reduce((sum, { figures }) => sum + figures.length, 0);
    expect(total).toBe(corpus.measures.reduce((sum, { figures }) => sum + figures.length, 0));
  });
});
