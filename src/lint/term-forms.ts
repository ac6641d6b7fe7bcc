import { memoText } from '../shared/memo.ts';

/** Longest gap of a form with …: in Chinese within a clause, in English within a sentence. */
const GAP = { original: '[^，。；、！？]{1,10}?', other: '[^.;]{0,60}?' };

/** A form of the original with …, as a pattern; undefined for a form that is matched as it stands. */
export const gapped = (form: string): RegExp | undefined =>
  form.includes('…')
    ? new RegExp(form.split(/…+/).map(RegExp.escape).join(GAP.original), 'u')
    : undefined;

/**
 * Whether a text has a form: in upper or lower case, with hyphens or blanks, of one or several.
 * @example hasForm('The policy packages …', 'policy package') // true
 */
export const hasForm = (text: string, form: string): boolean => patternOf(form).test(folded(text));

const patternOf = memoText(
  (form) =>
    new RegExp(
      `(?<![\\p{L}\\d])${folded(form).split(' ').map(wordOf).join('[ -]')}(?![\\p{L}\\d])`,
      'u',
    ),
);

/** A word of a form in one or several; a gap takes the blank before it along. */
function wordOf(word: string): string {
  if (/^…+$/.test(word)) return GAP.other;
  if (word.endsWith('*')) return `${parts(word.slice(0, -1))}\\p{L}*`;
  if (word.endsWith('y')) return `${parts(word.slice(0, -1))}(?:y|ies)`;
  return /\p{L}$/u.test(word) ? `${parts(word)}(?:e?s)?` : parts(word);
}

const parts = (word: string): string => word.split('-').map(RegExp.escape).join('[ -]');

/** Case, kinds of dashes, of apostrophes and of blanks tell no two forms apart. */
const folded = memoText((text) =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[‐‑–—]/g, '-')
    .replaceAll(/\s+/g, ' '),
);
