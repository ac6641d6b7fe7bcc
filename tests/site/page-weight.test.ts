import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { filled } from '../fixtures/filled.ts';
import { pages, read } from './support/dist.ts';
import { expectNone } from './support/report.ts';

/** What a page may hold and weigh, whatever the corpus: elements, and bytes as hosts compress. */
const ELEMENTS = 5_000;
const BYTES = 150_000;

const countElements = (html: string): number => html.match(/<[a-z]/gi)?.length ?? 0;
const compressed = (html: string): number =>
  brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

test('no page has more elements, or weighs more, than a phone bears', () => {
  expectNone(
    filled(pages).flatMap(({ path }) => {
      const html = read(path);
      const n = countElements(html);
      // Less than the limit as it is read is less still when compressed.
      const bytes = html.length * 3 > BYTES ? compressed(html) : 0;
      return [
        ...(n > ELEMENTS ? [`${path}: ${n} elements`] : []),
        ...(bytes > BYTES ? [`${path}: ${bytes} bytes compressed`] : []),
      ];
    }),
  );
});

test('elements are counted by the tags that open them', () => {
  expect(countElements('<p>a < b<br><svg><use href="#x"/></svg></p>')).toBe(4);
});
