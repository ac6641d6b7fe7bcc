import { expect, test } from 'vitest';
import { briefly } from '../../../tests/fixtures/rule.ts';
import { figureMeasure } from './figure-measure.ts';

const bay = 'jurisdictions/bay.yaml';
const records = (measure: string, paragraph: number) => ({
  [bay]: `figures:
  - id: firms
    measure: ${measure}
    evidence: [{source: bulletin, paragraph: ${paragraph}, phrase: 入驻 30 家}]
`,
  'measures/bay/firms.yaml': `evidence: [{source: bulletin, paragraph: 5, phrase: 引进企业}]\n`,
  'measures/cove/firms.yaml': `evidence: [{source: bulletin, paragraph: 5, phrase: 引进企业}]\n`,
});

test('a figure may speak of a measure of its jurisdiction that rests on the same paragraph', () => {
  expect(briefly(figureMeasure, records('bay/firms', 5))).toEqual([]);
});

test('it may not speak of another’s, nor of one that stands elsewhere', () => {
  expect(briefly(figureMeasure, records('cove/firms', 5))).toEqual([
    `${bay} figures[0].measure — is a measure of another jurisdiction`,
  ]);
  expect(briefly(figureMeasure, records('bay/firms', 6))).toEqual([
    `${bay} figures[0].measure — rests on no paragraph on which the figure rests`,
  ]);
});
