import { describe, expect, it } from 'vitest';
import { unseenIn, visible } from './characters.ts';

describe('unseenIn', () => {
  it.each([
    ['a\u0000b', 'U+0000, nothing'],
    ['a\u0007b', 'U+0007, a character of control'],
    ['a\u009bb', 'U+009B, a character of control'],
    ['a\ud800b', 'U+D800, half of a character'],
    ['a\u202eb', 'U+202E, which turns the direction of the line'],
    ['a\u2067b', 'U+2067, which turns the direction of the line'],
    ['a\u200bb', 'U+200B, a space without width'],
    ['a\u00adb', 'U+00AD, a hyphen that shows at the end of a line alone'],
    ['a\u3164b', 'U+3164'],
    ['a\ue000b', 'U+E000'],
    ['a\ufffdb', 'U+FFFD, a character that could not be read'],
    ['a\ufeffb', 'U+FEFF, a byte order mark'],
    ['a\u{fffe}b', 'U+FFFE'],
  ])('finds what hides in %j', (text, name) => {
    expect(unseenIn(text)).toEqual([{ offset: 1, name }]);
  });

  it.each([
    '中文 text, 𠮷 · “quoted” — 1∶1',
    'a\tb\r\nc',
    '\ufeffa',
    '葛\u{e0100}',
    'a\u00a0b\u3000c',
  ])('finds nothing in %j', (text) => {
    expect(unseenIn(text)).toEqual([]);
  });
});

describe('visible', () => {
  it('writes as escapes what cannot be seen', () => {
    expect(visible('a\u001b[2Jb\u202ec\ud800\n')).toBe('a\\u{1b}[2Jb\\u{202e}c\\u{d800}\\u{a}');
  });
});
