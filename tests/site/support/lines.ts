/** A line of a text as the browser has set it. */
export interface SetLine {
  text: string;
  /** Whether it ends within a word, by the browser's own dictionary. */
  splits: boolean;
}

/**
 * The lines in which the browser has set what stands in an element, without what it does not show.
 * Runs in the browser: nothing from outside is in reach.
 */
export function linesOf(element: Element): SetLine[] {
  const lines: { text: string; bottom: number }[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!parent?.checkVisibility() || parent.closest('.visually-hidden')) continue;
    let at = 0;
    for (const character of node.data) {
      range.setStart(node, at);
      range.setEnd(node, at + character.length);
      at += character.length;
      const box = range.getClientRects()[0];
      if (!box || box.width === 0) continue;
      const last = lines.at(-1);
      // A lower line begins below the middle of this one.
      if (last && box.top < last.bottom - box.height / 3) {
        last.text += character;
        last.bottom = Math.max(last.bottom, box.bottom);
      } else lines.push({ text: character, bottom: box.bottom });
    }
  }
  const all = lines.map(({ text }) => text).join('');
  const starts = new Set(
    [
      ...new Intl.Segmenter(document.documentElement.lang, { granularity: 'word' }).segment(all),
    ].map(({ index }) => index),
  );
  let end = 0;
  return lines.map(({ text }) => {
    end += text.length;
    return { text: text.trim(), splits: end < all.length && !starts.has(end) };
  });
}
