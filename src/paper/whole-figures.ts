import { JOINER } from '../shared/joiner.ts';
import { languages, locales } from '../languages/index.ts';

/** A stretch of a text, by the places of its characters. */
export interface FigurePlace {
  from: number;
  to: number;
}

/** The language that tells what is whole in a text: the first of those in its script. */
const languageOf = (text: string) => {
  const script = /\p{Script=Han}/u.test(text) ? 'han' : 'latin';
  const found = locales.find((locale) => languages[locale].script === script);
  if (!found) throw new Error(`no language is written in the script “${script}”`);
  return languages[found];
};

/**
 * The stretches of a text within which no line ends: numbers with their units, ranges, ratios, and
 * a last character with its mark. A single number without a unit is none.
 * @example wholeFigures('最高300万元') // one, from 2 to 7
 */
export const wholeFigures = (text: string): FigurePlace[] =>
  [...text.matchAll(languageOf(text).numbers.whole)].flatMap(({ 0: found, index: from }) =>
    found.length > LONGEST || /^[\d.,%]+$/.test(found) ? [] : [{ from, to: from + found.length }],
  );

/** What has more characters than this has no room in a line of its own. */
const LONGEST = 40;

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
