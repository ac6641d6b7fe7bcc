/** Milliseconds without a change after which files count as saved: editors write them in pieces. */
const SAVED = 40;
/** Milliseconds more after which what is wrong counts as meant: a file may be saved by halves. */
const MEANT = 300;
/**
 * Milliseconds in which the pages that are open can come again before the rest is done, and in which whoever
 * writes on is not held up by it.
 */
const SHOWN = 1500;
/** How often it is asked whether they have come, and how long at most. */
const ASKED = 100;
const LONGEST = 10_000;

/** Times that a folder in motion is looked at again before its fault counts as one. */
const AGAIN = 5;

/** What is done after changes. */
export interface AfterChanges {
  /** What a reader waits for. @returns whether all is well; then there is more to do */
  early(): boolean;
  /** Says what `early` or `late` found wrong, where it is still wrong a little later. */
  wrong(): void;
  /** Whether pages are still on their way to readers: what comes later would hold them up. */
  busy(): boolean;
  /**
   * What may come later; not done when there is another change meanwhile. It may read what has been saved
   * by half and was not yet heard of.
   * @returns whether all is well
   */
  late(): boolean;
  /** What is said of a fault that stays: that of a file which went while it was read passes. */
  failed(error: unknown): void;
}

/** Waits for changes to end, however many there are at once. @returns what to call at each */
export function afterChanges({ early, wrong, busy, late, failed }: AfterChanges): () => void {
  let timer: NodeJS.Timeout | undefined;
  const soon = (pause: number, work: () => void, left = AGAIN) => {
    timer = setTimeout(() => {
      try {
        work();
      } catch (error) {
        if (left === 0) failed(error);
        else soon(SAVED, work, left - 1);
      }
    }, pause);
  };
  const onceShown = (waited = SHOWN) => {
    if (busy() && waited < LONGEST) soon(ASKED, () => onceShown(waited + ASKED));
    else if (!late()) {
      soon(MEANT, () => {
        if (!late()) wrong();
      });
    }
  };
  return () => {
    clearTimeout(timer);
    soon(SAVED, () => {
      if (early()) soon(SHOWN, onceShown);
      else {
        soon(MEANT, () => {
          if (early()) soon(SHOWN, onceShown);
          else wrong();
        });
      }
    });
  };
}
