import { Converter } from 'opencc-js';

const convert = Converter({ from: 'cn', to: 'hk' });

/**
 * Where the converter's Hong Kong standard departs from what Hong Kong's government and press
 * write: 羣 is written 群, and 發佈 of a document 發布.
 */
const USAGE: readonly [string, string][] = [
  ['羣', '群'],
  ['發佈', '發布'],
];

/** Simplified Chinese as Hong Kong would write it. */
export const toTraditional = (text: string): string =>
  USAGE.reduce((result, [from, to]) => result.replaceAll(from, to), convert(text));
