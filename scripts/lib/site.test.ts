import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Failure } from './program.ts';
import { buildSite, type Effects } from './site.ts';

let folder = '';
let out = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  out = join(folder, 'dist');
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'old');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Good content, and Astro's stand-in: writes a page, or not, and gives an exit code. */
const astro = (code: number, page?: string): Effects => ({
  check: () => 1,
  say: () => undefined,
  run: ({ args }) => {
    const next = args.at(-1) ?? '';
    if (page !== undefined) {
      mkdirSync(next, { recursive: true });
      writeFileSync(join(next, 'index.html'), page);
    }
    return Promise.resolve({ code, output: 'what Astro says' });
  },
});
const text = () => readFileSync(join(out, 'index.html'), 'utf8');

test('a good build takes the place of the last one', async () => {
  await buildSite({ content: 'content', out }, astro(0, 'new'));
  expect(text()).toBe('new');
});

test('content with problems stops the build before Astro starts', async () => {
  const effects: Effects = {
    ...astro(0, 'new'),
    check: () => {
      throw new Failure('1 problem in 1 file');
    },
  };
  await expect(buildSite({ content: 'content', out }, effects)).rejects.toThrow('1 problem');
  expect(text()).toBe('old');
});

test.for([
  ['fails half-way', astro(1, 'half')],
  ['fails at once', astro(1)],
  ['claims success but wrote nothing', astro(0)],
] as const)('when Astro %s, the last site stays', async ([, effects]) => {
  await expect(buildSite({ content: 'content', out }, effects)).rejects.toThrow(
    /^what Astro says\nThe build failed; .* is as it was\.$/,
  );
  expect(text()).toBe('old');
  expect(existsSync(join(folder, '.build'))).toBe(false);
});
