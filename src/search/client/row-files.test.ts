import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rowsFromFiles } from './row-files.ts';

/** Files by their address; what is not among them fails. */
const files: Record<string, string> = {
  'a.js': '<tbody><tr><td>1</td></tr></tbody>',
  'b.js': '<tbody><tr><td>2</td></tr><tr><td>3</td></tr></tbody>',
};

beforeEach(() => {
  const { window } = new JSDOM(
    '<table data-rows="a.js b.js"><tbody><tr><td>1</td></tr></tbody></table>',
  );
  vi.stubGlobal('document', window.document);
  const { head } = window.document;
  const append = head.append.bind(head);
  vi.spyOn(head, 'append').mockImplementation((script) => {
    append(script);
    const { src } = script as HTMLScriptElement;
    const bodies = files[src];
    if (bodies !== undefined) globalThis.measureRows?.(bodies);
    const type = bodies === undefined ? 'error' : 'load';
    (script as HTMLScriptElement).dispatchEvent(new window.Event(type));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const table = () => document.querySelector('table') as HTMLTableElement;
const shown = () => [...table().rows].map(({ textContent }) => textContent);

test('rows come file by file, in order, in the place of the first', () => {
  const done = vi.fn();
  rowsFromFiles(table(), done);
  expect(done.mock.calls).toEqual([[true]]);
  expect(shown()).toEqual(['1', '2', '3']);
  rowsFromFiles(table(), done);
  expect(shown()).toEqual(['1', '2', '3']);
});

test('a file that does not come leaves what has come, and that is said', () => {
  const done = vi.fn();
  table().dataset['rows'] = 'a.js gone.js b.js';
  rowsFromFiles(table(), done);
  expect(done.mock.calls).toEqual([[false]]);
  expect(shown()).toEqual(['1']);
});
