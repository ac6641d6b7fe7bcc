/** Columns, filters and groups of a comparison. */
export {};
