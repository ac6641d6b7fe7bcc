import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inAddress, keepQuery } from './address.ts';

let window: JSDOM['window'];
const refuse = vi.fn();
beforeEach(() => {
  window = new JSDOM('', { url: 'https://example.org/measures.html' }).window;
  const { document, location, history } = window;
  for (const [name, value] of Object.entries({ document, location, history })) {
    vi.stubGlobal(name, value);
  }
  vi.stubGlobal('Event', window.Event);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A browser that takes no change of the address any more. @param does what it does instead */
const refusing = (does: () => void) =>
  vi.spyOn(window.history, 'replaceState').mockImplementation(does);

test.each([
  [
    'says so',
    () => {
      throw new Error('too many changes');
    },
  ],
  ['says nothing', refuse],
])('an address that a browser does not take and %s is written once it does', (_, does) => {
  const spy = refusing(does);
  keepQuery('?q=a');
  keepQuery('?q=ab');
  vi.advanceTimersByTime(9_000);
  expect(window.location.search).toBe('');
  spy.mockRestore();
  vi.advanceTimersByTime(2_000);
  expect(window.location.search).toBe('?q=ab');
  expect(vi.getTimerCount()).toBe(0);
});

test('an address that is never taken is left in peace after a while', () => {
  const spy = refusing(refuse);
  keepQuery('?q=a');
  vi.advanceTimersByTime(600_000);
  expect(vi.getTimerCount()).toBe(0);
  expect(spy.mock.calls.length).toBeGreaterThan(10);
  expect(spy.mock.calls.length).toBeLessThan(60);
});

test('what is no character stands in no address', () => {
  expect(inAddress('a\ud83d\ufffd 😀')).toBe('a%20%F0%9F%98%80');
});
