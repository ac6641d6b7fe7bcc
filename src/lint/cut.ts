import { written } from '../languages/index.ts';

/** The fields that hold what a reader reads, in every record. */
const READ: readonly string[] = [...written, 'hant', 'phrase', 'as_printed', 'cue'];

/**
 * Whether a comment behind a text without quotes is most likely a part of the text: a blank and `#`
 * begin a comment, and what follows is not read.
 * @param key the field that holds the text, where it is one
 * @param comment what stands behind the `#`
 */
export const isCutByComment = (key: string | undefined, text: string, comment: string): boolean =>
  /^\S/.test(comment) || READ.includes(key ?? '') || /[^\x21-\x7e]/.test(text);
