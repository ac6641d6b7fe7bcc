import { deflateSync, inflateSync } from 'node:zlib';

/**
 * Radicals that look like a character of their own, with that character, and the figure dash
 * and the bar with the dashes that texts have. Unicode decomposes the rest by itself.
 */
const RADICALS =
  '\u2012\u2013\u2015\u2014⺁厂⺎兀⺐尢⺒巳⺟母⺠民⺩王⺬示⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻒镸⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻭歯⻮齿⻯竜⻰龙⻲亀⻳龟';
const characterOf = new Map(
  [...RADICALS.matchAll(/(.)(.)/gu)].map(([, radical = '', character = '']) => [
    radical,
    character,
  ]),
);

/** A text in which no character is written as the radical or the variant that looks like it. */
export const withoutRadicals = (text: string): string =>
  text.replaceAll(
    /[\u2012\u2015\u2e80-\u2fdf\uf900-\ufaff]/gu,
    (radical) => characterOf.get(radical) ?? radical.normalize('NFKC'),
  );

/**
 * Makes the text of a PDF of Chromium's what it reads as. Where a face draws a character and a
 * radical with the same glyph, Chromium notes the radical, so that a search for 比 finds nothing:
 * the tables from glyphs to text are written anew.
 * @throws when the file is not built as Chromium builds it
 */
export function withPlainText(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const head = /^xref\s+0 (\d+)\s+/.exec(text.slice(table));
  if (!head) throw new Error('the PDF has no plain table of its objects');
  const entries = [...text.slice(table).matchAll(/^(\d{10}) (\d{5}) ([nf])/gm)];
  const offsets = entries.map(([, offset, , kind]) => (kind === 'n' ? Number(offset) : -1));
  const order = offsets.filter((offset) => offset >= 0).sort((a, b) => a - b);
  const first = order[0] ?? table;
  const parts = [pdf.subarray(0, first)];
  const moved = new Map<number, number>();
  let position = first;
  for (const [index, offset] of order.entries()) {
    const part = objectWithPlainText(pdf.subarray(offset, order[index + 1] ?? table));
    moved.set(offset, position);
    position += part.length;
    parts.push(part);
  }
  const rows = offsets.map((offset) =>
    offset < 0 ? `${at(0)} 65535 f \n` : `${at(moved.get(offset) ?? 0)} 00000 n \n`,
  );
  const trailer = text.slice(text.indexOf('trailer', table)).replace(/startxref[^]*$/, '');
  const end = `xref\n0 ${rows.length}\n${rows.join('')}${trailer}startxref\n${position}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(end, 'latin1')]);
}

function objectWithPlainText(object: Buffer): Buffer {
  const start = object.indexOf('stream');
  const dictionary = start < 0 ? '' : object.subarray(0, start).toString('latin1');
  const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0);
  // A table is small and says nothing but its length and how it is packed.
  if (length === 0 || /\/(?:Type|Subtype|Length1)\b/.test(dictionary)) return object;
  const from = start + (object[start + 6] === 13 ? 8 : 7);
  const packed = /\/FlateDecode/.test(dictionary);
  const stored = object.subarray(from, from + length);
  const content = (packed ? inflateSync(stored) : stored).toString('latin1');
  if (!content.includes('begincmap')) return object;
  const plain = Buffer.from(plainTable(content), 'latin1');
  const written = packed ? deflateSync(plain) : plain;
  return Buffer.concat([
    Buffer.from(dictionary.replace(/\/Length \d+/, `/Length ${written.length}`), 'latin1'),
    object.subarray(start, from),
    written,
    object.subarray(from + length),
  ]);
}

const BLOCKS = /\d+ beginbf(?:char|range)[^]*endbf(?:char|range)\s*/;

/** A table from glyphs to text with one row a glyph. */
function plainTable(content: string): string {
  const rows: string[] = [];
  for (const [, kind, block = ''] of content.matchAll(/beginbf(char|range)([^]*?)endbf/g)) {
    const codes = [...block.matchAll(/<([0-9A-Fa-f]+)>/g)].map(([, code = '']) => code);
    const step = kind === 'char' ? 2 : 3;
    for (let i = 0; i + step <= codes.length; i += step) {
      const [low = '', high = low, to = high] =
        kind === 'char' ? [codes[i], codes[i], codes[i + 1]] : codes.slice(i, i + 3);
      for (let code = parseInt(low, 16); code <= parseInt(high, 16); code += 1) {
        const glyph = code.toString(16).toUpperCase().padStart(low.length, '0');
        rows.push(`<${glyph}> <${plainCode(to, code - parseInt(low, 16))}>\n`);
      }
    }
  }
  const blocks: string[] = [];
  for (let i = 0; i < rows.length; i += 100) {
    const block = rows.slice(i, i + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('')}endbfchar\n`);
  }
  return content.replace(BLOCKS, () => blocks.join(''));
}

/** The text of UTF-16 code units, moved on by so many places in a range, as code units again. */
function plainCode(hex: string, shift: number): string {
  const units = (hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16));
  const last = units.pop() ?? 0;
  const text = withoutRadicals(String.fromCharCode(...units, last + shift));
  return Array.from({ length: text.length }, (_, i) =>
    text.charCodeAt(i).toString(16).toUpperCase().padStart(4, '0'),
  ).join('');
}

/** A place in a PDF, as its cross-reference table writes it. */
const at = (offset: number): string => String(offset).padStart(10, '0');
