import { DIGITS } from './digits.ts';
import type { Language } from './language.ts';

const MONTHS =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const BEFORE_YEAR =
  '(?:in|by|of|since|from|until|till|to|before|after|during|early|mid|late|and|or|the|for)';
/** What stands before a number and belongs to it. */
const BEFORE = String.raw`(?:(?:CNY|HKD|USD|RMB|rank|Table|No\.|Nos\.|¶)\s)?`;
/** Words that follow a number without being what it counts. */
const NO_UNIT = String.raw`(?:of|and|or|in|to|for|are|is|was|were|at|by|the|from|on|as|with|a|an|has|have|than|but|not|more|\w+(?:ed|ing))`;
const UNIT = String.raw`\s(?!${NO_UNIT}\b)[a-z][a-z²]*`;

/** English. */
export const en = {
  english: 'English',
  script: 'latin',
  folder: 'en/',
  tag: 'en',
  intl: 'en-GB',
  name: 'English',
  gap: ' ',
  compactFrom: 1_000_000,
  grouped: true,
  range: { numbers: '–', dates: ' to ' },
  quarters: [
    'first quarter of {year}',
    'second quarter of {year}',
    'third quarter of {year}',
    'fourth quarter of {year}',
  ],
  inflected: true,
  faces: 'western',
  word: { value: 'en-GB', eastAsia: 'zh-CN' },
  bibtex: 'english',
  numbers: {
    allowed: [
      new RegExp(`\\b\\d{1,2} ${MONTHS}(?: \\d{4})?\\b`, 'g'),
      new RegExp(`\\b${MONTHS}(?: \\d{1,2},)?(?: \\d{4})?\\b`, 'g'),
      new RegExp(`\\b${BEFORE_YEAR} (?:19|20)\\d{2}(?:[–-](?:19|20)\\d{2})?\\b`, 'gi'),
      /\bNo\. ?\d+\b/g,
      /\bthe two (?:cities|places|sides|parties|governments|codings)\b/gi,
    ],
    bare: new RegExp(
      [
        String.raw`\d+(?:[.,]\d+)*\s*%?`,
        String.raw`\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|billions?|dozens?|half|twice)\b`,
      ].join('|'),
      'gi',
    ),
    whole: new RegExp(
      [
        String.raw`${BEFORE}${DIGITS}%?(?:\s(?:million|billion|thousand|hundred|per cent)\b)?`,
        String.raw`(?:${UNIT}|\s${MONTHS}\b)?`,
      ].join(''),
      'gu',
    ),
    units: '',
  },
} as const satisfies Language;
