import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../../tests/fixtures/rule.ts';
import { cue } from './cue.ts';

const labs = 'measures/east-bay/campus-laboratories.yaml';
/** A measure with two passages; a figure's passage counts as one of its own. */
const withCue = (text: string) => ({
  [labs]: `title: {zh: 启用, en: Open}
cue: ${text}
evidence:
  - {source: bulletin, paragraph: 5, phrase: 实验楼已于 2022 年 9 月启用}
figures:
  - {evidence: [{source: bulletin, paragraph: 5, phrase: 入驻 30 多个}]}
`,
});

describe('cue', () => {
  it.each(['启用', '已…启用', '已……启用…', '已…入驻', '于2022年', '已 于'])(
    'accepts %s, which stands in the phrases',
    (text) => {
      expect(problemsOf(cue, withCue(text))).toEqual([]);
    },
  );

  it('finds a cue that no phrase holds', () => {
    expect(problemsOf(cue, withCue('正在'))).toEqual([
      {
        rule: 'cue',
        file: `content/${labs}`,
        line: 2,
        column: 6,
        field: 'cue',
        message: 'does not stand in any phrase of the record',
        found: '正在',
        tip: 'copy the deciding words from a phrase, or add the passage that holds them',
      },
    ]);
  });

  it('looks at partnerships too', () => {
    const pair = 'partnerships/labs.yaml';
    const text = (wording: string) => ({
      [pair]: `cue: ${wording}\nevidence:\n  - {source: bulletin, paragraph: 5, phrase: 签订了协议}\n`,
    });
    expect(problemsOf(cue, text('签订了'))).toEqual([]);
    expect(problemsOf(cue, text('正在'))).toMatchObject([{ file: `content/${pair}`, line: 1 }]);
  });

  it('finds the parts that are missing, and only them', () => {
    expect(problemsOf(cue, withCue('已……建成'))).toMatchObject([{ found: '建成' }]);
    expect(problemsOf(cue, withCue('将…已…建成'))).toMatchObject([{ found: '将, 建成' }]);
  });

  it('does not take dots alone as a cue', () => {
    expect(problemsOf(cue, withCue('…'))).toMatchObject([{ found: '…' }]);
    expect(problemsOf(cue, withCue("'… …'"))).toMatchObject([{ found: '… …' }]);
  });
});
