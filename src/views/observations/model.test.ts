import { expect, it } from 'vitest';
import { corpusFrom } from '../../corpus/index.ts';
import { corpus } from '../../../tests/fixtures/tiny-corpus.ts';
import { edit, tiny, without } from '../../../tests/fixtures/tiny.ts';
import { observationsOf, observationsOfFigure } from './model.ts';

const campus = 'observations/campus-open.yaml';

it('finds those about one measure', () => {
  const ids = (id: string) => observationsOf(corpus, { id }).map((one) => one.id);
  expect(ids('east-bay/joint-campus')).toEqual(['campus-open']);
  expect(ids('east-bay/sample-lane')).toEqual([]);
});

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
