import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterChanges } from './after-changes.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Changes something that is well, with pages that come after a while. @returns when the rest was done */
function restAfter(pagesCome: number): number | undefined {
  let rest: number | undefined;
  const began = Date.now();
  const change = afterChanges({
    early: () => true,
    wrong: () => undefined,
    busy: () => Date.now() - began < pagesCome,
    late: () => {
      rest ??= Date.now() - began;
      return true;
    },
    failed: (error) => {
      throw error;
    },
  });
  change();
  vi.advanceTimersByTime(60_000);
  return rest;
}

test('the rest waits for pages that are on their way, and not for ever', () => {
  expect(restAfter(0)).toBeLessThan(2000);
  expect(restAfter(5000)).toBeGreaterThanOrEqual(5000);
  expect(restAfter(5000)).toBeLessThan(7000);
  expect(restAfter(60_000)).toBeLessThan(12_000);
});

/** @param wellness what each look finds, one after the other; the last holds on */
const watched = (...wellness: boolean[]) => watchedLate([], ...wellness);

/** @param later what the looks of the rest find */
const watchedLate = (later: boolean[], ...wellness: boolean[]) => {
  const done: string[] = [];
  const looks = [...wellness];
  const change = afterChanges({
    early: () => {
      done.push('early');
      return (looks.length > 1 ? looks.shift() : looks[0]) ?? true;
    },
    wrong: () => {
      done.push('wrong');
    },
    busy: () => false,
    late: () => {
      done.push('late');
      return later.shift() ?? true;
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
  vi.advanceTimersByTime(2000);
  expect(done).toEqual(['early', 'late']);
});

test('a change before the rest is done puts it off', () => {
  const { done, change } = watched();
  change();
  vi.advanceTimersByTime(100);
  change();
  vi.advanceTimersByTime(2000);
  expect(done).toEqual(['early', 'early', 'late']);
});

test('what is wrong is said when it is still wrong a little later, and the rest is not done', () => {
  const { done, change } = watched(false);
  change();
  vi.advanceTimersByTime(300);
  expect(done).toEqual(['early']);
  vi.advanceTimersByTime(2000);
  expect(done).toEqual(['early', 'early', 'wrong']);
});

test('of a file that is saved by halves nothing is said', () => {
  const { done, change } = watched(false, true);
  change();
  vi.advanceTimersByTime(200);
  expect(done).toEqual(['early']);
  change();
  vi.advanceTimersByTime(2000);
  expect(done).toEqual(['early', 'early', 'late']);
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
    wrong: () => {
      done.push('wrong');
    },
    busy: () => false,
    late: () => {
      done.push('late');
      return true;
    },
    failed: (error) => {
      done.push(String(error));
    },
  });
  change();
  vi.advanceTimersByTime(2000);
  expect(done).toEqual(seen);
});

test('what the rest finds wrong is said when it is still wrong a little later', () => {
  const { done, change } = watchedLate([false, false]);
  change();
  vi.advanceTimersByTime(3000);
  expect(done).toEqual(['early', 'late', 'late', 'wrong']);
});

test('a half that the rest reads before it is heard of is not said to be wrong', () => {
  const { done, change } = watchedLate([false]);
  change();
  vi.advanceTimersByTime(1600);
  expect(done).toEqual(['early', 'late']);
  change();
  vi.advanceTimersByTime(2000);
  expect(done).toEqual(['early', 'late', 'early', 'late']);
  const mended = watchedLate([false, true]);
  mended.change();
  vi.advanceTimersByTime(2000);
  expect(mended.done).toEqual(['early', 'late', 'late']);
});
