/**
 * Cells in a form that no spreadsheet program takes for something else. A CSV file says nothing of
 * types, and such a program reads 2022-12 and 1-1 as days and 0364 as 364.
 */

const CELL_DATE = '\\d{4}(-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]|XX))?';

/** A date of the tables, as Data Package states patterns: like that of the records, months apart. */
export const CELL_DATE_PATTERN = `^${CELL_DATE}(/${CELL_DATE})?$`;

/** What the description of a column of dates says beyond that of the field. */
export const CELL_DATE_SENTENCE =
  'A month is written as a day of it that is not stated, 2022-12-XX (EDTF, level 1).';

/**
 * A date as it stands in a cell: a month gets a day that is not stated.
 * @param date a year, a month, a day, or two of these joined by a slash
 * @example cellDate('2022-12') // '2022-12-XX'
 */
export const cellDate = (date: string): string =>
  date.replaceAll(/(?<![\d-])\d{4}-\d{2}(?![\d-])/g, '$&-XX');

/**
 * A code as it stands in a cell: one that begins with a digit has its list before it.
 * @example cellCode('tools', '1-1') // 'tools:1-1'
 */
export const cellCode = (list: string, code: string): string =>
  /^\d/.test(code) ? `${list}:${code}` : code;
