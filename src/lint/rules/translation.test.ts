import { describe, expect, it } from 'vitest';
import { briefly, problemsOf, tinyCodebook } from '../../../tests/fixtures/rule.ts';
import { edit } from '../../../tests/fixtures/tiny.ts';
import { languages, original, plain, written, type Written } from '../../languages/index.ts';
import { translationRule } from './translation.ts';

const scheme = 'measures/hong-kong/talent-scheme.yaml';
const units = 'codebook/units.yaml';
const further: readonly Written[] = written.filter(
  (language) => language !== original && language !== plain,
);

/** A title; languages beyond the two hold nothing but what the rule asks of them. */
function title(zh: string, en: string): Record<string, string> {
  const holes = zh.match(/\{[^}]*\}/g) ?? [];
  const filler = /\p{Script=Han}/u.test(zh) ? ['X', ...holes].join(' ') : en;
  const texts = [`zh: '${zh}'`, `en: '${en}'`, ...further.map((other) => `${other}: '${filler}'`)];
  return { [scheme]: `title:\n${texts.map((line) => `  ${line}\n`).join('')}` };
}

describe('translation', () => {
  it.each([
    ['科研人才计划', 'Scheme for research talent'],
    // One name in both languages, and symbols without words.
    ['LAB-7', 'LAB-7'],
    ['{value}∶1', '{value}:1'],
    [':count[x]{of=asks}', ':count[x]{of=asks}'],
    ['3.2%', '3.2 %'],
    ['{a}和{b}', '{b} and {a}'],
  ])('accepts %s as %s', (zh, en) => {
    expect(problemsOf(translationRule, title(zh, en))).toEqual([]);
  });

  it('finds Chinese in the English', () => {
    expect(problemsOf(translationRule, title('人才计划', 'Scheme 计划 for talent。'))).toEqual([
      {
        rule: 'translation',
        file: `content/${scheme}`,
        line: 3,
        column: 7,
        field: 'title.en',
        message: 'holds Chinese characters or punctuation',
        found: '计划 。 in “Scheme 计划 for talent。”',
      },
    ]);
  });

  it.each(['with a new scheme。', 'a，b', '（a）', '实验室'])(
    'finds Chinese punctuation or characters in “%s”',
    (en) => {
      expect(briefly(translationRule, title('实验室', en))).toEqual([
        `${scheme} title.en — holds Chinese characters or punctuation`,
      ]);
    },
  );

  it('finds English in place of the Chinese', () => {
    expect(
      problemsOf(translationRule, title('Bay Laboratory', 'Harbour Laboratory')),
    ).toMatchObject([
      {
        line: 2,
        field: 'title.zh',
        message: 'is not in Chinese',
        found: 'Bay Laboratory',
        tip: `write it in Chinese, or exactly as in ${['English', ...further.map((other) => languages[other].english)].join(' and ')} where both use one name`,
      },
    ]);
  });

  it('finds placeholders that differ', () => {
    expect(problemsOf(translationRule, title('{a}个', 'so many'))).toMatchObject([
      {
        field: 'title.en',
        message: 'does not hold the placeholders of the Chinese text',
        found: 'so many',
        allowed: '{a}',
      },
    ]);
    expect(problemsOf(translationRule, title('若干', '{a} of them'))).toMatchObject([
      { allowed: 'none' },
    ]);
  });

  it('looks at the patterns of units, in plural and singular', () => {
    const codebook = edit(
      edit(tinyCodebook, units, "en: '{value} teams'", "en: '{values} teams'"),
      units,
      "singular: '{value} flat'",
      'singular: a flat',
    );
    expect(problemsOf(translationRule, {}, { codebook })).toMatchObject([
      {
        file: `content/${units}`,
        field: 'values[7].pattern.en',
        message: 'does not hold the placeholders of the Chinese text',
        found: '{values} teams',
        allowed: '{value}',
      },
      { file: `content/${units}`, field: 'values[8].singular', found: 'a flat' },
    ]);
  });
});
