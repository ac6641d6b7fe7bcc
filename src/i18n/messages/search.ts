/** Messages of search over the measures. */
export const searchMessages = {} as const;
