import { expect, it } from 'vitest';
import { briefly, tinyCodebook } from '../../../tests/fixtures/rule.ts';
import { summaryWords } from './summary-words.ts';

const codebook = tinyCodebook.map(({ path, text }) => ({
  path,
  text:
    path === 'codebook/commitments.yaml'
      ? text.replace('cues: [将, 拟]', 'cues: [将, 拟]\n    summary_words: [will, is to]')
      : text,
}));
const path = 'measures/east-bay/lab.yaml';
const problems = (commitment: string, en: string) =>
  briefly(
    summaryWords,
    { [path]: `commitment: ${commitment}\nsummary: {zh: 实验楼, en: ${en}}` },
    { codebook },
  );

it('accepts a plan told as one, and what is no plan', () => {
  expect(problems('planned', 'A laboratory Will open.')).toEqual([]);
  expect(problems('ongoing', 'A laboratory takes teams in.')).toEqual([]);
});

it('finds a plan told as a fact', () => {
  expect(problems('planned', 'A laboratory opens.')).toEqual([
    `${path} summary.en — tells as a fact what is planned`,
  ]);
});
