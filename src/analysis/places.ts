import type { Jurisdiction } from '../corpus/index.ts';

/** Whether a jurisdiction is another or lies in it. */
export const liesIn = (inner: Jurisdiction, outer: Jurisdiction): boolean =>
  inner.id === outer.id || (inner.parent !== undefined && liesIn(inner.parent, outer));
