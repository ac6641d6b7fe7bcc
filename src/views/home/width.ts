/** More columns than this are wider than a phone. */
const ON_A_PHONE = 4;
/** More columns than this leave no room for findings beside them. */
const BESIDE_FINDINGS = 5;

/** Whether a matrix of so many columns moves sideways in its frame. */
export const matrixMoves = (columns: number): boolean => columns > ON_A_PHONE;

/** Whether the first page's matrix takes its whole width: it has many columns, or nothing stands beside it. */
export const isWideFront = (columns: number, findings: number): boolean =>
  findings === 0 || columns > BESIDE_FINDINGS;
