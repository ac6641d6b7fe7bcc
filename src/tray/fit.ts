/** How the charts of a sheet are set so that it takes fewer pages. */
export interface ChartFit {
  /** Of the width of the text block. */
  scale: number;
  /** How many of the blocks that follow a chart stand before it, and fill the page that it left. */
  after: number;
}

/** As a chart stands by itself: as wide as the text, where the reader put it. */
export const AS_PUT: ChartFit = { scale: 1, after: 0 };

/** The smallest type of a chart, 11.5 CSS pixels, is then 6.5 pt, below which offices print nothing. */
const LEAST = 0.75;

/** So many blocks at most stand before a chart that they followed. */
const FURTHEST = 3;

/** Steps of a twentieth lie between the least scale and the whole one. */
const STEP = 0.05;

/**
 * The gentlest way in which the charts of a sheet make it take fewer pages, or as they were put where none
 * does: first smaller where they stand, as little as does it; then behind blocks that fill the room before.
 * @param pages how many pages the sheet takes in a way
 */
export function fitCharts(pages: (fit: ChartFit) => number): ChartFit {
  const before = pages(AS_PUT);
  if (before === 1) return AS_PUT;
  for (let after = 0; after <= FURTHEST; after += 1) {
    const least = pages({ scale: LEAST, after });
    if (least < before)
      return { scale: largest((scale) => pages({ scale, after }) <= least), after };
  }
  return AS_PUT;
}

/** The largest scale that does it, where the least one does and the larger do no better. */
function largest(does: (scale: number) => boolean): number {
  let [low, high] = [0, Math.round((1 - LEAST) / STEP)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (does(scaleAt(middle))) low = middle;
    else high = middle - 1;
  }
  return scaleAt(low);
}

const scaleAt = (step: number): number => Math.round((LEAST + step * STEP) * 100) / 100;
