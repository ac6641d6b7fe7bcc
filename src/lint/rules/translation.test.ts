import { describe, expect, it } from 'vitest';
import { briefly, edit, problemsOf, tiny } from '../../../tests/fixtures/tiny.ts';

const scheme = 'measures/hong-kong/talent-scheme.yaml';
const laboratory = 'organisations/harbour-laboratory.yaml';
const name = '{zh: 香港湾畔实验室, en: Harbour Laboratory}';
const units = 'codebook/units.yaml';

describe('translation', () => {
  it('accepts texts in both languages', () => {
    expect(briefly(tiny, 'translation')).toEqual([]);
  });

  it('finds Chinese in the English', () => {
    const files = edit(tiny, scheme, 'en: Scheme for', 'en: Scheme 计划 for');
    expect(problemsOf(files, 'translation')).toEqual([
      expect.objectContaining({
        file: `content/${scheme}`,
        line: 1,
        field: 'title.en',
        message: 'holds Chinese characters or punctuation',
        found: '计划 in “Scheme 计划 for research talent”',
      }),
    ]);
  });

  it('finds Chinese punctuation in the English', () => {
    const files = edit(tiny, scheme, 'with a new scheme.', 'with a new scheme。');
    expect(briefly(files, 'translation')).toEqual([
      `${scheme} summary.en — holds Chinese characters or punctuation`,
    ]);
  });

  it('finds English in place of the Chinese', () => {
    const files = edit(tiny, laboratory, name, '{zh: Bay Laboratory, en: Harbour Laboratory}');
    expect(briefly(files, 'translation')).toEqual([`${laboratory} name.zh — is not in Chinese`]);
  });

  it('finds Chinese copied over the English', () => {
    const files = edit(tiny, laboratory, name, '{zh: 实验室, en: 实验室}');
    expect(briefly(files, 'translation')).toEqual([
      `${laboratory} name.en — holds Chinese characters or punctuation`,
    ]);
  });

  it('accepts one name in both languages, and symbols without words', () => {
    const files = edit(tiny, laboratory, name, '{zh: LAB-7, en: LAB-7}');
    expect(briefly(files, 'translation')).toEqual([]);
  });

  it('finds placeholders that differ, in plural and singular', () => {
    const files = edit(
      edit(tiny, units, "en: '{value} teams'", "en: '{values} teams'"),
      units,
      "singular: '{value} flat'",
      'singular: a flat',
    );
    expect(problemsOf(files, 'translation')).toEqual([
      expect.objectContaining({
        field: 'values[7].pattern.en',
        message: 'does not hold the placeholders of the Chinese text',
        found: '{values} teams',
        allowed: '{value}',
      }),
      expect.objectContaining({ field: 'values[8].singular', found: 'a flat' }),
    ]);
  });
});
