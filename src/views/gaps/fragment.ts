/** The id of a gap in the page of gaps. */
export const gapFragment = (jurisdiction: string, lens: string, category: string): string =>
  `${jurisdiction}-${lens}-${category}`;
