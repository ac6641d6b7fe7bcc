/**
 * Texts that a spreadsheet program might take for a formula or a command: those that begin, after
 * blanks and apostrophes, with one of = + - @ in either width, and those that begin with a tab or
 * a line break. OWASP, “CSV Injection”, names these characters. A date in Chinese words, which a
 * Chinese program reads as a day and writes its own way, is one too.
 */
const DANGEROUS =
  /^(?:[\s\p{Cf}']*[=+\-@＝＋－＠]|'*[\t\r\n]|'*(?:\d+年\d+月(?:\d+日)?|\d+月\d+日)$)/u;

/** A text as it may stand in a CSV file: one that would not stay itself has an apostrophe before it. */
export const safeText = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text);
