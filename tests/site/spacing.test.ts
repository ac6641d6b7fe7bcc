import { expect, test } from 'vitest';
import { filled } from '../fixtures/filled.ts';
import { pages, read } from './support/dist.ts';
import { expectNone } from './support/report.ts';

/** What ends a line of text; all other tags stand within one. */
const BLOCK =
  /<\/?(?:article|blockquote|body|br|button|caption|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|input|legend|li|main|nav|ol|option|output|p|section|select|summary|svg|table|tbody|td|text|tfoot|th|thead|title|tr|ul)\b[^>]*>/g;
const VERBATIM = /<(script|style|pre|textarea)\b[^]*?<\/\1>/g;
/** A name may begin with a point (“.csv”), and a line of points may stand for what is left out. */
const BEFORE = /[\s\u00a0]+(?:[。，、：；！？）」』》”]|[,;:!?)](?!\w)|\.(?![\w.]))/g;
const AFTER = /[（「『《“][ \t\r\n]/g;

/** The places of a page where a blank parts punctuation from its word, each with some text around. */
function parted(html: string): string[] {
  const text = html
    .replaceAll(VERBATIM, '\u0001')
    .replaceAll(BLOCK, '\u0001')
    .replaceAll(/<[^>]*>/g, '');
  return [BEFORE, AFTER].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index }) => text.slice(Math.max(0, index - 12), index + 8)),
  );
}

test('no blank stands before punctuation, on any page in any language', () => {
  expect(pages.length).toBeGreaterThan(1000);
  expectNone(
    filled(pages).flatMap(({ path }) => parted(read(path)).map((place) => `${path}: ${place}`)),
  );
});

test('a blank is found over tags within a line, and not at its start', () => {
  expect(parted('<p>甲 <a href="b">乙</a>\n。</p>')).toHaveLength(1);
  expect(parted('<p>Link <b> : one</b></p><p>（ 甲</p>')).toHaveLength(2);
  expect(parted('<p>甲 </p> <p>。 a .csv …</p>')).toEqual([]);
});
