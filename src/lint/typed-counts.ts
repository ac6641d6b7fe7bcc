import { inEach, original, type Written } from '../languages/index.ts';

const CHINESE =
  /(?:[二两三四五六七八九十百]+|(?<!第)\d+)(?:份|件)(?:文献|文件|答复|报告|提案)|(?:[二两三四五六七八九十]+|\d+)个(?:城市|主体|地方|举措组)|[二两三四五六七八九十]+组举措/g;
const ENGLISH =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+) (?:\w+ )?(?:documents|replies|reports|sources|cities|columns|jurisdictions|programmes|proposals)\b/gi;

const patterns: Record<Written, RegExp> = inEach((language) =>
  language === original ? CHINESE : ENGLISH,
);

/** The places in a text that count documents, cities or programmes in words or digits of its own. */
export const typedCounts = (text: string, language: Written): string[] =>
  text.match(patterns[language]) ?? [];
