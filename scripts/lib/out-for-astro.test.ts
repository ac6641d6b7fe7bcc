import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outForAstro } from './out-for-astro.ts';

let folder = '';
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'beside-')));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.for([['p/dist'], ['q/dist'], ['dist']])('%s is told as it is', ([name = '']) => {
  const out = join(folder, name);
  expect(outForAstro(out, join(folder, 'p')).path).toBe(out);
});

test('a folder whose path only begins as that of the project is told by a link to it', () => {
  const root = join(folder, 'p');
  const out = join(folder, 'p-sites', 'dist');
  const { path, free } = outForAstro(out, root);
  expect(path.startsWith(root)).toBe(false);
  expect(realpathSync(path)).toBe(out);
  writeFileSync(join(path, 'index.html'), '');
  free();
  expect(existsSync(path)).toBe(false);
  expect(existsSync(join(out, 'index.html'))).toBe(true);
});
