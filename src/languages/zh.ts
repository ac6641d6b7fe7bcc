import { DIGITS } from './digits.ts';
import type { Language } from './language.ts';

const NUMERAL = '[零〇一二三四五六七八九十百千万亿两几数]';
const MEASURE_WORD =
  '(?:方面|[项条个家份名人位元套件场所处年月日天次届类种组对倍成点段篇座支批轮步期大级层关门分])';
/** Units of several characters; of any other the first character is enough. */
const LONG_UNIT =
  '个百分点|個百分點|百分点|百分點|平方公里|平方千米|平方米|港元|美元|欧元|歐元|个月|個月';
/** A mark at the end of a sentence stays with what it marks. */
const MARKED = String.raw`[\p{Script=Han}”」』]\*`;

/** Simplified Chinese; what is whole, and what units are, in Traditional too. */
export const zh = {
  english: 'Simplified Chinese',
  script: 'han',
  folder: '',
  tag: 'zh-Hans',
  intl: 'zh-Hans',
  name: '简体',
  gap: '',
  compactFrom: 10_000,
  grouped: false,
  range: { numbers: '至', dates: '至' },
  quarters: ['{year}年第一季度', '{year}年第二季度', '{year}年第三季度', '{year}年第四季度'],
  inflected: false,
  faces: 'mainland',
  word: { value: 'en-US', eastAsia: 'zh-CN' },
  bibtex: 'chinese',
  numbers: {
    allowed: [
      /《[^》]*》/g,
      /“[^”\d]{1,8}”/g,
      /〔\d{4}〕\s*第?\d+号/g,
      /\d{4}(?:年)?\s*[—–-]\s*\d{4}年/g,
      /\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:[上下]半年|底|初)?/g,
      /\d{1,2}月\d{1,2}日|\b\d{1,2}月(?:底|初|份)/g,
      new RegExp(`总?第(?:\\d+|${NUMERAL}+)`, 'g'),
      /十[一二三四五]五|一带一路|两地|两市|两岸|两会|双方|一方面|统一|万一|千万(?=要|不)/g,
    ],
    bare: new RegExp(
      [
        String.raw`\d+(?:[.,]\d+)*\s*(?:[%％‰]|[十百千万亿]*(?:[多余]?${MEASURE_WORD})?)`,
        `百分之${NUMERAL}+`,
        // 一项 and 一个 are articles more often than numbers.
        `(?!一(?:${MEASURE_WORD}))${NUMERAL}+[多余]?${MEASURE_WORD}`,
        '半数|过半|一半',
      ].join('|'),
      'g',
    ),
    whole: new RegExp(
      [
        String.raw`第?${DIGITS}[%％‰]?[百千万亿萬億]*[多余餘]?(?:${LONG_UNIT}|\p{Script=Han})?\*?`,
        MARKED,
      ].join('|'),
      'gu',
    ),
    units: '万亿萬億元条條项項个個家年月日号號期倍名人所平',
  },
} as const satisfies Language;
