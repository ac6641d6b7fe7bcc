import { expect, it } from 'vitest';
import { corpusFrom } from '../../corpus/index.ts';
import { corpus } from '../../../tests/fixtures/tiny-corpus.ts';
import { edit, tiny, textOf, withFile, without } from '../../../tests/fixtures/tiny.ts';
import { observationGroups, observationsOf, observationsOfFigure } from './model.ts';

const campus = 'observations/campus-open.yaml';

const groupsOf = (files: Parameters<typeof corpusFrom>[0]) =>
  observationGroups(corpusFrom(files)).map(({ about, observations }) => [
    about === 'elsewhere' ? about : 'target' in about ? about.target.id : about.jurisdiction.id,
    observations.map(({ id }) => id),
  ]);

it('puts observations under their target, or else the jurisdiction of their measure', () => {
  expect(groupsOf(tiny)).toEqual([
    ['research-staff', ['research-staff-2025', 'research-staff-wider']],
    ['east-bay', ['campus-open']],
  ]);
});

it('puts one that has a target and a measure under the target alone', () => {
  const both = edit(tiny, campus, 'measures:', 'targets: [research-staff]\nmeasures:');
  expect(groupsOf(both).map(([of]) => of)).toEqual(['research-staff']);
});

it('puts one about a partnership where its mainland body is at home', () => {
  const pair = edit(
    without(tiny, 'promises/joint-campus.yaml'),
    campus,
    'measures: [east-bay/joint-campus]',
    'partnerships: [campus-laboratory]',
  );
  expect(groupsOf(pair).at(-1)).toEqual(['east-bay', ['campus-open']]);
});

it('keeps one about a partnership whose body has no home', () => {
  const [observation] = observationsOf(corpus, { id: 'east-bay/joint-campus' });
  const [partnership] = corpus.partnerships;
  if (!observation || !partnership) throw new Error('the fixture has both');
  const mainland = partnership.mainland.map((body) => ({ ...body, home: undefined }));
  const homeless = { ...observation, measures: [], partnerships: [{ ...partnership, mainland }] };
  const groups = observationGroups({ ...corpus, observations: [homeless] });
  expect(groups).toEqual([{ about: 'elsewhere', observations: [homeless] }]);
});

it('puts each on the page once', () => {
  const more = withFile(tiny, 'observations/again.yaml', textOf(tiny, campus));
  const placed = observationGroups(corpusFrom(more)).flatMap(({ observations }) => observations);
  expect(placed).toHaveLength(4);
  expect(new Set(placed.map(({ id }) => id)).size).toBe(4);
});

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
