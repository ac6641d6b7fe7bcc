import { getDocumentProxy } from 'unpdf';

/**
 * A PDF of Chromium's has a stream for each glyph. Where there is none of these, pdf.js unpacks each by
 * itself, in half of the time that it takes to hand them over one by one.
 */
Reflect.deleteProperty(globalThis, 'DecompressionStream');

const MM = 25.4 / 72;

/** A piece of text on a page; millimetres from the page's left and top edge. */
export interface PdfText {
  text: string;
  left: number;
  right: number;
  /** Where the middle of a Chinese character of this size is. */
  middle: number;
  size: number;
  /** Whether it runs down the page, as the number of a turned sheet does. */
  turned: boolean;
}

/** Texts of one height on the page, from left to right. */
export interface PdfLine {
  text: string;
  left: number;
  right: number;
  middle: number;
  size: number;
}

/** A page of a PDF. */
export interface PdfPage {
  width: number;
  height: number;
  /** In the order in which they are drawn, the page's number left out. */
  texts: PdfText[];
  lines: PdfLine[];
  /** What the margin says: the number of the page. */
  number: PdfText | undefined;
}

/** What a PDF says of itself. */
export interface PdfFacts {
  title: string;
  language: string;
  tagged: boolean;
  outline: string[];
  pages: PdfPage[];
}

/** Reads a PDF as a reader's program does. */
export async function readPdf(pdf: Buffer): Promise<PdfFacts> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const info = (await document.getMetadata()).info as { Title?: string; Language?: string };
  const marks = (await document.getMarkInfo()) as { Marked?: boolean } | null;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) =>
      'str' in item && item.str.trim() !== '' ? [textOf(item, height)] : [],
    );
    pages.push({ width: width * MM, height: height * MM, ...numbered(texts) });
  }
  const outline = await document.getOutline();
  return {
    title: info.Title ?? '',
    language: info.Language ?? '',
    tagged: marks?.Marked === true,
    outline: flatten((outline as OutlineItem[] | null) ?? []),
    pages,
  };
}

interface OutlineItem {
  title: string;
  items: OutlineItem[];
}

const flatten = (items: readonly OutlineItem[]): string[] =>
  items.flatMap(({ title, items: inner }) => [title, ...flatten(inner)]);

function textOf(
  { str, transform, width }: { str: string; transform: number[]; width: number },
  height: number,
): PdfText {
  const [a = 0, b = 0, , , x = 0, y = 0] = transform;
  const size = Math.hypot(a, b);
  // The middle of the em square of a Chinese character is 0.38 em above the baseline.
  return {
    text: str,
    left: x * MM,
    right: (x + width) * MM,
    middle: (height - y - 0.38 * size) * MM,
    size: size * MM,
    turned: Math.abs(b) > Math.abs(a),
  };
}

function numbered(all: readonly PdfText[]): Pick<PdfPage, 'texts' | 'lines' | 'number'> {
  const turned = all.filter((text) => text.turned);
  const whole = turned[0] && { ...turned[0], text: turned.map(({ text }) => text).join('') };
  const isNumber = ({ text }: PdfText) => /^— \d+ —$/.test(text);
  const number = whole ?? all.find(isNumber);
  const texts = all.filter((text) => !text.turned && text !== number);
  return { texts, lines: linesOf(texts), number };
}

function linesOf(texts: readonly PdfText[]): PdfLine[] {
  const lines: PdfText[][] = [];
  for (const text of [...texts].sort((a, b) => a.middle - b.middle)) {
    const line = lines.at(-1);
    if (line?.[0] && text.middle - line[0].middle < 0.5) line.push(text);
    else lines.push([text]);
  }
  return lines.map((line) => {
    const sorted = line.sort((a, b) => a.left - b.left);
    return {
      text: sorted.map(({ text }) => text).join(''),
      left: Math.min(...sorted.map(({ left }) => left)),
      right: Math.max(...sorted.map(({ right }) => right)),
      middle: sorted[0]?.middle ?? 0,
      size: Math.max(...sorted.map(({ size }) => size)),
    };
  });
}

/** A text without its blanks and joiners, which differ between paper and page. */
export const squeezed = (text: string): string => text.replaceAll(/[\s\u2060\u00ad]/g, '');

/** All text of a page, in the order in which it is drawn. */
export const pageText = ({ texts }: PdfPage): string =>
  squeezed(texts.map(({ text }) => text).join(''));

/**
 * The fonts of a PDF of Chromium's that are not in it. A font of type 3 is made of the drawings of
 * its glyphs, one of type 0 of another font; the rest have a descriptor that names their file.
 */
export function fontsNotEmbedded(pdf: Buffer): string[] {
  const objects = new Map(
    [...pdf.toString('latin1').matchAll(/(?<=^|[\r\n])(\d+) 0 obj\b([^]*?)endobj/g)].map(
      ([, number = '', body = '']) => [number, body] as const,
    ),
  );
  const fonts = [...objects].filter(([, body]) => /\/Type \/Font\b(?!Descriptor)/.test(body));
  if (fonts.length === 0) throw new Error('no font was found in the PDF');
  const isEmbedded = (body: string): boolean => {
    if (body.includes('/Subtype /Type3')) return body.includes('/CharProcs');
    if (body.includes('/Subtype /Type0')) return body.includes('/DescendantFonts');
    const descriptor = /\/FontDescriptor (\d+) 0 R/.exec(body)?.[1] ?? '';
    return /\/FontFile[23]?\b/.test(objects.get(descriptor) ?? '');
  };
  return fonts.filter(([, body]) => !isEmbedded(body)).map(([number]) => `font ${number}`);
}
