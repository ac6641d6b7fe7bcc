import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inProject } from '../../scripts/lib/paths.ts';

/** The names that a file exports where it declares them. */
const exportsOf = (text: string): string[] =>
  [
    ...text.matchAll(
      /^export (?:async )?(?:abstract )?(?:function\*?|const|let|interface|type|class) (\w+)/gm,
    ),
  ].flatMap(([, name]) => name ?? []);

/** What Astro asks of every file that makes pages or files. */
const ASTRO = new Set(['GET', 'getStaticPaths']);

/** Constructors of nodes: each tree names them for the node that they make. */
const TREES = ['src/briefing/nodes.ts', 'src/paper/hast.ts', 'src/charts/flow.ts'];

/** What a list takes from a file of each folder has the same name in all of them: their words. */
const isByDesign = (path: string, name: string): boolean =>
  (path.endsWith('/words.ts') && name === 'words') ||
  ASTRO.has(name) ||
  (TREES.includes(path) && ['text', 'paragraph'].includes(name));

/** The names that several files export, each with these files. */
function exportedTwice(files: readonly { path: string; text: string }[]): string[] {
  const found = Map.groupBy(
    files.flatMap(({ path, text }) =>
      [...new Set(exportsOf(text))]
        .filter((name) => !isByDesign(path, name))
        .map((name) => ({ name, path })),
    ),
    ({ name }) => name,
  );
  return [...found]
    .filter(([, places]) => places.length > 1)
    .map(([name, places]) => `${name}: ${places.map(({ path }) => path).join(', ')}`)
    .sort();
}

test('no two files export the same name', () => {
  const paths = globSync('{src,scripts}/**/*.{ts,js,mjs}', { cwd: inProject('.') }).filter(
    (path) => !path.includes('.test.'),
  );
  const files = paths.map((path) => ({ path, text: readFileSync(inProject(path), 'utf8') }));
  expect(files.flatMap(({ text }) => exportsOf(text)).length).toBeGreaterThan(1000);
  expect(exportedTwice(files)).toEqual([]);
});

test('a name that is exported twice is found, and what stands in lists is not', () => {
  const both = (name: string, ...paths: string[]) =>
    exportedTwice(paths.map((path) => ({ path, text: `export const ${name} = 1;\n` })));
  expect(both('level', 'src/a/x.ts', 'src/b/y.ts')).toEqual(['level: src/a/x.ts, src/b/y.ts']);
  expect(both('words', 'src/views/a/words.ts', 'src/views/b/words.ts')).toEqual([]);
  expect(both('gaps', 'src/views/gaps/view.ts', 'src/views/gaps/model.ts')).toHaveLength(1);
});
