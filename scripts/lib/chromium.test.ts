import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from './chromium.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'browser-'));
  writeFileSync(join(folder, 'google-chrome'), '');
  writeFileSync(join(folder, 'own'), '');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a browser on the PATH is found', () => {
  expect(findBrowser({ PATH: folder })).toBe(join(folder, 'google-chrome'));
});

test('CHROMIUM_PATH goes first, and nothing takes its place when it names no file', () => {
  const own = join(folder, 'own');
  expect(findBrowser({ PATH: folder, CHROMIUM_PATH: own })).toBe(own);
  expect(findBrowser({ PATH: folder, CHROMIUM_PATH: join(folder, 'none') })).toBeUndefined();
});
