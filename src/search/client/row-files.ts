/**
 * Fills the list of measures where the page holds but its first rows: files of rows come in their order,
 * each a script, because a page opened from a folder may load nothing else.
 */
declare global {
  /** Called by a file of rows with its bodies, in markup. */
  var measureRows: ((bodies: string) => void) | undefined;
  interface WindowEventMap {
    /** Rows that have come, in their bodies. */
    more: CustomEvent<readonly Element[]>;
  }
}

/**
 * An event `more` of the window tells what has come.
 * @param table names its files, with spaces between them
 * @param done told once, when all have come or failed, whether none has failed; of one that has failed the rows
 *   stay that stood on the page
 */
export function rowsFromFiles(table: HTMLTableElement, done: (whole: boolean) => void): void {
  const files = (table.dataset['rows'] ?? '').split(' ').filter(Boolean);
  const first = [...table.tBodies];
  const stood = new Map(
    first.flatMap((body) => [...body.rows]).map((row) => [row.dataset['id'], row]),
  );
  let inUse: HTMLElement | undefined;
  let left = files.length;
  let whole = true;
  let called = false;
  if (left === 0) done(true);
  globalThis.measureRows = (bodies) => {
    called = true;
    const active = document.activeElement as HTMLElement | null;
    if (active && table.contains(active)) inUse = active;
    const { length } = table.tBodies;
    table.insertAdjacentHTML('beforeend', bodies);
    const come = [...table.tBodies].slice(length);
    // Rows that stand on the page come with their file too, and those of later files stand below.
    const [above] = come.flatMap(({ rows }) => [...rows]);
    stood.get(above?.dataset['id'])?.parentElement?.before(...come);
    keepStanding(stood, come);
    for (const body of first) if (body.rows.length === 0) body.remove();
    // What is taken from the page loses the focus, if only for a moment.
    if (inUse?.isConnected) {
      if (document.activeElement === document.body) inUse.focus({ preventScroll: true });
      inUse = undefined;
    }
    dispatchEvent(new CustomEvent('more', { detail: come }));
  };
  const ended = () => {
    // A host may answer with a page where a file is missing: it loads, and has called nothing.
    whole &&= called;
    called = false;
    left -= 1;
    if (left > 0) return;
    if (whole) delete table.dataset['rows'];
    done(whole);
  };
  for (const file of files) {
    const script = document.createElement('script');
    // All are fetched at once, and run in their order.
    script.async = false;
    script.src = file;
    for (const end of ['load', 'error']) script.addEventListener(end, ended);
    document.head.append(script);
  }
}

/** A reader may be using a row that stood on the page: it stays what it is, in its new body. */
function keepStanding(
  stood: Map<string | undefined, HTMLTableRowElement>,
  bodies: readonly HTMLTableSectionElement[],
): void {
  for (const row of bodies.flatMap(({ rows }) => (stood.size > 0 ? [...rows] : []))) {
    const same = stood.get(row.dataset['id']);
    if (same) row.replaceWith(same);
    stood.delete(row.dataset['id']);
  }
}
