import { afterEach, expect, test, vi } from 'vitest';
import { balance, wrap } from '../charts/measure.ts';
import { chineseWords } from './chinese-words.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the words of a text with what stands between them', () => {
  expect(chineseWords('正式咨询，利益')).toEqual(['正式', '咨询', '，', '利益']);
});

test('a browser that tells no words apart breaks lines between any two characters', () => {
  vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
  const text = '利益相关方或专家的正式咨询';
  expect(chineseWords(text)).toBeUndefined();
  const lines = balance(text, 90, 10);
  expect(lines.join('')).toBe(text);
  expect(lines).toHaveLength(wrap(text, 90, 10).length);
});
