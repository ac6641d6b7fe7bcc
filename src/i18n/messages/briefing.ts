/** Messages of findings and briefings. */
export const briefingMessages = {} as const;
