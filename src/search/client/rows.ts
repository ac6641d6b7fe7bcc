import { afterPaint, inSlices } from './slices.ts';

/** The rows of a table in chunks, one body each, by their numbers in the order of the page. */
export interface RowsOnPage {
  elements: readonly HTMLTableRowElement[];
  /**
   * Shows some rows, in an order, and hides all others: of many rows those in sight at once, those far
   * below once the page has been painted. Until then the table says that it is busy.
   * @param by a number of each row; '' for none
   * @returns those of the rows that are shown that are likely to be in sight
   */
  show(has: (row: number) => boolean, by: string): readonly number[];
  /** The rows that are in the window now. */
  inWindow(): readonly number[];
  /** The rows in the order in which they stand now. */
  ordered(): readonly number[];
}

/** No row is lower than this, in pixels. */
const LEAST = 40;

/** So many rows are shown and hidden before the next paint, wherever they stand. */
const AT_ONCE = 500;

/** What brings other rows into sight. */
const MOVES = ['scroll', 'resize'];
const PASSIVE = { capture: true, passive: true };

/** Takes the rows as the page has them. */
export function rowsOnPage(table: HTMLTableElement | null): RowsOnPage {
  const bodies = [...(table?.tBodies ?? [])];
  const elements = bodies.flatMap((body) => [...body.rows]);
  const hidden = new Uint8Array(elements.length);
  const starts = [0];
  for (const body of bodies) starts.push((starts.at(-1) ?? 0) + body.rows.length);
  /** By body how many rows it shows, as its style was told. */
  const told = bodies.map(() => -1);
  const long = table?.classList.contains('long') ?? false;
  const inOrder = elements.map((_, row) => row);
  const slices = inSlices();
  let order: readonly number[] = inOrder;
  let sorted = '';
  let turn = 0;
  let shows: (row: number) => boolean = () => true;
  /** So many of the rows that are shown, from the first, are written already. */
  let written = Infinity;

  /** Puts the rows in order, as many in each body as before. */
  const sort = (by: string) => {
    if (by === sorted) return;
    sorted = by;
    // Rows in another order stand below no jurisdiction's name.
    table?.classList.toggle('sorted', by !== '');
    const values = by === '' ? [] : elements.map((element) => Number(element.dataset[by]));
    order = by === '' ? inOrder : [...inOrder].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
    for (const [i, body] of bodies.entries()) {
      body.append(...rowsOf(i).flatMap((row) => elements[row] ?? []));
    }
  };
  const rowsOf = (body: number) => order.slice(starts[body], starts[body + 1]);

  /** Shows and hides the rows of a body, until so many are shown. Says how many that were, of how many. */
  const settle = (i: number, most = Infinity): [done: number, of: number] => {
    const own = rowsOf(i);
    const of = own.filter(shows).length;
    let done = 0;
    for (const row of own) {
      if (done >= most) break;
      const hides = shows(row) ? 0 : 1;
      done += 1 - hides;
      // To write what stands already would cost as much as to change it.
      if (hidden[row] === hides) continue;
      hidden[row] = hides;
      elements[row]?.toggleAttribute('hidden', hides === 1);
    }
    if (long) size(i, of);
    return [done, of];
  };
  /** Tells the style how many rows a body shows; one that shows none goes as a whole. */
  const size = (i: number, count: number) => {
    const body = bodies[i];
    if (!body || told[i] === count) return;
    if ((told[i] === 0) !== (count === 0)) body.hidden = count === 0;
    if (count > 0) body.style.setProperty('--rows', String(count));
    told[i] = count;
  };

  /** Those far below are laid out anew once the page has been painted, and not before it. */
  const unfold = () => {
    const mine = ++turn;
    afterPaint(() => {
      if (mine === turn) for (const body of bodies) body.classList.remove('far');
    });
  };
  /** Writes the rows in sight. Says which bodies are left. */
  const write = (inSight: number): number[] => {
    written = inSight;
    const waits = elements.length > AT_ONCE && inSight < Infinity;
    let count = 0;
    const rest: number[] = [];
    for (const [i, body] of bodies.entries()) {
      if (!waits) {
        const isFar = long && count > inSight && !body.contains(document.activeElement);
        body.classList.toggle('far', isFar);
        count += settle(i)[1];
      } else if (count < inSight && rowsOf(i).some(shows)) {
        const [done, of] = settle(i, inSight - count);
        count += done;
        if (done < of || count === inSight) rest.push(i);
      } else {
        // Below what is in sight nothing is seen of it; between, to hide the body is enough for now.
        if (count < inSight) size(i, 0);
        rest.push(i);
      }
    }
    return rest;
  };
  /** Those far below stay as they are until the page has been painted. */
  const follow = (rest: readonly number[]) => {
    if (rest.length > 0) {
      table?.setAttribute('aria-busy', 'true');
      for (const name of MOVES) addEventListener(name, catchUp, PASSIVE);
    }
    slices.each(rest, 0, settle, () => {
      table?.removeAttribute('aria-busy');
      for (const name of MOVES) removeEventListener(name, catchUp, PASSIVE);
    });
  };
  /** A page that moves under what is left brings some of it into sight: the event comes before its paint. */
  const catchUp = () => {
    const inSight = rowsInSight(table);
    if (inSight > written) follow(write(inSight));
  };
  const inWindow = () =>
    bodies.flatMap((body, i) =>
      isSeen(body)
        ? rowsOf(i).filter((row) => hidden[row] === 0 && isSeen(elements[row] ?? body))
        : [],
    );
  /** Of those that are to be shown the ones that are likely to be in sight, from those that were. */
  const likely = (seen: readonly number[], inSight: number, room: number): readonly number[] => {
    const all = order.filter(shows);
    if (inSight < Infinity) return all.slice(0, inSight);
    // A browser holds the first row in sight that stays where it is; where none stays, a list gets shorter.
    const stays = seen.find(shows);
    const from = stays === undefined ? Math.max(0, all.length - room) : all.indexOf(stays);
    return all.slice(from, from + room);
  };
  // A sheet is printed with the rows that are to be shown.
  globalThis.addEventListener('beforeprint', () => {
    for (const i of bodies.keys()) settle(i);
  });

  return {
    elements,
    ordered: () => order,
    inWindow,
    show(has, by) {
      const inSight = rowsInSight(table);
      const seen = inSight < Infinity ? [] : inWindow();
      const room = Math.ceil(document.documentElement.clientHeight / LEAST);
      sort(by);
      shows = has;
      const rest = write(inSight);
      unfold();
      follow(rest);
      return likely(seen, inSight, room);
    },
  };
}

/** Whether an element stands in the window. */
function isSeen(element: HTMLElement): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < document.documentElement.clientHeight;
}

/**
 * How many rows, from the first, the window has room for; without end where it has been scrolled past the
 * first. Asked before anything is changed, this hardly lays out anything.
 */
function rowsInSight(table: HTMLTableElement | null): number {
  const top = table?.getBoundingClientRect().top ?? 0;
  if (top < 0) return Infinity;
  return Math.max(1, Math.ceil((document.documentElement.clientHeight - top) / LEAST));
}
