import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findOffice } from './office.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'office-'));
  writeFileSync(join(folder, 'soffice'), '');
  writeFileSync(join(folder, 'own'), '');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a LibreOffice on the PATH is found', () => {
  expect(findOffice({ PATH: folder })).toBe(join(folder, 'soffice'));
});

test('SOFFICE_PATH goes first, and nothing takes its place when it names no file', () => {
  const own = join(folder, 'own');
  expect(findOffice({ PATH: folder, SOFFICE_PATH: own })).toBe(own);
  expect(findOffice({ PATH: folder, SOFFICE_PATH: join(folder, 'none') })).toBeUndefined();
});
