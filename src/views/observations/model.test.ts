import { expect, it } from 'vitest';
import { corpusFrom } from '../../corpus/index.ts';
import { edit, tiny, without } from '../../../tests/fixtures/tiny.ts';
import { observationsOfFigure } from './model.ts';

const campus = 'observations/campus-open.yaml';

it('gives of a figure what was observed of it, no plan and no lead', () => {
  const id = 'east-bay/joint-campus';
  const of = (kind: string, figure = 'campus-area', confidence = 'high') => {
    const placed = edit(
      edit(without(tiny, 'promises/joint-campus.yaml'), campus, 'kind: event', `kind: ${kind}`),
      campus,
      `[${id}]`,
      `[${id}]\nfigure: campus-area\nvalue: 90000\nunit: m2`,
    );
    const seen = edit(placed, campus, 'confidence: high', `confidence: ${confidence}`);
    return observationsOfFigure(corpusFrom(seen), `measure:${id}:${figure}`, { id }).map(
      (one) => one.id,
    );
  };
  expect(of('observed')).toEqual(['campus-open']);
  expect(of('plan')).toEqual([]);
  expect(of('observed', 'campus')).toEqual([]);
  expect(of('observed', 'campus-area', 'low')).toEqual([]);
});
