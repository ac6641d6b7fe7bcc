import { expect, it } from 'vitest';
import { bareNumbers } from './numbers.ts';

it.each([
  ['深圳有三项举措', '三项'],
  ['共300万元', '300万元'],
  ['占12.5%', '12.5%'],
  ['百分之二十', '百分之二十'],
  ['两年之内', '两年'],
  ['十余家企业', '十余家'],
  ['过半没有写明', '过半'],
  ['2000名青年', '2000名'],
  ['四大方向', '四大'],
  ['四件提案', '四件'],
])('%s states a number', (text, found) => {
  expect(bareNumbers(text, 'zh').map((number) => number.found)).toEqual([found]);
});

it.each([
  '2023年3月10日付印，到2032年，2022—2032年，2023年底',
  '沪科提复〔2023〕57号，2023年第4期（总第55期），第三项',
  '“五流四制”、“1+N”、《十条措施》、2+2双学位、5G、GB/T 9704—2012',
  '十四五规划，一带一路，沪港两地，一方面，统一口径',
  '一项措施，一个园区',
  '（1）一是，二是',
])('%s does not', (text) => {
  expect(bareNumbers(text, 'zh')).toEqual([]);
});

it.each([
  ['three measures', 'three'],
  ['2000 people', '2000'],
  ['up to 3,000,000', '3,000,000'],
  ['12.5% of them', '12.5%'],
  ['twenty cities', 'twenty'],
  ['half of them', 'half'],
])('%s states a number', (text, found) => {
  expect(bareNumbers(text, 'en').map((number) => number.found)).toEqual([found]);
});

it.each([
  'on 10 March 2023, in March 2023, by 2032, since 2018',
  'No. 57, “1+N”, 2+2, 5G, A4, one city, the two cities',
])('%s does not', (text) => {
  expect(bareNumbers(text, 'en')).toEqual([]);
});

it('passes over the names that the corpus knows', () => {
  expect(bareNumbers('河套八条与三项', 'zh', ['河套八条']).map(({ found }) => found)).toEqual([
    '三项',
  ]);
});
