/** Signs that no document may hold: what steers a terminal, and halves of a character. */
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/** What a reader wrote as every format can hold it; pasted texts bring line ends of their own. */
export const printable = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\u000b\u2028\u2029]/g, '\n')
    .replaceAll(UNPRINTABLE, '')
    .toWellFormed();

/** A text on one line. */
export const onOneLine = (text: string): string => printable(text).replaceAll(/\s+/g, ' ').trim();
