/** Messages of the comparison: columns, filters, copies, one against another. */
export const compareMessages = {} as const;
