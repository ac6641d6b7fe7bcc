import { describe, expect, it } from 'vitest';
import { tiny } from '../../../tests/fixtures/tiny.ts';
import { chartDocument } from '../../charts/document.ts';
import { corpusFrom } from '../../corpus/index.ts';
import { localizer } from '../../i18n/index.ts';
import { filled } from '../../../tests/fixtures/filled.ts';
import { made } from '../made.ts';
import { figuresChart } from './chart.ts';
import { roleGlyph } from './chart-glyphs.ts';
import { figuresWith } from './chart-examples.ts';

const corpus = corpusFrom(tiny);
const words = localizer('zh', corpus.codebook);
const roles = corpus.codebook.lists.roles.values;

describe('the mark of a role', () => {
  it('is never round: balls stand for commitment alone', () => {
    for (const role of filled(roles)) expect(roleGlyph(role, 'red')).not.toMatch(/<circle|A\d/);
  });
  it('tells ceilings, plans and what exists apart by shape', () => {
    const of = (id: string) => roleGlyph(words.value('roles', id), 'red');
    expect(new Set(['ceiling', 'planned', 'achieved', 'target'].map(of)).size).toBe(4);
  });
});

describe('a unit with one figure', () => {
  const svg = (...values: number[]) =>
    figuresChart(figuresWith(made(corpus), 'CNY', ...values), {
      document: chartDocument(),
      words,
      width: 960,
      idPrefix: 'x',
    }).svg;

  it('is said, not drawn on a scale that compares it with nothing', () => {
    expect(svg(5e7)).not.toContain(words.say('chart.figures.linear'));
    expect(svg(5e7)).toContain('5000万元');
    expect(svg(5e7, 1e8)).toContain(words.say('chart.figures.linear'));
  });
});
