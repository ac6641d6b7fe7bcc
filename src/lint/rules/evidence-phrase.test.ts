import { describe, expect, it } from 'vitest';
import { briefly, edit, problemsOf, tiny } from '../../../tests/fixtures/tiny.ts';

const scheme = 'measures/hong-kong/talent-scheme.yaml';
const phrase = '香港拟推出科研人才计划';
const withPhrase = (text: string) => edit(tiny, scheme, `phrase: ${phrase}`, `phrase: ${text}`);

describe('evidence-phrase', () => {
  it('accepts short phrases', () => {
    expect(briefly(tiny, 'evidence-phrase')).toEqual([]);
  });

  it('accepts 30 characters and no more, counting characters and not code units', () => {
    expect(briefly(withPhrase(`拟${'𠮷'.repeat(29)}`), 'evidence-phrase')).toEqual([]);
    expect(problemsOf(withPhrase(`拟${'长'.repeat(30)}`), 'evidence-phrase')).toEqual([
      expect.objectContaining({
        file: `content/${scheme}`,
        line: 16,
        field: 'evidence[0].phrase',
        message: 'is too long for a phrase',
        found: `31 characters: 拟${'长'.repeat(30)}`,
        allowed: '2 to 30 characters',
      }),
    ]);
  });

  it.each([
    ['拟', 'is too short to be found again'],
    ['香港拟推出计划。', 'holds the end of a sentence'],
    ['扩大规模；拟推出', 'holds the end of a sentence'],
    ['香港拟推出吗？', 'holds the end of a sentence'],
    ['"香港拟\\n推出"', 'has white space at an end, a line break or an invisible character'],
    ['"香港拟\\u200b推出"', 'has white space at an end, a line break or an invisible character'],
  ])('finds %s', (text, message) => {
    expect(briefly(withPhrase(text), 'evidence-phrase')).toEqual([
      `${scheme} evidence[0].phrase — ${message}`,
    ]);
  });
});
