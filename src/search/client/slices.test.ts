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
