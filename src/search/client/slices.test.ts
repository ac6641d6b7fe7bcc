import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPaint, inSlices } from './slices.ts';

/** Frames that a browser has been asked for and has not painted yet. */
let frames: (() => void)[];
const paint = () => {
  for (const frame of frames.splice(0)) frame();
};

beforeEach(() => {
  frames = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
  vi.stubGlobal('document', { hidden: false });
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what comes after painting comes once, after the second frame', () => {
  const then = vi.fn();
  afterPaint(then);
  paint();
  vi.advanceTimersByTime(20);
  expect(then).not.toHaveBeenCalled();
  paint();
  vi.advanceTimersByTime(0);
  expect(then).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(10_000);
  expect(then).toHaveBeenCalledOnce();
});

test('a browser that paints nothing holds no work up, whether it says so or not', () => {
  for (const [hidden, wait] of [
    [true, 0],
    [false, 1000],
  ] as const) {
    vi.stubGlobal('document', { hidden });
    const done = vi.fn();
    const seen: number[] = [];
    inSlices().each([1, 2, 3], 1, (thing) => seen.push(thing), done);
    expect(seen).toEqual([1]);
    vi.advanceTimersByTime(wait);
    expect(seen).toEqual([1, 2, 3]);
    expect(done).toHaveBeenCalledOnce();
  }
});

test.each([
  ['short where the page has its turn at once', 1, [8, 8, 8]],
  ['as long as the page has waited for its turn', 30, [8, 30, 30]],
  ['never so long that a key would be felt to wait', 400, [8, 50, 50]],
])('a slice of work is %s', (_, wait, expected) => {
  vi.stubGlobal('document', { hidden: true });
  const slices: number[] = [];
  let turns: (() => void)[] = [];
  vi.stubGlobal('setTimeout', (turn: () => void) => turns.push(turn));
  // A millisecond each.
  const work = () => {
    vi.advanceTimersByTime(1);
    slices.push((slices.pop() ?? 0) + 1);
  };
  inSlices().each(Array.from({ length: 1000 }), 0, work);
  while (slices.length < expected.length) {
    slices.push(0);
    const now = turns;
    turns = [];
    for (const turn of now) turn();
    vi.advanceTimersByTime(wait);
  }
  expect(slices).toEqual(expected);
});
