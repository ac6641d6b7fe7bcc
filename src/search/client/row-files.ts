/**
 * Fills the list of measures where the page holds but its first rows: files of rows come in their order,
 * each a script, because a page opened from a folder may load nothing else.
 */
declare global {
  /** Called by a file of rows with its bodies, in markup. */
  var measureRows: ((bodies: string) => void) | undefined;
}

/**
 * @param table names its files, with spaces between them
 * @param done told once whether all have come; where one has failed the list has those before it
 */
export function rowsFromFiles(table: HTMLTableElement, done: (whole: boolean) => void): void {
  const files = (table.dataset['rows'] ?? '').split(' ').filter(Boolean);
  const first = [...table.tBodies];
  let left = files.length;
  let failed = false;
  if (left === 0) done(true);
  globalThis.measureRows = (bodies) => {
    if (failed) return;
    // The rows that stand on the page come with their file too.
    for (const body of first.splice(0)) body.remove();
    table.insertAdjacentHTML('beforeend', bodies);
  };
  for (const file of files) {
    const script = document.createElement('script');
    // All are fetched at once, and run in their order.
    script.async = false;
    script.src = file;
    script.addEventListener('load', () => {
      left -= 1;
      if (left > 0 || failed) return;
      delete table.dataset['rows'];
      done(true);
    });
    script.addEventListener('error', () => {
      if (!failed) done(false);
      failed = true;
    });
    document.head.append(script);
  }
}
