import { describe, expect, it } from 'vitest';
import { cornerQuotes } from './corner-quotes.ts';
import { toTraditional } from './traditional.ts';

describe('quotation marks in Traditional Chinese', () => {
  it.each([
    ['“資源關”', '「資源關」'],
    ['他說“這是‘一國’”', '他說「這是『一國』」'],
    ['見“AI 平台”和“GOI”兩處', '見「AI 平台」和「GOI」兩處'],
    ['“{word}”都沒有', '「{word}」都沒有'],
    ['{label}“{word}”', '{label}「{word}」'],
    ['“被截斷的一句', '「被截斷的一句'],
  ])('%s becomes %s', (text, cornered) => {
    expect(cornerQuotes(text)).toBe(cornered);
  });

  it.each([
    'Hong Kong’s own',
    '譯作 Hong Kong’s own',
    'the companies’ 名單',
    'the “open” centre',
    'Hong Kong has “no” list, 香港',
    "Hong Kong's 園區",
  ])('%s keeps what is English', (text) => {
    expect(cornerQuotes(text)).toBe(text);
  });

  it('are those of every text that is derived', () => {
    expect(toTraditional('译作“Hong Kong’s own”的“说明”')).toBe(
      '譯作「Hong Kong’s own」的「說明」',
    );
  });
});
