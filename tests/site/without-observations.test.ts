import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inProject } from '../../scripts/lib/paths.ts';
import { filled } from '../fixtures/filled.ts';
import { pages, read } from './support/dist.ts';
import { expectNone } from './support/report.ts';

/** Pages of the follow-up itself, and those that count what the codebook and the data hold. */
const OWN = /(?:^|\/)(?:followup(?:\/[a-z-]+)?|codebook)\.html$/;
/** The quiet mark that a follow-up exists. */
const MARK = /<p class="follow-up small">.*?<\/p>\s*/gs;
/**
 * What is computed from the whole content: its version, and the fingerprint in the address of the
 * search index, which holds what observations say of measures.
 */
const COMPUTED = /\d+\.\d+\.\d+\+[0-9a-f]{8}|(?<=\/search\.[a-z]+\.js\?v=)[a-z0-9]+/g;

const folder = mkdtempSync(join(tmpdir(), 'without-'));

beforeAll(() => {
  cpSync(inProject('content'), join(folder, 'content'), { recursive: true });
  for (const tier of ['observations', 'promises']) {
    rmSync(join(folder, 'content', tier), { recursive: true });
  }
  const built = spawnSync(
    process.execPath,
    [
      inProject('scripts', 'build.ts'),
      ...['--content', join(folder, 'content')],
      ...['--out', join(folder, 'dist')],
    ],
    // As a build by hand: what the test runner sets would make another site.
    { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production', VITEST: '' } },
  );
  if (built.status !== 0) throw new Error(built.stderr);
}, 300_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const bare = (html: string): string => html.replaceAll(MARK, '').replaceAll(COMPUTED, '#');

test('without observations every other page is as it was, apart from the marks', () => {
  const others = filled(pages.filter(({ path }) => !OWN.test(path)));
  const marked = others.filter(({ path }) => read(path).includes('class="follow-up small"'));
  expect(marked.length).toBeGreaterThan(20);
  expectNone(
    others.flatMap(({ path }) => {
      const without = readFileSync(join(folder, 'dist', path), 'utf8');
      return bare(read(path)) === bare(without) ? [] : [path];
    }),
  );
});

test('the pages of the follow-up say that there is nothing yet', () => {
  const html = readFileSync(join(folder, 'dist', 'en', 'followup.html'), 'utf8');
  expect(html).toContain('No promise has been followed up yet.');
});
