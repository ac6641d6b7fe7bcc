import { Converter } from 'opencc-js';
import { memoText } from '../shared/memo.ts';
import { cornerQuotes } from './corner-quotes.ts';

/*
 * A thread that checks content and makes pages has this module twice, once within Astro's bundle: its
 * dictionaries, a quarter of a second's work and forty megabytes, hang on the thread.
 */
const CONVERTER = Symbol.for('city-hong-kong-innovation-compared.converter');
const shared = globalThis as unknown as { [CONVERTER]?: (text: string) => string };

/** Reads the converter's dictionaries when they are first asked for. */
const convert = (text: string): string => {
  shared[CONVERTER] ??= Converter({ from: 'cn', to: 'hk' });
  return shared[CONVERTER](text);
};

/**
 * Where the converter departs from what Hong Kong's government and press write. The first group is
 * usage: 公布 and not 公佈, 說 and not 説, 啟動 and not 啓動 (docs/decisions.md says by whose
 * texts this was decided). The second corrects phrases that the converter cuts in
 * the wrong place: in 這只說 the 只 is “only” and no measure word.
 */
const USAGE: readonly [string, string][] = [
  ['羣', '群'],
  ['説', '說'],
  ['税', '稅'],
  ['閲', '閱'],
  ['脱', '脫'],
  ['鋭', '銳'],
  ['悦', '悅'],
  ['麪', '麵'],
  ['兑', '兌'],
  ['啓', '啟'],
  ['户', '戶'],
  ['峯', '峰'],
  ['發佈', '發布'],
  ['公佈', '公布'],
  ['宣佈', '宣布'],
  ['侷限', '局限'],
  ['佈局', '布局'],
  ['分佈', '分布'],

  ['這隻說', '這只說'],
  ['明瞭', '明了'],
  ['蔘', '參'],
  ['麵向', '面向'],
  ['創新裏', '創新里'],
];

/** 籤 is a label or a lot; to sign is 簽, which the converter misses before some words. */
const SIGN = /(?<![標書竹抽牙])籤/g;

/** Simplified Chinese as Hong Kong would write it; each text is converted once. */
export const toTraditional = memoText((text) =>
  cornerQuotes(
    USAGE.reduce(
      (result, [from, to]) => result.replaceAll(from, to),
      byWords(text).replaceAll(SIGN, '簽'),
    ),
  ),
);

const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' });
const wordOf = memoText((word) => convert(word));

/**
 * A text converted so that no phrase of the converter reaches into a word and leaves the rest of it: in
 * 我市制造业 it knows 市制 and would leave 造 alone. A word of several characters is as it is by itself.
 */
function byWords(text: string): string {
  const whole = convert(text);
  if (whole.length !== text.length) return whole;
  return [...segmenter.segment(text)]
    .map(({ segment, index }) => {
      const there = whole.slice(index, index + segment.length);
      const word = segment.length > 1 ? wordOf(segment) : there;
      return word.length === segment.length ? word : there;
    })
    .join('');
}
