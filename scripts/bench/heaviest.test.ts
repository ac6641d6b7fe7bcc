import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { heaviestIn } from './heaviest-rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'heaviest-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('the page with the most elements and the one with the most bytes are found, in every folder', () => {
  mkdirSync(join(folder, 'en/a'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<p>a</p>');
  writeFileSync(join(folder, 'en/a/many.html'), '<p>a</p>'.repeat(500));
  // What does not compress weighs most.
  writeFileSync(join(folder, 'en/heavy.html'), `<p>${randomBytes(4_000).toString('base64')}</p>`);
  writeFileSync(join(folder, 'en/data.json'), '<b>'.repeat(9_000));
  const { elements, bytes } = heaviestIn(folder);
  expect(elements).toMatchObject({ path: join('en', 'a', 'many.html'), elements: 500 });
  expect(bytes).toMatchObject({ path: join('en', 'heavy.html'), elements: 1 });
  expect(bytes.bytes).toBeGreaterThan(elements.bytes);
});
