import { describe, expect, it } from 'vitest';
import { briefly, tinyCodebook } from '../../../tests/fixtures/rule.ts';
import { codedOn } from './coded-on.ts';

/** The tiny codebook with a lens for Hong Kong that excludes and asks for words. */
const codebook = tinyCodebook.map(({ path, text }) =>
  path === 'codebook/lenses/direction.yaml'
    ? {
        path,
        text: text.replace(
          'order: 3',
          'order: 3\nfor_hong_kong: true\ncued: true\none_of: [ecosystem, talent-pool]',
        ),
      }
    : { path, text },
);
const lab = 'measures/east-bay/lab.yaml';
const record = (fields: string) => `${fields}
evidence:
  - {source: bulletin, paragraph: 6, phrase: 支持香港团队和香港学生}
`;
const problems = (records: Readonly<Record<string, string>>, files = codebook) =>
  briefly(
    codedOn,
    Object.fromEntries(Object.entries(records).map(([path, text]) => [path, record(text)])),
    { codebook: files },
  );

describe('coded-on', () => {
  it('accepts a code with its words, and none where the lens asks nothing', () => {
    const coded = `hong_kong: hong-kong
coding: {direction: [ecosystem]}
coded_on: {direction: {ecosystem: 香港团队}}`;
    const bundle = 'hong_kong: hong-kong\ncoding: {direction: []}';
    expect(
      problems({
        [lab]: `parent: east-bay/all\n${coded}`,
        'measures/east-bay/all.yaml': bundle,
        'measures/east-bay/open.yaml': 'hong_kong: open\ncoding: {direction: []}',
      }),
    ).toEqual([]);
  });

  it('finds codes of a measure open to all and of a bundle, but for Hong Kong’s own', () => {
    const fields = (value: string) => `hong_kong: ${value}
coding: {direction: [ecosystem]}
coded_on: {direction: {ecosystem: 香港团队}}`;
    expect(problems({ [lab]: fields('open') })).toEqual([
      `${lab} coding.direction — codes a measure that is open to all under a lens for Hong Kong`,
    ]);
    const whole = 'measures/east-bay/all.yaml';
    const part = 'parent: east-bay/all\nhong_kong: hong-kong\ncoding: {direction: []}';
    expect(problems({ [whole]: fields('hong-kong'), [lab]: part })).toEqual([
      `${whole} coding.direction — codes a bundle under a lens that asks its parts`,
    ]);
    expect(problems({ [whole]: fields('own'), [lab]: part })).toEqual([]);
  });

  it('finds two categories that exclude each other', () => {
    const fields = `hong_kong: hong-kong
coding: {direction: [ecosystem, talent-pool]}
coded_on: {direction: {ecosystem: 香港团队, talent-pool: 香港学生}}`;
    expect(problems({ [lab]: fields })).toEqual([
      `${lab} coding.direction — has several categories of which a measure has at most one`,
    ]);
  });

  it('finds a code without words, words without a code, and words of no phrase', () => {
    const fields = `hong_kong: hong-kong
coding: {direction: [ecosystem]}
coded_on: {direction: {talent-pool: 香港学生}}`;
    expect(problems({ [lab]: fields })).toEqual([
      `${lab} coding.direction — rests on no words: coded_on has none for it`,
      `${lab} coded_on.direction.talent-pool — gives words for a code that the measure has not`,
    ]);
    const elsewhere = `hong_kong: hong-kong
coding: {direction: [ecosystem]}
coded_on: {direction: {ecosystem: 香港企业}}`;
    expect(problems({ [lab]: elsewhere })).toEqual([
      `${lab} coded_on.direction.ecosystem — does not stand in any phrase of the record`,
    ]);
  });

  it('finds a category that the lens has not', () => {
    const wrong = codebook.map(({ path, text }) => ({
      path,
      text: text.replace('[ecosystem, talent-pool]', '[ecosystem, talent-pol]'),
    }));
    expect(problems({}, wrong)).toEqual([
      'codebook/lenses/direction.yaml one_of[1] — is no category of the lens',
    ]);
  });
});
