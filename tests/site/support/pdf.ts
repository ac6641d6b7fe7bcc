import { inflateSync } from 'node:zlib';

/**
 * How many glyphs each page of a PDF shows. Reads just what Chromium writes: numbered objects,
 * one content stream a page, glyphs as hexadecimal strings.
 * @throws when no page is found, so that a change of the format is noticed
 */
export function glyphsByPage(pdf: Buffer): number[] {
  const text = pdf.toString('latin1');
  const objects = new Map<string, number>();
  for (const match of text.matchAll(/(?<=^|[\r\n])(\d+) 0 obj\b/g)) {
    objects.set(match[1] ?? '', match.index + match[0].length);
  }
  const pages = [...text.matchAll(/\/Type \/Page\b(?:(?!endobj)[^])*?\/Contents (\d+) 0 R/g)];
  if (pages.length === 0) throw new Error('no page was found in the PDF');
  return pages.map(([, contents = '']) => {
    const start = objects.get(contents);
    if (start === undefined) throw new Error(`the PDF has no object ${contents}`);
    return glyphs(streamAt(pdf, text, start));
  });
}

function streamAt(pdf: Buffer, text: string, start: number): string {
  const begin = /stream\r?\n/g;
  begin.lastIndex = start;
  const match = begin.exec(text);
  if (!match) throw new Error('a page of the PDF has no content');
  const dictionary = text.slice(start, match.index);
  const offset = match.index + match[0].length;
  const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
  const content = pdf.subarray(offset, offset + length);
  // A page with nothing on it is not compressed.
  const plain = dictionary.includes('/FlateDecode') ? inflateSync(content) : content;
  return plain.toString('latin1');
}

/** Four hexadecimal digits a glyph, two in fonts of the simplest kind: never too many. */
const glyphs = (content: string): number =>
  [...content.matchAll(/<([0-9A-F]+)>/g)].reduce(
    (sum, [, digits = '']) => sum + Math.ceil(digits.length / 4),
    0,
  );
