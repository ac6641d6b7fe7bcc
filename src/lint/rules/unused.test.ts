import { describe, expect, it } from 'vitest';
import { briefly, problemsOf } from '../../../tests/fixtures/rule.ts';
import { unused } from './unused.ts';

const office = { 'organisations/office.yaml': 'kind: government' };
const bulletin = { 'sources/bulletin.yaml': 'issuers: []\njurisdiction: east-bay' };
const lane = {
  'measures/east-bay/sample-lane.yaml': `actors: [{organisation: office}]
evidence: [{source: bulletin, paragraph: 7, phrase: 探索}]`,
};

describe('unused', () => {
  it('accepts organisations and sources that are referred to', () => {
    expect(problemsOf(unused, { ...office, ...bulletin, ...lane })).toEqual([]);
  });

  it('finds an organisation that no record uses', () => {
    expect(problemsOf(unused, office)).toEqual([
      {
        rule: 'unused',
        file: 'content/organisations/office.yaml',
        line: 1,
        column: 1,
        field: '',
        message: 'is an organisation that no record uses',
        found: 'office',
        tip: 'refer to it where the documents name it, or delete the file',
      },
    ]);
  });

  it('finds a source that no record uses', () => {
    expect(briefly(unused, { ...bulletin, 'jurisdictions/bulletin.yaml': 'order: 1' })).toEqual([
      'sources/bulletin.yaml  — is a source that no record uses',
    ]);
  });

  it('says nothing while a record is broken, which may be the one that uses it', () => {
    const broken = Object.keys(lane);
    expect(problemsOf(unused, { ...office, ...bulletin }, { broken })).toEqual([]);
  });
});
