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
    late: () => {
      done.push('late');
    },
    failed: (error) => {
      done.push(String(error));
    },
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

test.each([
  { faults: 1, seen: ['early', 'late'] },
  { faults: 100, seen: ['Error: gone'] },
])('of a file that goes while it is read nothing ends ($faults)', ({ faults, seen }) => {
  const done: string[] = [];
  let left = faults;
  const change = afterChanges({
    early: () => {
      left -= 1;
      if (left >= 0) throw new Error('gone');
      done.push('early');
      return true;
    },
    late: () => {
      done.push('late');
    },
    failed: (error) => {
      done.push(String(error));
    },
  });
  change();
  vi.advanceTimersByTime(2000);
  expect(done).toEqual(seen);
});
