/**
 * Work on many things that a reader does not wait for: the first of them at once, the others in
 * short slices after the page has been painted.
 */
export interface Slices {
  /** Does something with each of some things; what is left of an earlier call is dropped. */
  each<T>(things: readonly T[], first: number, work: (thing: T) => void, done?: () => void): void;
}

/** How long a slice takes, in milliseconds: less than a frame. */
const SLICE = 8;

/** A row of slices of its own. */
export function inSlices(): Slices {
  let turn = 0;
  return {
    each(things, first, work, done) {
      const mine = ++turn;
      let at = 0;
      for (; at < Math.min(first, things.length); at++) work(things[at] as (typeof things)[number]);
      const next = () => {
        if (mine !== turn) return;
        const end = performance.now() + SLICE;
        while (at < things.length && performance.now() < end) {
          work(things[at++] as (typeof things)[number]);
        }
        if (at < things.length) setTimeout(next);
        else done?.();
      };
      if (at < things.length) afterPaint(next);
      else done?.();
    },
  };
}

/** Milliseconds after which a page counts as one that is not painted, though it is not said to be hidden. */
const UNPAINTED = 1000;

/**
 * Calls back once what has changed is on the screen; at once where no page is painted, and after a while
 * where a browser holds its frames back, as of a window that another covers.
 */
export function afterPaint(then: () => void): void {
  let due = true;
  const once = () => {
    if (due) then();
    due = false;
  };
  if (document.hidden) {
    setTimeout(once);
    return;
  }
  setTimeout(once, UNPAINTED);
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(once)));
}
