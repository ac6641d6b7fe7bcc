import { describe, expect, it } from 'vitest';
import { problemsOf, tinyCodebook } from '../../../tests/fixtures/rule.ts';
import { synonymsRule } from './synonyms.ts';

const file = 'codebook/synonyms.yaml';
const withSynonyms = (text: string) => ({ codebook: [...tinyCodebook, { path: file, text }] });
const lane = { 'measures/east-bay/lane.yaml': 'title: {zh: 贷款, en: Low-interest loans}' };

describe('synonyms', () => {
  it('accepts a codebook without any, and groups of which the content has a form', () => {
    expect(problemsOf(synonymsRule, lane)).toEqual([]);
    const both = withSynonyms(
      'synonyms:\n  - [借款, 贷款]\n  - [low interest loan, cheap money]\n',
    );
    expect(problemsOf(synonymsRule, lane, both)).toEqual([]);
  });

  it('finds a form that stands twice, in whatever case', () => {
    const twice = withSynonyms('synonyms:\n  - [贷款, LOAN]\n  - [低息, loan]\n');
    expect(problemsOf(synonymsRule, { ...lane, 'terms/x.yaml': 'zh: 低息' }, twice)).toContainEqual(
      {
        rule: 'synonyms',
        file: `content/${file}`,
        line: 3,
        column: 10,
        field: 'synonyms[1][1]',
        message: 'is a form that stands in the synonyms already',
        found: 'loan',
        tip: 'join the group to that of “贷款”, or delete the form',
      },
    );
  });

  it('finds a group that leads nowhere, and takes no part of a word for it', () => {
    const nowhere = withSynonyms('synonyms:\n  - [月球, low-interest loa]\n');
    expect(problemsOf(synonymsRule, lane, nowhere)).toEqual([
      {
        rule: 'synonyms',
        file: `content/${file}`,
        line: 2,
        column: 5,
        field: 'synonyms[0]',
        message: 'is a group of which the content has no form',
        found: '月球, low-interest loa',
        tip: 'add the form that the content has, or delete the group',
      },
    ]);
  });
});
