import type { Hash } from 'node:crypto';

/**
 * A file's mark for its address: eight letters. Hexadecimal would now and then be eight digits, which
 * whoever scans a page for telephone numbers takes for one.
 * @param hash of the file's text, not yet digested
 */
export const shortHash = (hash: Hash): string =>
  [...hash.digest().subarray(0, 8)]
    .map((byte) => String.fromCharCode(LETTER_A + (byte % LETTERS)))
    .join('');

const LETTER_A = 97;
const LETTERS = 26;
