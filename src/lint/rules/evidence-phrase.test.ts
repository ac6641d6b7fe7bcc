import { describe, expect, it } from 'vitest';
import { briefly, problemsOf } from '../../../tests/fixtures/rule.ts';
import { evidencePhrase } from './evidence-phrase.ts';

const scheme = 'measures/hong-kong/talent-scheme.yaml';
const withPhrase = (text: string) => ({
  [scheme]: `evidence:\n  - source: bulletin\n    paragraph: 9\n    phrase: ${text}\n`,
});

describe('evidence-phrase', () => {
  it('accepts short phrases', () => {
    expect(problemsOf(evidencePhrase, withPhrase('香港拟推出科研人才计划'))).toEqual([]);
    expect(problemsOf(evidencePhrase, withPhrase('拟推'))).toEqual([]);
  });

  it('accepts 30 characters and no more, counting characters and not code units', () => {
    expect(problemsOf(evidencePhrase, withPhrase(`拟${'𠮷'.repeat(29)}`))).toEqual([]);
    expect(problemsOf(evidencePhrase, withPhrase(`拟${'长'.repeat(30)}`))).toEqual([
      {
        rule: 'evidence-phrase',
        file: `content/${scheme}`,
        line: 4,
        column: 13,
        field: 'evidence[0].phrase',
        message: 'is too long for a phrase',
        found: `31 characters: 拟${'长'.repeat(30)}`,
        allowed: '2 to 30 characters',
      },
    ]);
  });

  it('finds a phrase that is too short to be found again', () => {
    expect(problemsOf(evidencePhrase, withPhrase('拟'))).toMatchObject([
      {
        message: 'is too short to be found again',
        found: '1 character: 拟',
        allowed: '2 to 30 characters',
      },
    ]);
    expect(problemsOf(evidencePhrase, withPhrase("''"))).toMatchObject([
      { found: '0 characters: ' },
    ]);
  });

  it.each([
    ['香港拟推出计划。', '。'],
    ['扩大规模；拟推出', '；'],
    ['香港拟推出吗？', '？'],
    ['香港拟推出！', '！'],
    ['Is it so?', '?'],
    ['Done; next', ';'],
    ['"So!"', '!'],
  ])('finds the end of a sentence in %s', (text, end) => {
    expect(problemsOf(evidencePhrase, withPhrase(text))).toMatchObject([
      {
        message: 'holds the end of a sentence',
        found: `${end} in ${text.replaceAll('"', '')}`,
        tip: 'keep only as much as an auditor needs to find the place',
      },
    ]);
  });

  it.each(['香港拟\\n推出', '香港拟\\t推出', ' 香港拟', '香港拟 '])(
    'finds white space at an end, a tab or a line break in "%s"',
    (text) => {
      expect(problemsOf(evidencePhrase, withPhrase(`"${text}"`))).toMatchObject([
        {
          message: 'has white space at an end, a tab or a line break',
          found: `"${text}"`,
          tip: 'copy the phrase again, on one line',
        },
      ]);
    },
  );

  it('looks at the phrases of figures too', () => {
    const records = {
      [scheme]: 'figures: [{evidence: [{source: s, paragraph: 1, phrase: 多}]}]',
    };
    expect(briefly(evidencePhrase, records)).toEqual([
      `${scheme} figures[0].evidence[0].phrase — is too short to be found again`,
    ]);
  });
});
