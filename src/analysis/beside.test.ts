import { expect, it } from 'vitest';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import { besideOf, hasBeside } from './beside.ts';

const passages = [{ source: 'bulletin-2024' }];

it('an English page has the translation beside a wording', () => {
  expect(besideOf(corpus, 'en', '旧港区将筹集', passages)).toEqual({
    text: 'Old Harbour will secure',
    tag: 'en',
  });
});

it('a Traditional page has the converted wording, where that is another', () => {
  expect(besideOf(corpus, 'hant', '旧港区将筹集', passages)).toEqual({
    text: '舊港區將籌集',
    tag: 'zh-Hant-HK',
  });
  expect(besideOf(corpus, 'hant', '位于', passages)?.text).toBe('位於');
  expect(besideOf(corpus, 'hant', '持', passages)).toBeUndefined();
});

it('a Simplified page has nothing, nor does what no document has translated', () => {
  expect(besideOf(corpus, 'zh', '旧港区将筹集', passages)).toBeUndefined();
  expect(besideOf(corpus, 'en', '旧港区将筹集', [{ source: 'other' }])).toBeUndefined();
  expect(besideOf(corpus, 'en', '没有这句', passages)).toBeUndefined();
});

it('says of each language whether it has anything', () => {
  expect([hasBeside('zh'), hasBeside('hant'), hasBeside('en')]).toEqual([false, true, true]);
});
