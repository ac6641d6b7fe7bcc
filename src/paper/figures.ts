/** A number as it is written: 3700, 1,200, 4.5, and the two ends of a range or a ratio. */
const NUMBER = String.raw`\d+(?:[.,]\d+)*(?:[–—∶:]\d+(?:[.,]\d+)*)?`;
/** Units of several characters; of any other the first character is enough. */
const HAN_UNIT =
  '个百分点|個百分點|百分点|百分點|平方公里|平方千米|平方米|港元|美元|欧元|歐元|个月|個月|\\p{Script=Han}';
/** A mark at the end of a sentence stays with what it marks. */
const MARKED = String.raw`[\p{Script=Han}”」』]\*`;
const HAN = String.raw`第?${NUMBER}[%％‰]?[百千万亿萬億]*[多余餘]?(?:${HAN_UNIT})?\*?|${MARKED}`;

/** What stands before a number in English and belongs to it. */
const BEFORE = String.raw`(?:(?:CNY|HKD|USD|RMB|rank|Table|No\.|Nos\.|¶)\s)?`;
/** Words that follow a number without being what it counts. */
const NO_UNIT =
  '(?:of|and|or|in|to|for|are|is|was|were|at|by|the|from|on|as|with|a|an|has|have|than|but|not|more|planned|implemented|ongoing|exploring|recommended)';
const WORD = String.raw`\s(?!${NO_UNIT}\b)[a-z][a-z²]*`;
const LATIN = String.raw`${BEFORE}${NUMBER}%?(?:\s(?:million|billion|thousand|hundred|per cent)\b)?(?:${WORD}|\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)?`;

const FIGURES = {
  han: new RegExp(HAN, 'gu'),
  latin: new RegExp(LATIN, 'gu'),
} as const;

/** A stretch of a text, by the places of its characters. */
export interface FigurePlace {
  from: number;
  to: number;
}

/**
 * The numbers of a text with the units that belong to them: no line ends within one. A number that
 * stands by itself is none of them.
 * @example wholeFigures('最高300万元') // one, from 2 to 7
 */
export const wholeFigures = (text: string): FigurePlace[] => {
  const pattern = /\p{Script=Han}/u.test(text) ? FIGURES.han : FIGURES.latin;
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index: from }) =>
    /^[\d.,%]+$/.test(found) ? [] : [{ from, to: from + found.length }],
  );
};

/** Between two characters that keep to one line; takes no room. */
const JOINER = '\u2060';

/** A text whose figures are held together by joiners, to reckon its lines. */
export const joinFigures = (text: string): string =>
  inFigures(text, (figure) => [...figure].join(JOINER).replaceAll(' ', HARD));

/** A text in whose figures no space breaks a line. */
export const hardSpaced = (text: string): string =>
  inFigures(text, (figure) => figure.replaceAll(' ', HARD));

/** A space at which no line ends. */
const HARD = '\u00a0';

function inFigures(text: string, change: (figure: string) => string): string {
  let changed = '';
  let end = 0;
  for (const { from, to } of wholeFigures(text)) {
    changed += text.slice(end, from) + change(text.slice(from, to));
    end = to;
  }
  return changed + text.slice(end);
}
