/**
 * Texts that a spreadsheet program might take for a formula or a command: those that begin, after
 * blanks and apostrophes, with one of = + - @ in either width, and those that begin with a tab or
 * a line break. OWASP, “CSV Injection”, names these characters.
 */
const DANGEROUS = /^(?:[\s\p{Cf}']*[=+\-@＝＋－＠]|'*[\t\r\n])/u;

/** A text as it may stand in a CSV file: a dangerous one has an apostrophe before it. */
export const safeText = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text);

/** The text that {@link safeText} was given. */
export const unsafeText = (text: string): string =>
  text.startsWith("'") && DANGEROUS.test(text.slice(1)) ? text.slice(1) : text;
