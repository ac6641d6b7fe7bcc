import type { CopyableData } from '../wire.ts';

/** A measure as its cell shows it. */
export interface ShownMeasure {
  id: string;
  title: string;
  figures: readonly string[];
}

/** A cell as it is shown: its measures, or the words that say why there are none. */
export type ShownCell =
  | { kind: 'measures'; main: readonly ShownMeasure[]; also: readonly ShownMeasure[] }
  | { kind: 'empty'; says: string };

/** Exactly what a comparison shows: the columns in their order, the rows that are not hidden. */
export interface Shown {
  caption: string;
  corner: string;
  /** What the filters leave; '' without filters. */
  filters: string;
  columns: readonly string[];
  rows: readonly { label: string; cells: readonly ShownCell[] }[];
  /** The address of the page, and of the site's root; '' where it is opened from a folder. */
  address: string;
  site: string;
}

/** The ids of the documents that stand behind what is shown, in the order of the corpus. */
export function sourcesShown({ rows }: Shown, data: CopyableData): string[] {
  const used = new Set(
    rows.flatMap(({ cells }) =>
      cells
        .flatMap((cell) => (cell.kind === 'measures' ? [...cell.main, ...cell.also] : []))
        .flatMap(({ id }) => (data.measures[id]?.passages ?? []).map(([source]) => source)),
    ),
  );
  return Object.keys(data.sources).filter((id) => used.has(id));
}
