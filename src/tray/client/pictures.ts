import { svgAddress, toPng } from '../../client/download.ts';
import { uncaptioned } from '../../charts/standalone.ts';
import type { PaperText } from '../../paper/tree.ts';
import type { Picture } from '../../paper/word/types.ts';
import type { ChartBook } from '../book.ts';
import { chartData } from '../chart-blocks.ts';

/** Dots of a picture to a CSS pixel: 384 to an inch of paper. */
const SHARPNESS = 4;

/**
 * A text with its charts as pictures for a document, in their order. A chart that the browser does not
 * paint, as where a host’s own policy allows no pictures, is its data.
 */
export async function pictured(
  text: PaperText,
  book: ChartBook | undefined,
): Promise<{ text: PaperText; pictures: Picture[] }> {
  const made = await Promise.all(
    text.tree.children.map(async (node) => {
      if (node.type !== 'chart') return { node };
      const chart = book?.charts[node.name];
      if (!book || !chart) throw new Error(`the chart “${node.name}” has not come`);
      const picture = await painted(chart, book).catch(() => undefined);
      return picture ? { node, picture } : { node: chartData(chart) };
    }),
  );
  return {
    text: { ...text, tree: { ...text.tree, children: made.map(({ node }) => node) } },
    pictures: made.flatMap(({ picture }) => picture ?? []),
  };
}

async function painted(
  { svg, title, description }: ChartBook['charts'][string],
  book: ChartBook,
): Promise<Picture> {
  const png = await toPng(svgAddress(uncaptioned({ ...book, svg })), SHARPNESS);
  const { width, height } = await createImageBitmap(png);
  return { png: new Uint8Array(await png.arrayBuffer()), width, height, title, description };
}
