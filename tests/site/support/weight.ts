import { brotliCompressSync, constants } from 'node:zlib';

/** What a page may hold and weigh, whatever the corpus: elements, and bytes as hosts compress. */
const ELEMENTS = 5_000;
const BYTES = 150_000;

/** How many elements a page has. */
export const countElements = (html: string): number => html.match(/<[a-z]/gi)?.length ?? 0;

const compressed = (html: string): number =>
  brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

/** What of a page is more than a phone bears, a line for each; none where nothing is. */
export function tooMuchIn(path: string, html: string): string[] {
  const n = countElements(html);
  // Less than the limit as it is read is less still when compressed.
  const bytes = html.length * 3 > BYTES ? compressed(html) : 0;
  return [
    ...(n > ELEMENTS ? [`${path}: ${n} elements`] : []),
    ...(bytes > BYTES ? [`${path}: ${bytes} bytes compressed`] : []),
  ];
}
