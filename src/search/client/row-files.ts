/**
 * Fills the list of measures where the page holds but its first rows: files of rows come one after the
 * other, each a script, because a page opened from a folder may load nothing else.
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
  const [next] = files;
  if (next === undefined) {
    done(true);
    return;
  }
  globalThis.measureRows = (bodies) => {
    // The rows that stand on the page come with their file too.
    for (const body of first.splice(0)) body.remove();
    table.insertAdjacentHTML('beforeend', bodies);
  };
  const load = ([file, ...rest]: readonly string[]): void => {
    if (file === undefined) {
      delete table.dataset['rows'];
      done(true);
      return;
    }
    const script = document.createElement('script');
    script.src = file;
    script.addEventListener('load', () => load(rest));
    script.addEventListener('error', () => done(false));
    document.head.append(script);
  };
  load(files);
}
