/** Holds together what stands on either side of it on a line (U+2060, word joiner); takes no room. */
export const JOINER = '\u2060';
