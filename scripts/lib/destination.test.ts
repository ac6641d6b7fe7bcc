import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { destination, PARTS_OF_PROJECT } from './destination.ts';
import { Failure } from './program.ts';
import { inProject } from './paths.ts';
import { mark } from './site-mark.ts';
import { makeUnwritable } from '../../tests/fixtures/unwritable.ts';

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'out-')));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.for(['content', 'src', '.', 'tests/fixtures', '/'])('%s is never replaced', (name) => {
  expect(() => destination(inProject(name))).toThrow(Failure);
});

test.for(['content/site', 'public/site', 'src/pages/x', 'node_modules/a/b', '.git/site'])(
  'no site is begun in %s, which is a part of the project',
  (name) => {
    expect(() => destination(inProject(name))).toThrow(/is a part of the project.*--out dist/);
    expect(existsSync(inProject(name))).toBe(false);
  },
);

test('every folder that the project keeps is one of its parts', () => {
  const kept = execFileSync('git', ['ls-tree', '-d', '--name-only', 'HEAD'], {
    cwd: inProject(),
    encoding: 'utf8',
  });
  const named = kept.split('\n').filter((name) => name !== '' && !name.startsWith('.'));
  expect(named).toContain('src');
  expect(PARTS_OF_PROJECT).toEqual(expect.arrayContaining(named));
});

test('a site may stand in the project beside its parts, and where builds keep theirs', () => {
  for (const name of ['dist-of-nobody', '.build/site-of-nobody']) {
    expect(destination(inProject(name))).toBe(inProject(name));
  }
});

test('what a build reads holds no site, and is held by none, whatever link leads there', () => {
  const content = join(folder, 'content');
  mkdirSync(content);
  symlinkSync(content, join(folder, 'link'));
  for (const out of [content, join(content, 'site'), join(folder, 'link', 'a', 'b'), folder]) {
    if (out === folder) mark(folder, 1);
    expect(() => destination(out, [content]), out).toThrow(`the build reads ${content}`);
  }
  expect(destination(join(folder, 'content-too'), [content])).toBe(join(folder, 'content-too'));
});

test('what is absent or empty may become a site, and a site may become another', () => {
  const out = join(folder, 'a', 'b');
  expect(destination(out)).toBe(out);
  expect(existsSync(join(folder, 'a'))).toBe(true);
  mkdirSync(out);
  expect(destination(out)).toBe(out);
  writeFileSync(join(out, 'notes.txt'), '');
  expect(() => destination(out)).toThrow(/something else than an earlier site/);
  mark(out, 1);
  expect(destination(out)).toBe(out);
});

test.for([
  ['site.json', '{}'],
  ['site.json', '{"site":"another","pages":3}'],
  ['site.json', 'null'],
  ['site.json', 'not JSON'],
  ['data/corpus.json', '{}'],
  ['data/corpus.json', '{"name":"another"}'],
] as const)('another project is not replaced for its file %s that says %s', ([name, text]) => {
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'index.html'), '');
  writeFileSync(join(folder, name), text);
  expect(() => destination(folder)).toThrow(/something else than an earlier site/);
});

test('a site of a version before the mark is known by its corpus', () => {
  mkdirSync(join(folder, 'data'));
  const name = 'city-hong-kong-innovation-compared';
  writeFileSync(join(folder, 'data', 'corpus.json'), JSON.stringify({ name }));
  expect(() => destination(folder)).toThrow(Failure);
  writeFileSync(join(folder, 'index.html'), '');
  expect(destination(folder)).toBe(folder);
});

test('a link is followed to the folder that it stands for', () => {
  const real = join(folder, 'real');
  mkdirSync(real);
  symlinkSync(real, join(folder, 'dist'));
  expect(destination(join(folder, 'dist'))).toBe(real);
  symlinkSync(folder, join(folder, 'parent'));
  expect(destination(join(folder, 'parent', 'new'))).toBe(join(folder, 'new'));
});

test('a link to nothing, a file, and a path through a file are named', () => {
  symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling'));
  expect(() => destination(join(folder, 'dangling'))).toThrow(/a link to something that is not/);
  writeFileSync(join(folder, 'file'), '');
  expect(() => destination(join(folder, 'file'))).toThrow(/a file is there/);
  expect(() => destination(join(folder, 'file', 'dist'))).toThrow(Failure);
});

test('a folder that nothing may be written into is named', ({ skip }) => {
  const free = makeUnwritable(folder);
  if (!free) return skip('this system holds nobody back');
  try {
    const out = join(folder, 'new', 'dist');
    expect(() => destination(out)).toThrow(
      new RegExp(`cannot be built at ${out}: .*\\((EACCES|EPERM)\\)`),
    );
    expect(() => destination(out)).toThrow(Failure);
  } finally {
    free();
  }
});

test('a site that may not be written is named before anything is built', ({ skip }) => {
  const out = join(folder, 'dist');
  mkdirSync(out);
  mark(out, 1);
  const free = makeUnwritable(out);
  if (!free) return skip('this system holds nobody back');
  try {
    expect(() => destination(out)).toThrow(/cannot be built at .*\((EACCES|EPERM)\)/);
  } finally {
    free();
  }
});

test.runIf(existsSync('/proc/self'))('a mount point is named, with a way out', () => {
  expect(() => destination('/proc')).toThrow(/mount point.*--out \/proc\/site/);
});
