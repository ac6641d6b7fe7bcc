import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findWebKit, isWithoutWebKit } from './webkit.ts';

let [driving, shown] = ['', ''];
beforeAll(() => {
  driving = mkdtempSync(join(tmpdir(), 'driver-'));
  shown = mkdtempSync(join(tmpdir(), 'cog-'));
  writeFileSync(join(driving, 'WPEWebDriver'), '');
  writeFileSync(join(shown, 'cog'), '');
});
afterAll(() => {
  for (const folder of [driving, shown]) rmSync(folder, { recursive: true, force: true });
});

test('WebKit is found where its driver and its browser are on the PATH', () => {
  expect(findWebKit({ PATH: [shown, driving].join(delimiter) })).toEqual({
    driver: join(driving, 'WPEWebDriver'),
    browser: join(shown, 'cog'),
  });
});

test('one without the other is none', () => {
  expect(findWebKit({ PATH: driving })).toBeUndefined();
  expect(findWebKit({ PATH: shown })).toBeUndefined();
  expect(findWebKit({})).toBeUndefined();
});

test('its tests are left out where WITHOUT_WEBKIT says so, and nowhere else', () => {
  expect(isWithoutWebKit({ WITHOUT_WEBKIT: '1' })).toBe(true);
  expect(isWithoutWebKit({ WITHOUT_WEBKIT: '' })).toBe(false);
  expect(isWithoutWebKit({})).toBe(false);
});
