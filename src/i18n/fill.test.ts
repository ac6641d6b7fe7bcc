import { expect, test } from 'vitest';
import { fill } from './fill.ts';

test('what is quoted within a quotation has the inner marks', () => {
  expect(fill('“{lens}”的类别', { lens: '苏州“三关”' }, 'a')).toBe('“苏州‘三关’”的类别');
  expect(fill('「{lens}」的類別', { lens: '蘇州「三關」' }, 'a')).toBe('「蘇州『三關』」的類別');
});

test('quotations beside each other keep their marks', () => {
  for (const text of ['“甲”和“乙”、“丙”', '「甲」和「乙」', '“甲和“乙']) {
    expect(fill('{text}', { text }, 'a')).toBe(text);
  }
});
