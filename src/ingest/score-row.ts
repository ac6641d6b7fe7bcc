/** How well one kind of thing is found. */
export interface ScoreRow {
  what: string;
  /** How many the corpus records. */
  wanted: number;
  /** How many were found, right or not. */
  found: number;
  right: number;
  /** What was not found, or not as recorded. */
  misses: string[];
  /** What was found and is not recorded. */
  extra: string[];
  /** Whether all that is recorded must be found. */
  whole?: true;
  /** Whether only so few may be found that are not recorded: a tenth as many as are. */
  few?: true;
}

/** What must hold of a row. */
export type ScoreBounds = Pick<ScoreRow, 'whole' | 'few'>;

/**
 * A row from names of what is recorded and of what was found.
 * @param once whether a name that stands there again is the same thing
 */
export function rowOf(
  what: string,
  [wanted, found]: readonly [readonly string[], readonly string[]],
  { once = true, ...bounds }: ScoreBounds & { once?: boolean } = {},
): ScoreRow {
  const [all, got] = once ? [[...new Set(wanted)], [...new Set(found)]] : [wanted, found];
  return {
    what,
    wanted: all.length,
    found: got.length,
    right: all.filter((name) => got.includes(name)).length,
    misses: all.filter((name) => !got.includes(name)),
    extra: got.filter((name) => !all.includes(name)),
    ...bounds,
  };
}

/** The rows of several documents as one for each kind of thing, in the order of the first. */
export function sumRows(documents: readonly (readonly ScoreRow[])[]): ScoreRow[] {
  const names = [...new Set(documents.flat().map(({ what }) => what))];
  return names.map((what) => {
    const rows = documents.flat().filter((row) => row.what === what);
    const total = (of: (row: ScoreRow) => number) => rows.reduce((sum, row) => sum + of(row), 0);
    return {
      what,
      wanted: total(({ wanted }) => wanted),
      found: total(({ found }) => found),
      right: total(({ right }) => right),
      misses: rows.flatMap(({ misses }) => misses),
      extra: rows.flatMap(({ extra }) => extra),
      ...(rows.some(({ whole }) => whole) ? { whole: true as const } : {}),
      ...(rows.some(({ few }) => few) ? { few: true as const } : {}),
    };
  });
}

/** Of what is recorded, the share that was found; 1 where nothing is. */
export const recallOfRow = ({ right, wanted }: ScoreRow): number =>
  wanted === 0 ? 1 : right / wanted;

/** Of what was found, the share that is recorded; 1 where nothing was found. */
export const precisionOfRow = ({ right, found }: ScoreRow): number =>
  found === 0 ? 1 : right / found;

/** The rows as a table for a terminal. */
export function formatScoreTable(rows: readonly ScoreRow[]): string {
  const cells = [
    ['', 'recorded', 'found', 'right', 'recall', 'precision'],
    ...rows.map((row) => [
      row.what,
      `${row.wanted}`,
      `${row.found}`,
      `${row.right}`,
      recallOfRow(row).toFixed(2),
      precisionOfRow(row).toFixed(2),
    ]),
  ];
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  return cells
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

/** The share of what was found that must be recorded, where few may be found besides. */
const FEW = 10 / 11;

/** What falls short of its bound, in a sentence each. */
export function fallsShort(row: ScoreRow): string[] {
  const said = [];
  if (row.whole && recallOfRow(row) < 1) said.push(`${row.what}: not all were found.`);
  if (row.few && precisionOfRow(row) < FEW) {
    said.push(`${row.what}: more than a tenth as many were found that are none.`);
  }
  return said;
}
