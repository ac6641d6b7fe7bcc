import { memoLast } from '../shared/brief-memo.ts';
import { memoText } from '../shared/memo.ts';

/** Longest gap of a form with …: in Chinese within a clause, in English within a sentence. */
const GAP = { original: '[^，。；、！？]{1,10}?', other: '[^.;]{0,60}?' };

/** A form of the original with …, as a pattern; undefined for a form that is matched as it stands. */
export const gapped = (form: string): RegExp | undefined =>
  form.includes('…')
    ? new RegExp(form.split(/…+/).map(RegExp.escape).join(GAP.original), 'u')
    : undefined;

/** A form where it stands in a text. */
export interface FormAt {
  form: string;
  index: number;
}

/**
 * Finds forms in a text as they stand: from left to right, of those that begin at a place the longest, and
 * none within another. Thousands of them in one pattern would all be tried at each place; here those are
 * that begin with its two characters.
 */
export function longestForms(forms: readonly string[]): (text: string) => FormAt[] {
  const longestFirst = forms.filter((form) => form !== '').sort((a, b) => b.length - a.length);
  const byHead = Map.groupBy(longestFirst, (form) => form.slice(0, HEAD));
  return (text) => {
    const found: FormAt[] = [];
    let index = 0;
    while (index < text.length) {
      const form =
        byHead.get(text.slice(index, index + HEAD))?.find((each) => text.startsWith(each, index)) ??
        byHead.get(text.charAt(index))?.[0];
      if (form !== undefined) found.push({ form, index });
      index += form?.length ?? 1;
    }
    return found;
  };
}

/** So many characters tell most forms apart. */
const HEAD = 2;

/**
 * Whether a text has a form: in upper or lower case, with hyphens or blanks, of one or several.
 * @example hasForm('The policy packages …', 'policy package') // true
 */
export const hasForm = (text: string, form: string): boolean => isIn(folded(text), form);

/** The same, for a long text that is asked for many forms and then is to be forgotten. */
export function havingForms(text: string): (form: string) => boolean {
  const own = fold(text);
  return (form) => isIn(own, form);
}

/** A form that stands as it is needs no pattern: each that is made is kept, and bodies alone have thousands. */
const isIn = (own: string, form: string): boolean =>
  standsIn(own, fold(form)) || patternOf(form).test(own);

/** Whether a form stands in a text to the letter, and is no part of a longer word. */
function standsIn(own: string, form: string): boolean {
  if (/[…*]/.test(form)) return false;
  for (let at = own.indexOf(form); at >= 0; at = own.indexOf(form, at + 1)) {
    if (!OF_WORD.test(own.charAt(at - 1)) && !OF_WORD.test(own.charAt(at + form.length)))
      return true;
  }
  return false;
}

/**
 * Letters by their blocks, from ª to the last of Hangul: a class of all letters takes longer to compile than
 * the rest of a pattern, and there are hundreds of these.
 */
const LETTERS =
  'a-z\\u00aa\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufaff';

const OF_WORD = new RegExp(`[${LETTERS}\\d]`);

const patternOf = memoText(
  (form) =>
    new RegExp(
      `(?<![${LETTERS}\\d])${fold(form).split(' ').map(wordOf).join('[ -]')}(?![${LETTERS}\\d])`,
    ),
);

/** A word of a form in one or several; a gap takes the blank before it along. */
function wordOf(word: string): string {
  if (/^…+$/.test(word)) return GAP.other;
  if (word.endsWith('*')) return `${parts(word.slice(0, -1))}[${LETTERS}]*`;
  if (word.endsWith('y')) return `${parts(word.slice(0, -1))}(?:y|ies)`;
  return /\p{L}$/u.test(word) ? `${parts(word)}(?:e?s)?` : parts(word);
}

const parts = (word: string): string => word.split('-').map(RegExp.escape).join('[ -]');

/** Case, kinds of dashes, of apostrophes and of blanks tell no two forms apart. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[‐‑–—]/g, '-')
    .replaceAll(/\s+/g, ' ');

/** One text is asked for many forms in a row. */
const folded = memoLast(fold);
