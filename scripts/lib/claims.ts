const FREE = 0;
const TAKEN = 1;
const DONE = 2;
const FAILED = 3;

/** Which of the pages are taken, and which of them are done: a number a page, shared by threads. */
export type Claims = Int32Array<SharedArrayBuffer>;

/** Claims on so many pages, all free. */
export const claimsOn = (pages: number): Claims =>
  new Int32Array(new SharedArrayBuffer(pages * Int32Array.BYTES_PER_ELEMENT));

/** Takes a page, if no other thread has. @returns whether it is the caller's to make */
export const claim = (claims: Claims, page: number): boolean =>
  Atomics.compareExchange(claims, page, FREE, TAKEN) === FREE;

/** Says that a page that was taken is made, or cannot be. */
export function close(claims: Claims, page: number, made: boolean): void {
  Atomics.store(claims, page, made ? DONE : FAILED);
  Atomics.notify(claims, page);
}

/** Gives up every page that is taken and not done: for a thread that ended before its work. */
export function abandon(claims: Claims): void {
  claims.forEach((_, page) => {
    if (Atomics.load(claims, page) === TAKEN) close(claims, page, false);
  });
}

/** Waits for a page that another thread has taken. @returns whether it was made */
export async function isMade(claims: Claims, page: number): Promise<boolean> {
  const waiting = Atomics.waitAsync(claims, page, TAKEN);
  if (waiting.async) await waiting.value;
  return Atomics.load(claims, page) === DONE;
}
