import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { inProject } from '../../scripts/lib/paths.ts';
import { filled } from '../fixtures/filled.ts';

/** What the gallery does not show, and why. */
const exceptions: Readonly<Record<string, string>> = {};

const cwd = inProject('.');
const components = globSync(
  ['src/components/*.astro', 'src/views/*/*.astro', 'src/comparison/*.astro', 'src/search/*.astro'],
  { cwd },
)
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.endsWith('/Gallery.astro'));

/** The Astro files that a file imports, from the project's root. */
const importsOf = (file: string): string[] =>
  [...readFileSync(inProject(file), 'utf8').matchAll(/^import .* from '(\..*\.astro)';$/gm)].map(
    ([, path = '']) => normalize(join(dirname(file), path)).replaceAll('\\', '/'),
  );

/** What pages of the gallery show, alone or in another component. */
function shown(): Set<string> {
  const found = new Set<string>();
  const todo = globSync(['src/**/Gallery.astro', 'tests/gallery/*.astro'], { cwd });
  for (const file of todo) {
    for (const path of importsOf(file)) {
      if (found.has(path)) continue;
      found.add(path);
      todo.push(path);
    }
  }
  return found;
}

test('the gallery shows every component, or says why not', () => {
  const there = shown();
  expect(filled(components).filter((file) => !there.has(file))).toEqual(Object.keys(exceptions));
});
