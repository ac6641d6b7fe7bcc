/** The id of a gap in the page of gaps. */
export const fragment = (jurisdiction: string, lens: string, category: string): string =>
  `${jurisdiction}-${lens}-${category}`;
