import { describe, expect, it } from 'vitest';
import type { SourceAudit } from './audit.ts';
import { formatSummary } from './summary.ts';

const audit: SourceAudit = {
  id: 'one-2024',
  paragraphs: 12,
  silent: 3,
  passages: { good: 30, all: 31 },
  figures: { good: 7, all: 7 },
  numerals: { all: 40, asFigures: 9, restated: 0, notFigures: 31 },
  misses: [{ file: 'f', line: 1, column: 1, field: '', rule: 'passage', message: 'm' }],
  unlisted: '',
};
const missing: SourceAudit = {
  ...audit,
  id: 'other-2023',
  paragraphs: undefined,
  numerals: undefined,
  passages: { good: 0, all: 5 },
};

describe('formatSummary', () => {
  it('has a row a source and a row for all, and no count where there was no text', () => {
    expect(formatSummary([audit, missing])).toBe(
      [
        'source      paragraphs  silent  passages found  figures proved  numerals  as figures  not figures  misses',
        'one-2024            12       3        30 of 31          7 of 7        40           9           31       1',
        'other-2023           ?       3          0 of 5          7 of 7         ?           ?            ?       1',
        'all                 12       6        30 of 36        14 of 14        40           9           31       2',
      ].join('\n'),
    );
  });

  it('says how many numerals repeat a figure', () => {
    const restated = { ...audit, numerals: { all: 40, asFigures: 9, restated: 2, notFigures: 31 } };
    expect(formatSummary([restated, audit])).toMatch(
      /\n\nOf the numerals counted as figures, 2 repeat a figure in other words\.$/,
    );
  });
});
