/** Signs that no document may hold: what steers a terminal, and what is no character. */
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;
/** Half of a character, without its other half. */
const HALF = /\p{Surrogate}/gu;

/** What a reader wrote as every format can hold it; pasted texts bring line ends of their own. */
export const printable = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\u000b\u2028\u2029]/g, '\n')
    .replaceAll(UNPRINTABLE, '')
    .replaceAll(HALF, '\ufffd');

/** A text on one line. */
export const onOneLine = (text: string): string => printable(text).replaceAll(/\s+/g, ' ').trim();
