/**
 * Work on many things that a reader does not wait for: the first of them at once, the others in
 * short slices after the page has been painted.
 */
export interface Slices {
  /** Does something with each of some things; what is left of an earlier call is dropped. */
  each<T>(things: readonly T[], first: number, work: (thing: T) => void, done?: () => void): void;
}

/**
 * How long a slice takes, in milliseconds: less than a frame. On a busy machine a page waits long for its next
 * turn, a hundred milliseconds and more, and hundreds of short slices would take minutes: there a slice takes as
 * long as was waited for it, and never so long that a key is felt to wait.
 */
const [SLICE, LONGEST] = [8, 50];

/** A row of slices of its own. */
export function inSlices(): Slices {
  let turn = 0;
  return {
    each(things, first, work, done) {
      const mine = ++turn;
      let at = 0;
      for (; at < Math.min(first, things.length); at++) work(things[at] as (typeof things)[number]);
      let left = Infinity;
      const next = () => {
        if (mine !== turn) return;
        const now = performance.now();
        const end = now + Math.min(Math.max(now - left, SLICE), LONGEST);
        while (at < things.length && performance.now() < end) {
          work(things[at++] as (typeof things)[number]);
        }
        left = performance.now();
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
