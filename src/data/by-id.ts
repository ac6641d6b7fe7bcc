/**
 * Records in the order of their ids. Bodies have no order of their own, and what loads the content
 * decides in which they come.
 */
export const byId = <Record extends { id: string }>(records: readonly Record[]): Record[] =>
  [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
