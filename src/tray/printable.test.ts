import { expect, it } from 'vitest';
import { onOneLine, printable } from './printable.ts';

it('leaves away what no document may hold, and keeps what a reader sees', () => {
  expect(printable('a\u0000b\u0007\ufffe\ud800c 𠮷🎉\t—“”')).toBe('ab\ufffdc 𠮷🎉\t—“”');
});

it('takes every kind of line end for one', () => {
  expect(printable('a\r\nb\rc\u000bd\u2028e')).toBe('a\nb\nc\nd\ne');
  expect(onOneLine('  a\u000b b\n\nc ')).toBe('a b c');
});
