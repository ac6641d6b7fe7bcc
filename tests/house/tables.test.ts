import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inProject } from '../../scripts/lib/paths.ts';

const components = globSync('src/**/*.astro', { cwd: inProject('.') }).map((file) => ({
  file,
  text: readFileSync(inProject(file), 'utf8'),
}));

test('tables come from one component, but for those whose cells or heads say who', () => {
  const own = components.filter(({ text }) => text.includes('<table'));
  expect(own.map(({ file }) => file).sort()).toEqual([
    'src/comparison/ComparisonTable.astro',
    'src/components/Table.astro',
    'src/views/alignment/TargetBearing.astro',
    'src/views/gaps/GapMatrix.astro',
    'src/views/home/Matrix.astro',
  ]);
});

test('no label of a cell is written by hand', () => {
  expect(
    components.filter(({ text }) => text.includes('data-label')).map(({ file }) => file),
  ).toEqual([]);
});
