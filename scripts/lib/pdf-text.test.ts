import { deflateSync, inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { withoutRadicals, withPlainText } from './pdf-text.ts';

it('takes a radical for the character that looks like it', () => {
  expect(withoutRadicals('⽐⼆⻅⻓民')).toBe('比二见长民');
  expect(withoutRadicals('临港\u2015数码港')).toBe('临港—数码港');
});

/** A PDF of one table from glyphs to text, as Chromium writes it. */
function pdfWith(table: string): Buffer {
  const packed = deflateSync(Buffer.from(table));
  const head = Buffer.from('%PDF-1.4\n');
  const object = Buffer.concat([
    Buffer.from(`1 0 obj\n<</Filter /FlateDecode\n/Length ${packed.length}>> stream\n`),
    packed,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
  const other = Buffer.from('2 0 obj\n<</Type /Catalog>>\nendobj\n');
  const rows = [head.length, head.length + object.length].map(
    (offset) => `${String(offset).padStart(10, '0')} 00000 n \n`,
  );
  const end = `xref\n0 3\n0000000000 65535 f \n${rows.join('')}trailer\n<</Size 3\n/Root 2 0 R>>\nstartxref\n${head.length + object.length + other.length}\n%%EOF\n`;
  return Buffer.concat([head, object, other, Buffer.from(end)]);
}

const cmap =
  'begincmap\n1 beginbfrange\n<01> <02> <2F53>\nendbfrange\n1 beginbfchar\n<03> <4E00>\nendbfchar\nendcmap\n';

it('writes the tables from glyphs to text anew, and where they now are', () => {
  const pdf = withPlainText(pdfWith(cmap));
  const text = pdf.toString('latin1');
  const stream = text.indexOf('stream\n') + 7;
  expect(inflateSync(pdf.subarray(stream)).toString()).toBe(
    'begincmap\n3 beginbfchar\n<01> <6C14>\n<02> <6C34>\n<03> <4E00>\nendbfchar\nendcmap\n',
  );
  const table = Number(/startxref\n(\d+)/.exec(text)?.[1]);
  expect(text.slice(table, table + 4)).toBe('xref');
  const rows = [...text.slice(table).matchAll(/^(\d{10}) 00000 n/gm)];
  const catalog = Number(rows[1]?.[1]);
  expect(text.slice(catalog, catalog + 7)).toBe('2 0 obj');
});

it('says so when a file is built in another way', () => {
  expect(() => withPlainText(Buffer.from('%PDF-1.7\n'))).toThrow();
});
