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

/**
 * What begins a line in the lists, captions and cells of a page and must not: a dot between two
 * things, or an arrow that stands alone on it; each with the words round it.
 * Runs in the browser: nothing from outside is in reach.
 */
export function signsAtStarts(): { looked: number; wrong: string[] } {
  const blocks = [
    ...document.querySelectorAll('main :is(li, caption, figcaption, dd, td, small, p)'),
  ];
  const range = document.createRange();
  const boxOf = (node: Text, at: number) => {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getClientRects()[0];
  };
  const inner = blocks.filter(
    (block) =>
      /[·→]/.test(block.textContent) &&
      !block.querySelector('li, td, dd, p, small') &&
      block.checkVisibility() &&
      !block.closest('.visually-hidden, .briefing'),
  );
  const wrong = inner.flatMap((block) => {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const signs: { sign: string; top: number; bottom: number }[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      if (!node.parentElement?.checkVisibility() || node.parentElement.closest('.visually-hidden'))
        continue;
      for (let at = 0; at < node.data.length; at += 1) {
        const sign = node.data.charAt(at);
        const box = sign.trim() === '' ? undefined : boxOf(node, at);
        if (box && box.width > 0) signs.push({ sign, top: box.top, bottom: box.bottom });
      }
    }
    const isBelow = (a: number, b: number) => {
      const [first, second] = [signs[a], signs[b]];
      return !first || !second || second.top > (first.top + first.bottom) / 2;
    };
    return signs.flatMap(({ sign }, i) => {
      const begins = i === 0 || isBelow(i - 1, i);
      const alone = begins && isBelow(i, i + 1);
      return (sign === '·' && begins) || (sign === '→' && alone)
        ? [
            signs
              .slice(Math.max(0, i - 8), i + 8)
              .map((it) => it.sign)
              .join(''),
          ]
        : [];
    });
  });
  return { looked: inner.length, wrong };
}

/**
 * The words in Latin letters in the tables of a page that the browser has broken over two lines, each
 * once. Runs in the browser: nothing from outside is in reach.
 */
export function brokenWords(): { words: number; broken: string[] } {
  const range = document.createRange();
  const broken = new Set<string>();
  let words = 0;
  for (const table of document.querySelectorAll('main table')) {
    const walker = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const parent = node.parentElement;
      if (!parent?.checkVisibility() || parent.closest('svg, .visually-hidden, .briefing'))
        continue;
      for (const { 0: word, index } of node.data.matchAll(/[A-Za-z’]{2,}/g)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
        words += 1;
        if (new Set(boxes.map(({ top }) => Math.round(top))).size > 1) broken.add(word);
      }
    }
  }
  return { words, broken: [...broken] };
}
