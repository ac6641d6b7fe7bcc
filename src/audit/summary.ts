import type { SourceAudit, Tally } from './audit.ts';

const HEADS = [
  'source',
  'paragraphs',
  'silent',
  'passages found',
  'figures proved',
  'numerals',
  'as figures',
  'not figures',
  'misses',
];

/**
 * The audit as a table for a terminal: a row a source, a row for all, and what a reader of the
 * counts must know.
 */
export function formatSummary(audits: readonly SourceAudit[]): string {
  const rows = [HEADS, ...audits.map((audit) => rowOf(audit.id, audit)), rowOf('all', sum(audits))];
  const widths = HEADS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  '),
  );
  const restated = audits.reduce((count, { numerals }) => count + (numerals?.restated ?? 0), 0);
  const note = `Of the numerals counted as figures, ${restated} repeat a figure in other words.`;
  return [...lines, ...(restated > 0 ? ['', note] : [])].join('\n');
}

/** What a row shows. */
type Counts = Omit<SourceAudit, 'id' | 'misses' | 'unlisted'> & {
  misses: number | readonly unknown[];
};

function rowOf(name: string, counts: Counts): string[] {
  const { paragraphs, silent, passages, figures, numerals, misses } = counts;
  return [
    name,
    shown(paragraphs),
    `${silent}`,
    `${passages.good} of ${passages.all}`,
    `${figures.good} of ${figures.all}`,
    shown(numerals?.all),
    shown(numerals?.asFigures),
    shown(numerals?.notFigures),
    `${typeof misses === 'number' ? misses : misses.length}`,
  ];
}

/** Without a text nothing was counted, which is not nothing. */
const shown = (count: number | undefined): string => (count === undefined ? '?' : `${count}`);

const sum = (audits: readonly SourceAudit[]): Counts => ({
  paragraphs: total(audits, ({ paragraphs }) => paragraphs),
  silent: total(audits, ({ silent }) => silent),
  passages: tally(audits, ({ passages }) => passages),
  figures: tally(audits, ({ figures }) => figures),
  numerals: {
    all: total(audits, ({ numerals }) => numerals?.all),
    asFigures: total(audits, ({ numerals }) => numerals?.asFigures),
    restated: total(audits, ({ numerals }) => numerals?.restated),
    notFigures: total(audits, ({ numerals }) => numerals?.notFigures),
  },
  misses: total(audits, ({ misses }) => misses.length),
});

const total = (
  audits: readonly SourceAudit[],
  count: (audit: SourceAudit) => number | undefined,
): number => audits.reduce((all, audit) => all + (count(audit) ?? 0), 0);

const tally = (audits: readonly SourceAudit[], of: (audit: SourceAudit) => Tally): Tally => ({
  good: total(audits, (audit) => of(audit).good),
  all: total(audits, (audit) => of(audit).all),
});
