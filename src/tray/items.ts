/** What a cell of a comparison is called in a tray. */
export const cellItem = (lens: string, category: string, jurisdiction: string): string =>
  `cell:${lens}/${category}/${jurisdiction}`;
