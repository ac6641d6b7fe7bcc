/** Messages of gaps, gates and concreteness. */
export const insightMessages = {} as const;
