import { describe, expect, it } from 'vitest';
import { briefly, edit, problemsOf, tiny } from '../../../tests/fixtures/tiny.ts';

const theme = 'codebook/lenses/theme.yaml';
const example = 'example: hong-kong/talent-scheme';
const counter = 'measure: east-bay/sample-lane';

describe('codebook-examples', () => {
  it('accepts examples that are coded as they should', () => {
    expect(briefly(tiny, 'codebook-examples')).toEqual([]);
  });

  it('finds an example that does not exist', () => {
    const files = edit(tiny, theme, example, 'example: hong-kong/talent-sceme');
    expect(problemsOf(files, 'codebook-examples')).toEqual([
      expect.objectContaining({
        file: `content/${theme}`,
        line: 18,
        field: 'categories[0].example',
        message: 'names no measure that exists',
        tip: 'did you mean “hong-kong/talent-scheme”?',
      }),
    ]);
  });

  it('finds an example that is coded elsewhere', () => {
    const files = edit(tiny, theme, example, 'example: east-bay/matching-grant');
    expect(problemsOf(files, 'codebook-examples')).toEqual([
      expect.objectContaining({
        message: 'is an example that is not coded as talent',
        found: 'east-bay/matching-grant, coded as capital',
      }),
    ]);
  });

  it('finds a counter-example that is coded in the category, or does not exist', () => {
    const field = 'categories[1].counter_example.measure';
    const coded = edit(tiny, theme, counter, 'measure: old-harbour/start-up-flats');
    expect(briefly(coded, 'codebook-examples')).toEqual([
      `${theme} ${field} — is a counter-example that is coded as space`,
    ]);
    const none = edit(tiny, theme, counter, 'measure: east-bay/none');
    expect(briefly(none, 'codebook-examples')).toEqual([
      `${theme} ${field} — names no measure that exists`,
    ]);
  });

  it('does not blame an example whose own file is broken', () => {
    const files = edit(tiny, 'measures/hong-kong/talent-scheme.yaml', 'cue:', 'clue:');
    expect(briefly(files, 'codebook-examples')).toEqual([]);
  });
});
