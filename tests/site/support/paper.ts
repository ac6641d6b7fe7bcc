import { readPdf, squeezed, type PdfPage, type PdfText } from './pdf-pages.ts';

/** A sheet of an ordinary page on paper. */
export interface PaperSheet {
  /** What it says, line by line, from the top. */
  lines: readonly string[];
  /** All of it in the order in which it is drawn. */
  text: string;
  /** Texts that lie over others. */
  over: readonly string[];
  /** How far down the lines of the sheet reach, of its height. */
  filled: number;
  /** What stands in the margin below them. */
  foot: string;
}

/** The margin at the foot of the print style, in millimetres. */
const FOOT = 17;

/** Reads what a browser printed of an ordinary page. */
export async function readPaper(pdf: Buffer): Promise<PaperSheet[]> {
  const { pages } = await readPdf(pdf);
  return pages.map(sheetOf);
}

function sheetOf({ lines, texts, height }: PdfPage): PaperSheet {
  const edge = height - FOOT;
  const body = lines.filter(({ middle }) => middle < edge);
  return {
    lines: body.map(({ text }) => text),
    text: texts
      .map(({ text }) => text)
      .join('')
      .normalize('NFKC'),
    over: texts.flatMap((text, i) => {
      const under = texts.slice(i + 1).find((other) => liesOver(text, other));
      return under ? [`“${text.text}” and “${under.text}”`] : [];
    }),
    filled: Math.max(0, ...body.map(({ middle }) => middle)) / edge,
    foot: lines
      .filter(({ middle }) => middle >= edge)
      .map(({ text }) => text)
      .join(' ')
      .normalize('NFKC'),
  };
}

/** A sheet that others follow is full at least to here; a picture may have to wait for the next. */
const FULL = 0.5;
/** Fewer lines than this are no last sheet. */
const LINES = 2;

/** What is wrong with the sheets: one that is mostly blank, the head of a table alone at a foot. */
export function problemsOnPaper(
  sheets: readonly PaperSheet[],
  { heads, cells }: { heads: readonly string[]; cells: readonly string[] },
): string[] {
  return sheets.flatMap(({ filled, lines }, i) => {
    const where = `sheet ${i + 1} of ${sheets.length}`;
    const isLast = i === sheets.length - 1;
    const end = squeezed(lines.at(-1) ?? '');
    const isAlone =
      end.length > 3 && !cells.includes(end) && heads.some((head) => head.includes(end));
    return [
      ...(!isLast && filled < FULL ? [`${where} ends at ${Math.round(100 * filled)} %`] : []),
      ...(isLast && i > 0 && lines.length < LINES ? [`${where} has ${lines.length} lines`] : []),
      ...(isAlone && !isLast ? [`${where} ends with the head of a table: ${end}`] : []),
    ];
  });
}

/** Whether two texts overlap by more than what letters reach into each other. */
const liesOver = (a: PdfText, b: PdfText): boolean =>
  Math.abs(a.middle - b.middle) < 0.4 * Math.min(a.size, b.size) &&
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1;

/** Texts of a sheet that are printed over others. */
export const printedOver = ({ over }: PaperSheet): readonly string[] => over;
