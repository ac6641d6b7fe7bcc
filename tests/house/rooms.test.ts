import { existsSync } from 'node:fs';
import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { oneWay } from '../../scripts/lib/one-way.js';
import { inProject } from '../../scripts/lib/paths.ts';
import { roomOf, rooms } from '../../scripts/lib/rooms.js';
import { cycles, importsBelow, importsOf, type Import } from './imports.ts';

const imports = importsBelow(inProject('.'), 'src');

test('the table of rooms names every edge in use, and no other', () => {
  const used = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    const [here, there] = [roomOf(from), roomOf(to)];
    if (here === undefined || there === undefined) continue;
    const edges = used.get(here) ?? new Set();
    if (there !== here) edges.add(there);
    used.set(here, edges);
  }
  expect(used.size).toBeGreaterThan(10);
  const sorted = (table: Iterable<[string, Iterable<string>]>) =>
    Object.fromEntries([...table].map(([room, edges]) => [room, [...edges].sort()]).sort());
  expect(sorted(Object.entries(rooms))).toEqual(sorted(used));
});

test('the table runs one way: a room imports only from rooms above it', () => {
  const order = Object.keys(rooms);
  for (const [room, edges] of Object.entries(rooms)) {
    expect(order.slice(0, order.indexOf(room)), room).toEqual(expect.arrayContaining([...edges]));
  }
});

test('no file imports itself at run time, by whatever way round', () => {
  expect(imports.length).toBeGreaterThan(1000);
  const found = cycles(imports).map((files) => files.map((file) => file.replace(/^src\//, '')));
  expect(found.map((files) => files.join(' → '))).toEqual([]);
});

test('every file that is imported is there', () => {
  expect(imports.filter(({ to }) => !existsSync(inProject(to)))).toEqual([]);
});

test('a circle is found, and types alone close none', () => {
  const edge = (from: string, to: string, runs = true): Import => ({ from, to, runs });
  expect(cycles([edge('a', 'b'), edge('b', 'c'), edge('c', 'a')])).toEqual([['a', 'b', 'c', 'a']]);
  expect(cycles([edge('a', 'b'), edge('b', 'a', false)])).toEqual([]);
});

test('imports are read from TypeScript and from front matter, with what stands at run time', () => {
  const code = `import type { A } from './a.ts';\nimport { type B, c } from '../b.ts';\nexport * from './d.ts';\n`;
  const found = [
    { from: 'src/x/y', to: 'src/x/a.ts', runs: false },
    { from: 'src/x/y', to: 'src/b.ts', runs: true },
    { from: 'src/x/y', to: 'src/x/d.ts', runs: true },
  ];
  const named = (path: string, text: string) =>
    importsOf(path, text).map((entry) => ({ ...entry, from: 'src/x/y' }));
  expect(named('src/x/y.ts', code)).toEqual(found);
  expect(named('src/x/y.astro', `---\n${code}---\n<p>import './no.ts'</p>\n`)).toEqual(found);
});

test('the linter keeps a room from others and a pure one from disk, network and process', () => {
  const found = (path: string, code: string) =>
    new Linter()
      .verify(
        code,
        {
          plugins: { rooms: { rules: { 'one-way': oneWay } } },
          rules: { 'rooms/one-way': 'error' },
        },
        inProject(path),
      )
      .map(({ message }) => message);
  const impure = ['src/views is pure: no disk, network or process here.'];
  for (const code of [
    "import { readFileSync } from 'node:fs';",
    "import { env } from 'node:process';",
    "await import('node:https');",
    "const site = process.env['SITE_URL'];",
    'process.exit(1);',
  ]) {
    expect(found('src/views/x/model.js', code), code).toEqual(impure);
    expect(found('src/routes/x.js', code), code).toEqual([]);
  }
  expect(
    found('src/views/x/model.js', "import { posix } from 'node:path'; x.process.y();"),
  ).toEqual([]);
  expect(found('src/lint/x.js', "export * from '../views/x.ts';")).toEqual([
    expect.stringMatching(/^src\/lint may import only from: lint, shared/),
  ]);
});
