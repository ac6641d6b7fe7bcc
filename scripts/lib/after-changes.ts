/** Milliseconds without a change after which files count as saved: editors write them in pieces. */
const SAVED = 40;
/** Milliseconds in which the pages that are open can come again before the rest is done. */
const SHOWN = 400;

/** What is done after changes. */
export interface AfterChanges {
  /** What a reader waits for. @returns whether there is more to do; false when something is wrong */
  early(): boolean;
  /** What may come later; not done when there is another change meanwhile. */
  late(): void;
}

/** Waits for changes to end, however many there are at once. @returns what to call at each */
export function afterChanges({ early, late }: AfterChanges): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (early()) timer = setTimeout(late, SHOWN);
    }, SAVED);
  };
}
