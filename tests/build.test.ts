import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inProject } from '../scripts/lib/paths.ts';
import { mark } from '../scripts/lib/site-mark.ts';
import { startProgram } from './fixtures/run-program.ts';
import { takesLong } from './fixtures/takes-long.ts';

takesLong();

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
  cpSync(inProject('content'), join(folder, 'content'), { recursive: true });
  mkdirSync(join(folder, 'dist', 'en'), { recursive: true });
  writeFileSync(join(folder, 'dist', 'index.html'), '<!doctype html><title>Last good</title>');
  writeFileSync(join(folder, 'dist', 'en', 'index.html'), '<!doctype html><title>Also</title>');
  mark(join(folder, 'dist'), 2);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const build = () =>
  startProgram(
    'build.ts',
    ...['--content', join(folder, 'content')],
    ...['--out', join(folder, 'dist')],
  );

/** Every file of the temporary site with its checksum. */
const checksums = (): string[] =>
  readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => `${file} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`);

test('a build of broken content prints every problem and leaves the last good site as it was', () => {
  const measures = readdirSync(join(folder, 'content', 'measures', 'shenzhen')).sort();
  const [first = '', second = ''] = measures.map((name) => `measures/shenzhen/${name}`);
  appendFileSync(join(folder, 'content', first), 'commitmment: planned\n');
  const text = readFileSync(join(folder, 'content', second), 'utf8');
  writeFileSync(
    join(folder, 'content', second),
    text.replace(/^commitment: .*$/m, 'commitment: plannned'),
  );
  writeFileSync(join(folder, 'content', 'targets', 'broken.yaml'), 'title: [\n');
  const before = checksums();

  const { status, stderr } = build();

  expect(status).toBe(1);
  expect(stderr).toContain(`content/${first}:`);
  expect(stderr).toContain('commitmment');
  expect(stderr).toContain(`content/${second}:`);
  expect(stderr).toContain('did you mean “planned”?');
  expect(stderr).toContain('content/targets/broken.yaml:');
  expect(stderr).toMatch(/\d+ problems in \d+ files/);
  expect(stderr).not.toMatch(/^\s+at .*\.ts:\d+/m);
  expect(checksums()).toEqual(before);
  expect(readdirSync(folder).sort()).toEqual(['content', 'dist']);
});

test('a build without content says so', () => {
  rmSync(join(folder, 'content'), { recursive: true });
  const before = checksums();
  const { status, stderr } = build();
  expect(status).toBe(1);
  expect(stderr).toContain('There is no content folder');
  expect(checksums()).toEqual(before);
});

test.for(['build.ts', 'dev.ts', 'print.ts'])(
  '%s refuses an address that is none, in words',
  (program) => {
    const { status, stderr } = spawnSync(process.execPath, [inProject('scripts', program)], {
      encoding: 'utf8',
      env: { ...process.env, SITE_URL: 'notaurl' },
      timeout: 100_000,
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The site's address must start with https:.*“notaurl”\.\n$/);
  },
);
