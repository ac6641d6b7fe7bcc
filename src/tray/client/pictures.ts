import { svgAddress, toPng } from '../../client/download.ts';
import { uncaptioned } from '../../charts/standalone.ts';
import { chartsOf } from '../../paper/charts-of.ts';
import type { PaperText } from '../../paper/tree.ts';
import type { Picture } from '../../paper/word/types.ts';
import type { ChartBook } from '../book.ts';

/** Dots of a picture to a CSS pixel: 384 to an inch of paper. */
const SHARPNESS = 4;

/** The charts of a text as pictures for a document, in their order. */
export const picturesOf = (text: PaperText, book: ChartBook | undefined): Promise<Picture[]> =>
  Promise.all(
    chartsOf(text).map(async ({ name }): Promise<Picture> => {
      const chart = book?.charts[name];
      if (!book || !chart) throw new Error(`the chart “${name}” has not come`);
      const { svg, title, description } = chart;
      const png = await toPng(svgAddress(uncaptioned({ ...book, svg })), SHARPNESS);
      const { width, height } = await createImageBitmap(png);
      return {
        png: new Uint8Array(await png.arrayBuffer()),
        width,
        height,
        title,
        description,
      };
    }),
  );
