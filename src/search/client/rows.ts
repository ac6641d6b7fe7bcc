import { afterPaint } from './slices.ts';

/** The rows of a table in chunks, one body each, by their numbers in the order of the page. */
export interface RowsOnPage {
  elements: readonly HTMLTableRowElement[];
  /** Shows some rows, in an order, and hides all others. @param by a number of each row; '' for none */
  show(has: (row: number) => boolean, by: string): void;
  /** The rows in the order in which they stand now. */
  ordered(): readonly number[];
}

/** So many rows fill a screen; what stands below need not be laid out before the next paint. */
const SCREEN = 20;

/** Takes the rows as the page has them. */
export function rowsOnPage(table: HTMLTableElement | null): RowsOnPage {
  const bodies = [...(table?.tBodies ?? [])];
  const elements = bodies.flatMap((body) => [...body.rows]);
  const hidden = new Uint8Array(elements.length);
  const lengths = bodies.map((body) => body.rows.length);
  const long = table?.classList.contains('long') ?? false;
  const inOrder = elements.map((_, row) => row);
  let order: readonly number[] = inOrder;
  let sorted = '';
  let turn = 0;

  /** Puts the rows in order, as many in each body as before. */
  const sort = (by: string) => {
    if (by === sorted) return;
    sorted = by;
    // Rows in another order stand below no jurisdiction's name.
    table?.classList.toggle('sorted', by !== '');
    const values = by === '' ? [] : elements.map((element) => Number(element.dataset[by]));
    order = by === '' ? inOrder : [...inOrder].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
    let from = 0;
    for (const [i, body] of bodies.entries()) {
      const to = from + (lengths[i] ?? 0);
      body.append(...order.slice(from, to).flatMap((row) => elements[row] ?? []));
      from = to;
    }
  };

  return {
    elements,
    ordered: () => order,
    show(has, by) {
      sort(by);
      let above = 0;
      const far: HTMLElement[] = [];
      let from = 0;
      for (const [i, body] of bodies.entries()) {
        const to = from + (lengths[i] ?? 0);
        let shown = 0;
        for (; from < to; from++) {
          const row = order[from] ?? 0;
          const hides = has(row) ? 0 : 1;
          // To write what stands already would cost as much as to change it.
          if (hidden[row] !== hides) {
            hidden[row] = hides;
            elements[row]?.toggleAttribute('hidden', hides === 1);
          }
          shown += 1 - hides;
        }
        if (!long) continue;
        const height = String(shown);
        if (body.style.getPropertyValue('--rows') !== height) {
          body.style.setProperty('--rows', height);
          body.classList.toggle('bare', shown === 0);
        }
        const isFar = above > SCREEN && !body.contains(document.activeElement);
        body.classList.toggle('far', isFar);
        if (isFar) far.push(body);
        above += shown;
      }
      const mine = ++turn;
      if (far.length === 0) return;
      afterPaint(() => {
        if (mine === turn) for (const body of far) body.classList.remove('far');
      });
    },
  };
}
