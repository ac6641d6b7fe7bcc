import type { ColumnData } from '../wire.ts';

declare global {
  /** Called by the script of a column with what it shows. */
  var comparisonColumn: ((column: ColumnData) => void) | undefined;
}

const here = new Map<string, ColumnData>();

/**
 * Brings a column by its script, once.
 * @returns nothing where it has not come; it may be asked for again
 */
export function columnHere({
  id,
  file,
}: {
  id: string;
  file: string;
}): Promise<ColumnData | undefined> {
  globalThis.comparisonColumn = (column) => {
    here.set(column.id, column);
  };
  if (here.has(id)) return Promise.resolve(here.get(id));
  return new Promise((resolve) => {
    const script = document.createElement('script');
    try {
      script.src = file;
    } catch {
      // A host's policy may ask for trusted types.
      resolve(undefined);
      return;
    }
    // A host may answer with a page where a file is missing: then it loads, and nothing has been called.
    for (const end of ['load', 'error']) {
      script.addEventListener(end, () => {
        script.remove();
        resolve(here.get(id));
      });
    }
    document.head.append(script);
  });
}
