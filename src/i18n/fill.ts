import { memoText } from '../shared/memo.ts';

/** Values by the name of the hole that they fill. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * A text with its holes filled: `{name}` gives way to the value of that name. What is quoted within a
 * quotation has the inner marks.
 * @param key Names the message in an error.
 * @throws {Error} When a hole has no value, so that no reader ever meets one.
 */
export const fill = (text: string, values: Values, key: string): string =>
  withInnerMarks(
    partsOf(text)
      .map((part, i) => {
        if (i % 2 === 0) return part;
        const value = values[part];
        if (value === undefined) throw new Error(`“${key}” leaves {${part}} unfilled: ${text}`);
        return value;
      })
      .join(''),
  );

/** A text at its holes: what stands between, and every other part the name of a hole. Pages ask again and again. */
const partsOf = memoText((text) => text.split(/\{(\w+)\}/));

/** The marks of a quotation within another: ‘ ’ in “ ”, and 『 』 in 「 」. */
const withInnerMarks = (text: string): string =>
  isTwiceIn(text, '“') || isTwiceIn(text, '「')
    ? text
        .replaceAll(/(“[^“”]*)“([^“”]*)”(?=[^“”]*”)/g, '$1‘$2’')
        .replaceAll(/(「[^「」]*)「([^「」]*)」(?=[^「」]*」)/g, '$1『$2』')
    : text;

/** Looked for first, since hardly a message quotes twice. */
const isTwiceIn = (text: string, mark: string): boolean =>
  text.indexOf(mark) !== text.lastIndexOf(mark);
