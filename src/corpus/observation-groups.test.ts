import { expect, it } from 'vitest';
import { corpusFrom, type Corpus } from './index.ts';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import { edit, tiny, textOf, withFile, without } from '../../tests/fixtures/tiny.ts';
import { groupIdOf, observationGroups, observationPages } from './observation-groups.ts';

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
  const observation = corpus.observations.find(({ id }) => id === 'campus-open');
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

it('tells the place of a target from that of a jurisdiction of the same name', () => {
  const [target] = corpus.targets;
  const [jurisdiction] = corpus.jurisdictions;
  if (!target || !jurisdiction) throw new Error('the fixture has both');
  const same = { ...target, id: jurisdiction.id };
  expect(groupIdOf({ target: same })).not.toBe(groupIdOf({ jurisdiction }));
});

/** So many observations of each of two kinds: about a target, and about a measure of East Bay. */
const many = (ofTarget: number, ofPlace: number): Corpus => {
  const [target] = observationGroups(corpus);
  const place = observationGroups(corpus).at(-1);
  const copies = (group: typeof target, n: number) =>
    Array.from({ length: n }, (_, i) => {
      const [first] = group?.observations ?? [];
      if (!first) throw new Error('the fixture has none');
      return { ...first, id: `${first.id}-${i}` };
    });
  return { ...corpus, observations: [...copies(target, ofTarget), ...copies(place, ofPlace)] };
};

it('keeps on one page what one page holds', () => {
  expect(observationPages(corpus)).toEqual([]);
  expect(observationPages(many(65, 65))).toEqual([]);
});

it('gives each group pages of its own where there are too many, every observation on one of them', () => {
  const large = many(66, 200);
  const pages = observationPages(large);
  expect(pages.map(({ slug, part }) => [slug, part])).toEqual([
    ['target-research-staff', ''],
    ['east-bay', ''],
    ['east-bay', 'part-2'],
  ]);
  expect(pages.flatMap(({ observations }) => observations)).toEqual(large.observations);
});
