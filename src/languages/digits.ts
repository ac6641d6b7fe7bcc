/** A number as it is written: 3700, 1,200, 4.5, and the two ends of a range or a ratio. */
export const DIGITS: string = String.raw`\d+(?:[.,]\d+)*(?:[–—∶:]\d+(?:[.,]\d+)*)?`;
