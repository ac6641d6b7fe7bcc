import { memoText } from '../shared/memo.ts';

/** Words of one character that belong to what stands before them; all others to what follows. */
const TRAILING =
  /^[的了着著过過们們者性化类類项項条條个個区區市省年月日号號等中上下里裡间間内內层層级級期段]$/u;
const HAN = /\p{Script=Han}$/u;
const FROM_HAN = /^\p{Script=Han}/u;
const WORD = /^[\p{L}\p{N}]/u;
/** The end of a number, after which a unit comes. */
const FIGURE = /[\p{N}%万萬亿億]$/u;
const DIGITS = /^[\p{N}.,%]+$/u;

const segmenterFor = memoText((tag) => new Intl.Segmenter(tag, { granularity: 'word' }));

/**
 * A text of Chinese cut where a line of a title may end: between words, never within one, nor within
 * a term, nor between a figure and its unit, nor so that a word of one character stands alone. Where
 * no Chinese character stands beside it nothing is cut: there the browser knows.
 * @param tag the BCP 47 tag of the language
 * @param terms names that stay whole
 * @example segments('上海与香港比较', 'zh-Hans', []) // '上海', '与香港', '比较'
 */
export function segments(text: string, tag: string, terms: readonly string[]): string[] {
  const whole = withinTerms(text, terms);
  const parts: string[] = [];
  let open = false;
  for (const { segment, index } of segmenterFor(tag).segment(text)) {
    const last = parts.at(-1);
    const isUnit = [...segment].length === 1 && FIGURE.test(last ?? '');
    const isCut =
      last !== undefined && !isUnit && !open && !whole.has(index) && isBetween(last, segment);
    if (isCut || last === undefined) parts.push(segment);
    else parts[parts.length - 1] = last + segment;
    open = DIGITS.test(segment) || (!isUnit && !open && leads(segment));
  }
  const end = parts.at(-1) ?? '';
  if (parts.length > 1 && [...end].length === 1) parts.splice(-2, 2, (parts.at(-2) ?? '') + end);
  return parts;
}

/** Whether a line may end between two words, by their characters. */
const isBetween = (before: string, after: string): boolean =>
  WORD.test(after) &&
  (HAN.test(before) || FROM_HAN.test(after)) &&
  /[\p{L}\p{N}]$/u.test(before) &&
  !TRAILING.test(after);

/** Whether what follows a word stays with it, unless it has joined another itself. */
const leads = (word: string): boolean =>
  [...word].length === 1 && HAN.test(word) && !TRAILING.test(word);

/** The places within a term, where it is not cut. */
function withinTerms(text: string, terms: readonly string[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const term of terms) {
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
      for (let i = 1; i < term.length; i += 1) places.add(at + i);
    }
  }
  return places;
}
