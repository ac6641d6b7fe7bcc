import { expect, test } from 'vitest';
import { testKeys } from './test-keys.ts';

const FILES: Readonly<Record<string, string>> = {
  'src/a/near.test.ts': "import { near } from './near.ts';\nimport { expect } from 'vitest';",
  'src/a/near.ts': "import type { Far } from '../b/far.ts';\nimport { join } from 'node:path';",
  'src/b/far.ts': "export * from './near-again.ts';",
  'src/b/near-again.ts': "import '../a/near.ts';",
  'src/b/other.ts': '',
  'src/a/small.test.ts': "const { read } = await import('../corpus/read.ts');",
  'src/a/content.test.ts': "import { real } from '../../tests/fixtures/real.ts';",
  'src/a/beside.test.ts': "import '../corpus/read.ts'; new URL('../../content', import.meta.url);",
  'tests/fixtures/real.ts': "import { read } from '../../src/corpus/read.ts'; read('content');",
  'src/corpus/read.ts': "import { readFileSync } from 'node:fs';",
  'src/a/disk.test.ts': "import { found } from './disk.ts';",
  'src/a/disk.ts': "import { readdirSync } from 'node:fs';",
  'src/a/tool.test.ts': "import { build } from 'esbuild';",
  'src/a/bare.test.ts': "import { readFileSync } from 'fs';",
  'src/a/snapshot.test.ts': "await expect('a').toMatchFileSnapshot('a.txt');",
  'src/a/any.test.ts': 'const name = "x"; await import (name);',
  'src/a/lost.test.ts': "import './not-there.ts';",
  'content/measures/one.yaml': 'id: one',
  'docs/one.md': '# One',
  'package-lock.json': '{}',
  'node_modules/.package-lock.json': '{}',
};
const tests = Object.keys(FILES).filter((path) => path.endsWith('.test.ts'));
const keysOf = (files: Readonly<Record<string, string>>) =>
  testKeys(new Map(Object.entries(files)), tests);

/** The tests that have another key once a file has changed, by their names. */
function touchedBy(path: string): string[] {
  const [before, after] = [keysOf(FILES), keysOf({ ...FILES, [path]: `${FILES[path] ?? ''}\n` })];
  return tests
    .filter((name) => before.get(name) !== after.get(name))
    .map((name) => name.slice('src/a/'.length, -'.test.ts'.length));
}

/** Those that may read whatever there is. */
const READERS = ['disk', 'tool', 'bare', 'snapshot', 'any', 'lost'];

test('the same files give the same keys', () => {
  expect(keysOf({ ...FILES })).toEqual(keysOf(FILES));
  expect(keysOf(FILES).size).toBe(10);
});

test.each([
  ['the test itself', 'src/a/near.test.ts', ['near', ...READERS]],
  ['what it imports', 'src/a/near.ts', ['near', ...READERS]],
  ['what that imports, types too', 'src/b/far.ts', ['near', ...READERS]],
  ['what that hands on', 'src/b/near-again.ts', ['near', ...READERS]],
  ['code that it does not import', 'src/b/other.ts', READERS],
  ['content', 'content/measures/one.yaml', ['content', 'beside', ...READERS]],
  [
    'content of a fixture that is new',
    'tests/fixtures/tiny/two.yaml',
    ['small', 'content', 'beside', ...READERS],
  ],
  ['code of a fixture that it does not import', 'tests/fixtures/one.ts', READERS],
  ['how content is read', 'src/corpus/read.ts', ['small', 'content', 'beside', ...READERS]],
  ['a document', 'docs/one.md', READERS],
  ['the packages', 'package-lock.json', ['near', 'small', 'content', 'beside', ...READERS]],
  [
    'what is installed',
    'node_modules/.package-lock.json',
    ['near', 'small', 'content', 'beside', ...READERS],
  ],
])('%s is what a test depends on: %s', (_, path, touched) => {
  expect(touchedBy(path)).toEqual(expect.arrayContaining(touched));
  expect(touchedBy(path)).toHaveLength(touched.length);
});

test('a file that is away is a change', () => {
  const { 'src/b/near-again.ts': gone, ...rest } = FILES;
  expect(gone).toBeDefined();
  expect(keysOf(rest).get('src/a/near.test.ts')).not.toBe(keysOf(FILES).get('src/a/near.test.ts'));
});
