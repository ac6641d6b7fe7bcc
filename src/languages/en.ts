import type { Language } from './language.ts';

const MONTHS =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const BEFORE_YEAR =
  '(?:in|by|of|since|from|until|till|to|before|after|during|early|mid|late|and|or|the|for)';

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
  inflected: true,
  faces: 'western',
  word: { value: 'en-GB', eastAsia: 'zh-CN' },
  bibtex: 'english',
  numbers: {
    allowed: [
      new RegExp(`\\b\\d{1,2} ${MONTHS}(?: \\d{4})?\\b`, 'g'),
      new RegExp(`\\b${MONTHS}(?: \\d{1,2},)?(?: \\d{4})?\\b`, 'g'),
      new RegExp(`(?<=\\b${BEFORE_YEAR} )(?:19|20)\\d{2}(?:[–-](?:19|20)\\d{2})?\\b`, 'gi'),
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
  },
} as const satisfies Language;
