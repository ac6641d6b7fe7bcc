import { describe, expect, it } from 'vitest';
import { briefly, problemsOf, tinyCodebook } from '../../../tests/fixtures/rule.ts';
import { edit } from '../../../tests/fixtures/tiny.ts';
import { codebookExamples } from './codebook-examples.ts';

const theme = 'codebook/lenses/theme.yaml';
const measures = {
  'measures/hong-kong/talent-scheme.yaml': 'coding: {theme: [talent]}',
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
      'example: hong-kong/talent-scheme',
      'example: hong-kong/talent-sceme',
    );
    expect(problemsOf(codebookExamples, measures, codebook)).toEqual([
      {
        rule: 'codebook-examples',
        file: `content/${theme}`,
        line: 18,
        column: 14,
        field: 'categories[0].example',
        message: 'names no measure that exists',
        found: 'hong-kong/talent-sceme',
        tip: 'did you mean “hong-kong/talent-scheme”?',
      },
    ]);
  });

  it('finds an example that is coded elsewhere, or as nothing', () => {
    const elsewhere = withTheme(
      'example: hong-kong/talent-scheme',
      'example: east-bay/joint-campus',
    );
    const found = problemsOf(codebookExamples, measures, elsewhere);
    expect(found).toMatchObject([
      {
        field: 'categories[0].example',
        message: 'is an example that is not coded as talent',
        found: 'east-bay/joint-campus, coded as rules, space',
      },
    ]);
    const nothing = withTheme('example: hong-kong/talent-scheme', 'example: east-bay/sample-lane');
    expect(problemsOf(codebookExamples, measures, nothing)).toMatchObject([
      { found: 'east-bay/sample-lane, coded as nothing' },
    ]);
  });

  it('finds a counter-example that is coded in the category, or does not exist', () => {
    const field = 'categories[1].counter_example.measure';
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
    const broken = ['measures/hong-kong/talent-scheme.yaml'];
    const others = Object.entries(measures).filter(([path]) => !broken.includes(path));
    expect(problemsOf(codebookExamples, Object.fromEntries(others), { broken })).toEqual([]);
  });
});
