/** What runs in a page: each function stands alone, since only its text goes there. */

/** Where what has focus, or what an address points to, is covered by a head that sticks. */
export function coveredIn(): { stops: number; covered: string[] } {
  // Each stop lays out what it scrolls to: a long page has more of the same.
  const MOST = 220;
  const isCovered = (element: Element) => {
    const [box] = element.getClientRects();
    if (!box || element.closest('thead')) return false;
    const across = [box.left + box.width / 2, box.left + Math.min(4, box.width / 2)];
    return across.some((x) => {
      const top = document.elementFromPoint(x, Math.max(0, box.top) + 1);
      const head = top?.closest('th, thead');
      return (
        head !== null &&
        head !== undefined &&
        !head.contains(element) &&
        [head, ...head.querySelectorAll('th')].some(
          (part) => getComputedStyle(part).position === 'sticky',
        )
      );
    });
  };
  const stops = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary'),
  ]
    .filter((stop) => stop.checkVisibility({ visibilityProperty: true }))
    .slice(0, MOST);
  const covered: string[] = [];
  // Down the page as the Tab key goes, and up again.
  scrollTo(0, 0);
  for (const stop of [...stops, ...stops.toReversed()]) {
    stop.focus();
    if (document.activeElement === stop && isCovered(stop)) {
      covered.push(`has focus: ${stop.textContent.trim().slice(0, 30)}`);
    }
  }
  for (const target of [...document.querySelectorAll('tbody tr[id], main h2[id]')].slice(0, 12)) {
    if (!target.checkVisibility()) continue;
    location.hash = target.id;
    const shown = target.querySelector('a, h2, td:last-child > *') ?? target;
    if (isCovered(shown)) covered.push(`is the target: #${target.id}`);
  }
  return { stops: stops.length, covered };
}

/** What may be pressed and misses WCAG 2.5.8: neither 24 pixels each way, nor apart, nor in a sentence; but for sheets. */
export function smallTargetsIn(): { targets: number; small: string[] } {
  const LEAST = 24;
  // Half a pixel: a glyph's box is measured in fractions.
  const SLACK = 0.5;
  const found = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary'),
  ]
    // A sheet is shown as it is printed: its lines and marks have the places that the standard gives.
    .filter((element) => !element.closest('.briefing'))
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => (element.matches('input') && element.closest('label')) || element);
  const targets = [...new Set(found)]
    .map((element) => {
      const box = element.getBoundingClientRect();
      const isSmall = Math.min(box.width, box.height) < LEAST - SLACK;
      return { element, box, isSmall, boxes: [...element.getClientRects()] };
    })
    // What waits outside the page, such as the way past its head.
    .filter(({ box }) => box.width > 1 && box.height > 1 && box.right > 0);
  /** A link among the words of a sentence: its line is as high as theirs. */
  const isInSentence = (element: Element) => {
    if (element.localName !== 'a' || getComputedStyle(element).display !== 'inline') return false;
    let block = element.parentElement;
    while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
    const rest = block?.cloneNode(true);
    if (!(rest instanceof Element)) return false;
    for (const link of rest.querySelectorAll('a')) link.remove();
    return /[。，；！？]|[a-z][.,;:](?:\s|$)/.test(rest.textContent);
  };
  const small = targets.filter((target) => target.isSmall && !isInSentence(target.element));
  const isNear = ({ box }: (typeof targets)[number], other: (typeof targets)[number]) => {
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    if (other.isSmall) {
      const dx = other.box.left + other.box.width / 2 - x;
      const dy = other.box.top + other.box.height / 2 - y;
      return Math.hypot(dx, dy) < LEAST - SLACK;
    }
    return other.boxes.some(({ left, right, top, bottom }) => {
      const dx = Math.max(left - x, 0, x - right);
      const dy = Math.max(top - y, 0, y - bottom);
      return Math.hypot(dx, dy) < (LEAST - SLACK) / 2;
    });
  };
  return {
    targets: targets.length,
    small: small
      .filter((target) => targets.some((other) => other !== target && isNear(target, other)))
      .map(({ element, box }) => {
        const size = `${Math.round(box.width)} × ${Math.round(box.height)}`;
        return `${element.localName} “${element.textContent.trim().slice(0, 20)}” ${size}`;
      }),
  };
}

/** The sizes of the words that a page shows, but for its charts and sheets, each with an example. */
export function textSizesIn(): Record<string, string> {
  const sizes: Record<string, string> = {};
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.nodeValue?.trim() ?? '';
    if (!element || text === '' || element.closest('svg, script, style, .briefing')) continue;
    if (element.closest('.visually-hidden') || !element.checkVisibility()) continue;
    const size = getComputedStyle(element).fontSize;
    // Words of which only the picture beside them shows.
    if (size !== '0px') sizes[size] ??= `<${element.localName}> ${text.slice(0, 20)}`;
  }
  return sizes;
}

/** How many rows the head of a page takes. */
export function headRowsIn(): number {
  const parts = [...document.querySelectorAll('.site-header :is(a, input, button)')]
    .filter((part) => part.checkVisibility())
    .map((part) => part.getBoundingClientRect())
    .map(({ top, bottom }) => (top + bottom) / 2)
    .sort((a, b) => a - b);
  return parts.filter((middle, i) => i === 0 || middle - (parts[i - 1] ?? 0) > 12).length;
}
