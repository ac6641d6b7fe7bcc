import { expect, it } from 'vitest';
import { problemsOf, tinyCodebook } from '../../../tests/fixtures/rule.ts';
import { codeWords } from './code-words.ts';

const codebook = tinyCodebook.map(({ path, text }) => ({
  path,
  text:
    path === 'codebook/lenses/theme.yaml'
      ? text.replace('  - id: capital\n', '  - id: capital\n    needs: [资金, 基金]\n')
      : text,
}));
const path = 'measures/east-bay/lab.yaml';
const problems = (themes: string, phrase: string) =>
  problemsOf(
    codeWords,
    {
      [path]: `coding: {theme: [${themes}]}
evidence:
  - {source: bulletin, paragraph: 6, phrase: ${phrase}}
`,
    },
    { codebook },
  );

it('accepts a code whose words stand in a passage, and codes that need none', () => {
  expect(problems('capital', '设立创投基 金')).toEqual([]);
  expect(problems('space', '支持科研项目')).toEqual([]);
});

it('finds a code without a word of what it takes', () => {
  expect(problems('space, capital', '支持科研项目')).toMatchObject([
    {
      field: 'coding.theme[1]',
      message: 'needs a word that none of the passages has',
      found: 'capital',
      allowed: '资金, 基金',
    },
  ]);
});
