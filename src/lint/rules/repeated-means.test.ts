import { describe, expect, it } from 'vitest';
import { briefly } from '../../../tests/fixtures/rule.ts';
import { repeatedMeans } from './repeated-means.ts';

const measures = (part: string, lens = 'instrument') => ({
  'measures/east-bay/whole.yaml': `coding: {${lens}: [PI007]}\n`,
  'measures/east-bay/middle.yaml': `parent: east-bay/whole\ncoding: {${lens}: [PI022]}\n`,
  'measures/east-bay/part.yaml': `parent: east-bay/middle\ncoding: {${lens}: [${part}]}\n`,
});

describe('repeated-means', () => {
  it('accepts the main means of a part, whatever the whole records, and further ones of its own', () => {
    expect(briefly(repeatedMeans, measures('PI007'))).toEqual([]);
    expect(briefly(repeatedMeans, measures('PI007, PI010'))).toEqual([]);
  });

  it('finds a further means that a whole records, however far above', () => {
    expect(briefly(repeatedMeans, measures('PI010, PI022, PI007'))).toEqual([
      'measures/east-bay/part.yaml coding.instrument[1] — is a further means that the whole records already',
      'measures/east-bay/part.yaml coding.instrument[2] — is a further means that the whole records already',
    ]);
  });

  it('leaves alone the lenses that do not tell means', () => {
    expect(briefly(repeatedMeans, measures('PI010, PI007', 'theme'))).toEqual([]);
  });

  it('comes to an end where wholes go in a circle', () => {
    const circle = { ...measures('PI010, PI011') };
    circle['measures/east-bay/whole.yaml'] =
      'parent: east-bay/part\ncoding: {instrument: [PI007]}\n';
    expect(briefly(repeatedMeans, circle)).toEqual([]);
  });
});
