import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../../tests/fixtures/rule.ts';
import { targetSpan } from './target-span.ts';

const target = 'targets/staff.yaml';
const ends = (baseline: string, goal: string) => ({
  [target]: `baseline: ${baseline}\ngoal: ${goal}\n`,
});

describe('target-span', () => {
  it('accepts a goal in a later year', () => {
    const steps = ends("{value: 3, date: '2024-12'}", "{value: 1, date: '2025-01'}");
    expect(problemsOf(targetSpan, steps)).toEqual([]);
  });

  it('finds an end without a date', () => {
    expect(problemsOf(targetSpan, ends('{value: 3}', "{value: 1, date: '2025'}"))).toMatchObject([
      { file: `content/${target}`, line: 1, field: 'baseline', rule: 'target-span' },
    ]);
    expect(problemsOf(targetSpan, ends("{value: 3, date: '2025'}", '{value: 1}'))).toMatchObject([
      { line: 2, field: 'goal' },
    ]);
  });

  it.each(['2024', '2024-12', '2023'])('finds a goal of %s after a baseline of 2024', (date) => {
    const steps = ends("{value: 3, date: '2024'}", `{value: 1, date: '${date}'}`);
    expect(problemsOf(targetSpan, steps)).toMatchObject([
      { line: 2, field: 'goal.date', found: date, allowed: 'a year after 2024' },
    ]);
  });

  it('finds a baseline from which nothing grows', () => {
    const steps = ends("{value: 0, date: '2024'}", "{value: 1, date: '2025'}");
    expect(problemsOf(targetSpan, steps)).toMatchObject([{ line: 1, field: 'baseline.value' }]);
  });
});
