/** Messages of alignment with Hong Kong, the five flows and four systems, money and space. */
export const alignmentMessages = {} as const;
