/** What may stay at the top of the window while its table passes below it. */
const HEADS = 'thead, thead th, .compare tbody th';
/** So does the name of a body of rows: of hundreds of bodies one speaks for all, and is watched. */
const NAMED = 'tbody[data-place]';
/** Between a head and what stands below it, as of the outline round what has focus. */
const AIR = 8;

/**
 * What a reader comes to, by a key or an address, stands below the head that sticks: the page's
 * padding follows the height of its highest head. Without it the style gives a height that most have.
 */
export function roomBelowHeads(): void {
  const named = document.querySelector<HTMLElement>(NAMED);
  const heads = [...document.querySelectorAll<HTMLElement>(HEADS), ...(named ? [named] : [])];
  if (heads.length === 0) return;
  const { style } = document.documentElement;
  const follow = () => {
    const heights = heads.map(heightStuck);
    style.scrollPaddingTop = `${Math.max(0, ...heights) + AIR}px`;
  };
  // At once too: what an address points to is looked for before the first picture of the page.
  follow();
  const watch = new ResizeObserver(follow);
  for (const head of heads) watch.observe(head);
}

/** How high a head is where it sticks; that of a body of rows is its style's. */
function heightStuck(head: HTMLElement): number {
  if (!head.matches('tbody')) {
    return getComputedStyle(head).position === 'sticky' ? head.offsetHeight : 0;
  }
  const { position, blockSize } = getComputedStyle(head, '::before');
  return position === 'sticky' ? Number.parseFloat(blockSize) : 0;
}
