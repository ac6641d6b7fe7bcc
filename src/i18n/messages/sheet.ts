/** Messages of the printed sheet and its preview. */
export const sheetMessages = {} as const;
