import { formatProblem, sortProblems } from '../lint/format.ts';
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

/** The audit as a table for a terminal, a row a source and a row for all. */
export function formatSummary(audits: readonly SourceAudit[]): string {
  const rows = [HEADS, ...audits.map(rowOf), totalOf(audits)];
  const widths = HEADS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
