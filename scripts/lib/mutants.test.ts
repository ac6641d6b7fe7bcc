import { expect, it } from 'vitest';
import { addScores, formatScore, scoreOf, survivorsOf, type MutationReport } from './mutants.ts';

const mutant = (status: string, line: number, replacement?: string) => ({
  status,
  mutatorName: 'EqualityOperator',
  replacement,
  location: { start: { line, column: 3 }, end: { line } },
});
const report: MutationReport = {
  files: {
    'src/a.ts': {
      source: 'one\n  a < b\nthree\n',
      mutants: [
        mutant('NoCoverage', 3),
        mutant('Survived', 2, `a\n  <= ${'b'.repeat(120)}`),
        mutant('Killed', 1),
        mutant('Timeout', 1),
        mutant('CompileError', 1),
        mutant('Ignored', 1),
      ],
    },
    'src/b.ts': { source: '', mutants: [mutant('Killed', 1)] },
  },
};

it('counts what was found and what was missed, and nothing else', () => {
  expect(scoreOf(report)).toEqual({ found: 3, missed: 2 });
});

it('adds scores and writes them', () => {
  expect(formatScore(addScores({ found: 1, missed: 2 }, { found: 1, missed: 0 }))).toBe(
    '50.0 % (2 of 4)',
  );
  expect(formatScore({ found: 0, missed: 0 })).toBe('nothing to try');
});

it('lists the survivors in the order of their places', () => {
  expect(survivorsOf(report)).toEqual([
    `src/a.ts:2:3 EqualityOperator\n  - a < b\n  + a <= ${'b'.repeat(95)} …`,
    'src/a.ts:3:3 EqualityOperator, which no test runs\n  - three\n  + ',
  ]);
});
