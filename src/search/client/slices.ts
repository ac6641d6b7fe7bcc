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

/** Calls back once what has changed is on the screen; at once where no page is painted. */
export function afterPaint(then: () => void): void {
  if (document.hidden) setTimeout(then);
  else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(then)));
}
