import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inProject } from '../../scripts/lib/paths.ts';

/** The site's own styles; the paper's geometry is in millimetres and points of its own. */
const sheets = globSync(['src/styles/*.css', 'src/views/*/style*.css', 'src/*/style*.css'], {
  cwd: inProject('.'),
}).map((file) => ({ file, text: readFileSync(inProject(file), 'utf8') }));

const TOKENS = 'src/styles/tokens.css';
const outside = sheets.filter(({ file }) => file !== TOKENS);

/** Declarations of a property with a length that no token gives; hairlines of 3px at most pass. */
const literal = (text: string, property: string): string[] =>
  [...text.replace(/@page[^{]*\{[^}]*\}/g, '').matchAll(/^\s*([\w-]+):\s*([^;]*);/gm)]
    .filter(([, name = '', value = '']) => {
      const lengths = [...value.matchAll(/(\d*\.?\d+)(rem|mm|cm|in|pt|px)\b/g)];
      return (
        new RegExp(`^(?:${property})`).test(name) &&
        lengths.some(([, n, unit]) => !(unit === 'px' && Number(n) <= 3))
      );
    })
    .map(([declaration]) => declaration.trim());

const TYPE = 'font(?:-size)?$';
const DISTANCE = 'margin|padding|gap|row-gap|column-gap';

test('every size of type and every distance is a step of the scale', () => {
  const found = outside.flatMap(({ file, text }) =>
    [...literal(text, TYPE), ...literal(text, DISTANCE)].map((line) => `${file}: ${line}`),
  );
  expect(outside.length).toBeGreaterThan(15);
  expect(found).toEqual([]);
});

test('a size or a distance of one’s own is found', () => {
  expect(literal('p {\n  font: 700 1.3rem/1.5 serif;\n}', TYPE)).toHaveLength(1);
  expect(literal('p {\n  font-size: 9pt;\n}', TYPE)).toHaveLength(1);
  expect(literal('p {\n  padding-block: var(--space-1) 0.3rem;\n}', DISTANCE)).toHaveLength(1);
  expect(literal('p {\n  margin: -1px 0.3em var(--space-2);\n}', DISTANCE)).toEqual([]);
});

test('the scale has five sizes on a screen, six on paper, and ten distances', () => {
  const tokens = sheets.find(({ file }) => file === TOKENS)?.text ?? '';
  const [screen = '', print = ''] = tokens.split('@media print');
  const steps = (css: string, name: string) =>
    [...css.matchAll(new RegExp(`--${name}-(\\d+):`, 'g'))].map(([, n]) => Number(n));
  for (const css of [screen, print]) {
    expect(steps(css, 'type')).toEqual([1, 2, 3, 4, 5, 6]);
    expect(steps(css, 'space')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  }
  expect(screen).toContain('--type-2: var(--type-1);');
});

test('every step is used', () => {
  const all = outside.map(({ text }) => text).join('\n');
  const names = [1, 2, 3, 4, 5, 6].map((n) => `type-${n}`);
  const distances = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => `space-${n}`);
  expect([...names, ...distances].filter((name) => !all.includes(`var(--${name})`))).toEqual([]);
});

test('there is one breakpoint; charts alone are narrow below 56rem, amounts take lines below 60rem, and the list’s columns fixed, and the first page’s two, from 75rem', () => {
  const found = sheets.flatMap(({ file, text }) =>
    [...text.matchAll(/@media[^{]*/g)].flatMap(([query]) =>
      [...query.matchAll(/width[^)]*?([\d.]+)(\w+)\)/g)].map(
        ([, n, unit]) => `${n}${unit} ${file}`,
      ),
    ),
  );
  expect(found.length).toBeGreaterThan(10);
  const other = found.filter((at) => !/^46(?:\.01)?rem /.test(at));
  expect(other.sort()).toEqual([
    '56rem src/styles/charts.css',
    '60rem src/styles/tables.css',
    '75rem src/views/home/style.css',
    '75rem src/views/home/style.matrix.css',
    '75rem src/views/measures/style.css',
  ]);
});
