import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterChanges } from './after-changes.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const watched = (good = true) => {
  const done: string[] = [];
  const change = afterChanges({
    early: () => {
      done.push('early');
      return good;
    },
    late: () => done.push('late'),
  });
  return { done, change };
};

test('changes at once are met once, first with what a reader waits for', () => {
  const { done, change } = watched();
  change();
  vi.advanceTimersByTime(30);
  change();
  vi.advanceTimersByTime(30);
  expect(done).toEqual([]);
  vi.advanceTimersByTime(30);
  expect(done).toEqual(['early']);
  vi.advanceTimersByTime(1000);
  expect(done).toEqual(['early', 'late']);
});

test('a change before the rest is done puts it off', () => {
  const { done, change } = watched();
  change();
  vi.advanceTimersByTime(100);
  change();
  vi.advanceTimersByTime(1000);
  expect(done).toEqual(['early', 'early', 'late']);
});

test('the rest is not done when something is wrong', () => {
  const { done, change } = watched(false);
  change();
  vi.advanceTimersByTime(1000);
  expect(done).toEqual(['early']);
});
