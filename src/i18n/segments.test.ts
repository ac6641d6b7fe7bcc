import { expect, test } from 'vitest';
import { segments } from './segments.ts';

const cut = (text: string, terms: readonly string[] = []): string =>
  segments(text, 'zh-Hans', terms).join('|');

test('a title is cut between words, and a preposition stays with what it governs', () => {
  expect(cut('苏州与上海两地比较')).toBe('苏州|与上海|两地|比较');
  expect(cut('各地对香港做了什么')).toBe('各地|对香港|做了|什么');
});

test('a term stays whole', () => {
  expect(cut('知识产权与标准化')).toContain('|');
  expect(cut('知识产权与标准化', ['知识产权与标准化'])).toBe('知识产权与标准化');
});

test('a figure stays with its unit', () => {
  expect(cut('涉及13类措施')).toBe('涉及|13类|措施');
  expect(cut('共5000万元资助')).toMatch(/5000万/);
  expect(cut('共5000万元资助')).not.toMatch(/5000\||万\|元/);
});

test('no single character stands on the last line', () => {
  expect(cut('政策工具表').split('|').at(-1)?.length).toBeGreaterThan(1);
});

test('beside punctuation and between Latin words the browser knows where a line may end', () => {
  expect(cut('上海：计划、探索')).toBe('上海：计划、探索');
  expect(cut('Compare by theme')).toBe('Compare by theme');
});

test('all that stands in a text stands in its parts', () => {
  for (const text of ['', '一', '“五流四制”与AI4S平台（2023年）——24 条', '𠮷野家与上海']) {
    expect(segments(text, 'zh-Hant-HK', ['五流四制']).join('')).toBe(text);
  }
});
