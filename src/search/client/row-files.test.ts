import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rowsFromFiles } from './row-files.ts';

/** Files by their address; what is not among them fails. */
const files: Record<string, string> = {
  'a.js': '<tbody><tr><td>1</td></tr></tbody>',
  // As a host answers that has a page for what is missing: it loads, and hands over nothing.
  'page.js': '',
  'b.js': '<tbody><tr><td>2</td></tr><tr><td>3</td></tr></tbody>',
};

beforeEach(() => {
  const { window } = new JSDOM(
    '<table data-rows="a.js b.js"><tbody><tr><td>1</td></tr></tbody></table>',
  );
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('CustomEvent', window.CustomEvent);
  vi.stubGlobal('dispatchEvent', window.dispatchEvent.bind(window));
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  const { head } = window.document;
  const append = head.append.bind(head);
  vi.spyOn(head, 'append').mockImplementation((script) => {
    append(script);
    const { src } = script as HTMLScriptElement;
    const bodies = files[src];
    if (bodies) globalThis.measureRows?.(bodies);
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

test('a file that does not come leaves the others, and that is said once all have ended', () => {
  const done = vi.fn();
  table().dataset['rows'] = 'a.js gone.js b.js page.js';
  rowsFromFiles(table(), done);
  expect(done.mock.calls).toEqual([[false]]);
  expect(shown()).toEqual(['1', '2', '3']);
  // They may be asked for anew.
  expect(table().dataset['rows']).not.toBeUndefined();
});

test('what a host answers in the place of a file is none', () => {
  const done = vi.fn();
  table().dataset['rows'] = 'a.js page.js';
  rowsFromFiles(table(), done);
  expect(done.mock.calls).toEqual([[false]]);
});

/** A row with a link, as a page or a file has it. */
const row = (id: string) => `<tr data-id="${id}"><td><a href="${id}.html">${id}</a></td></tr>`;

test('rows that stand on the page stay what they are, with the focus, and what has come is told', () => {
  table().innerHTML = `<tbody>${row('x/1')}${row('x/2')}${row('y/1')}</tbody>`;
  table().dataset['rows'] = 'x.js y.js';
  files['x.js'] = `<tbody>${row('x/1')}${row('x/2')}${row('x/3')}</tbody>`;
  files['y.js'] = `<tbody>${row('y/1')}</tbody><tbody>${row('y/2')}</tbody>`;
  const told: number[] = [];
  addEventListener('more', ({ detail }) => told.push(detail.length));
  const stood = [...table().rows];
  const link = stood[2]?.querySelector('a');
  link?.focus();
  expect(document.activeElement).toBe(link);
  rowsFromFiles(table(), vi.fn());
  expect(shown()).toEqual(['x/1', 'x/2', 'x/3', 'y/1', 'y/2']);
  expect([0, 1, 3].map((i) => table().rows[i])).toEqual(stood);
  expect(table().rows[3]).toBe(stood[2]);
  expect(document.activeElement).toBe(link);
  expect(told).toEqual([1, 2]);
});

test('of a file that does not come the rows stay that stood on the page, in their place', () => {
  table().innerHTML = `<tbody>${row('x/1')}</tbody><tbody>${row('g/1')}${row('g/2')}</tbody><tbody>${row('y/1')}</tbody>`;
  table().dataset['rows'] = 'x.js gone.js y.js';
  files['x.js'] = `<tbody>${row('x/1')}${row('x/2')}</tbody>`;
  files['y.js'] = `<tbody>${row('y/1')}</tbody><tbody>${row('y/2')}</tbody>`;
  const stood = [...table().rows];
  rowsFromFiles(table(), vi.fn());
  expect(shown()).toEqual(['x/1', 'x/2', 'g/1', 'g/2', 'y/1', 'y/2']);
  expect([0, 2, 3, 4].map((i) => table().rows[i])).toEqual(stood);
  expect([...table().tBodies].every(({ rows }) => rows.length > 0)).toBe(true);
});

test('the focus stays where a reader has put it while rows were on their way', () => {
  table().innerHTML = `<tbody><tr><td>1</td></tr></tbody><tbody>${row('x/1')}</tbody>`;
  table().dataset['rows'] = 'a.js x.js';
  files['x.js'] = `<tbody>${row('x/1')}</tbody>`;
  const box = document.body.appendChild(document.createElement('input'));
  table().querySelector('a')?.focus();
  addEventListener('more', () => box.focus(), { once: true });
  rowsFromFiles(table(), vi.fn());
  expect(shown()).toEqual(['1', 'x/1']);
  expect(document.activeElement).toBe(box);
});
