import { describe, expect, it } from 'vitest';
import { briefly, problemsOf, tinyCodebook } from '../../../tests/fixtures/rule.ts';
import { edit } from '../../../tests/fixtures/tiny.ts';
import { codebookExamples } from './codebook-examples.ts';

const theme = 'codebook/lenses/theme.yaml';
const measures = {
  'measures/old-harbour/advice-desk.yaml': 'coding: {theme: [talent]}',
  'measures/east-bay/joint-campus.yaml': 'coding: {theme: [rules, space]}',
  'measures/east-bay/sample-lane.yaml': 'coding: {theme: []}',
};
const withTheme = (from: string, to: string) => ({ codebook: edit(tinyCodebook, theme, from, to) });

describe('codebook-examples', () => {
  it('accepts examples that are coded as they should', () => {
    expect(problemsOf(codebookExamples, measures)).toEqual([]);
  });

  it('finds an example that does not exist', () => {
    const codebook = withTheme(
      'examples: [old-harbour/advice-desk]',
      'examples: [old-harbour/advice-desc]',
    );
    expect(problemsOf(codebookExamples, measures, codebook)).toEqual([
      {
        rule: 'codebook-examples',
        file: `content/${theme}`,
        line: 18,
        column: 16,
        field: 'categories[0].examples[0]',
        message: 'names no measure that exists',
        found: 'old-harbour/advice-desc',
        tip: 'did you mean “old-harbour/advice-desk”?',
      },
    ]);
  });

  it('finds an example that is coded elsewhere, or as nothing', () => {
    const elsewhere = withTheme(
      'examples: [old-harbour/advice-desk]',
      'examples: [east-bay/joint-campus]',
    );
    const found = problemsOf(codebookExamples, measures, elsewhere);
    expect(found).toMatchObject([
      {
        field: 'categories[0].examples[0]',
        message: 'is an example that is not coded as talent',
        found: 'east-bay/joint-campus, coded as rules, space',
      },
    ]);
    const nothing = withTheme(
      'examples: [old-harbour/advice-desk]',
      'examples: [east-bay/sample-lane]',
    );
    expect(problemsOf(codebookExamples, measures, nothing)).toMatchObject([
      { found: 'east-bay/sample-lane, coded as nothing' },
    ]);
  });

  it('finds a counter-example that is coded in the category, or does not exist', () => {
    const field = 'categories[1].counter_examples[0].measure';
    const coded = withTheme('measure: east-bay/sample-lane', 'measure: east-bay/joint-campus');
    expect(briefly(codebookExamples, measures, coded)).toEqual([
      `${theme} ${field} — is a counter-example that is coded as space`,
    ]);
    const none = withTheme('measure: east-bay/sample-lane', 'measure: east-bay/none');
    expect(briefly(codebookExamples, measures, none)).toEqual([
      `${theme} ${field} — names no measure that exists`,
    ]);
  });

  it('does not blame an example whose own file is broken', () => {
    const broken = ['measures/old-harbour/advice-desk.yaml'];
    const others = Object.entries(measures).filter(([path]) => !broken.includes(path));
    expect(problemsOf(codebookExamples, Object.fromEntries(others), { broken })).toEqual([]);
  });

  it('finds an example on which two codings differ', () => {
    const coding = (of: string) =>
      `measures: {old-harbour/advice-desk: {commitment: planned, hong_kong: open, coding: {theme: ${of}}}}`;
    const records = (second: string) => ({
      ...measures,
      'codings/first/old-harbour.yaml': coding('[talent]'),
      'codings/second/old-harbour.yaml': coding(second),
    });
    expect(briefly(codebookExamples, records('[talent]'))).toEqual([]);
    expect(briefly(codebookExamples, records('[talent, space]'))).toEqual([]);
    expect(briefly(codebookExamples, records('[space]'))).toEqual([
      `${theme} categories[0].examples[0] — is an example over which the two codings differ`,
    ]);
  });
});
