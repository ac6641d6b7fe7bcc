import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BLOCK, LINES, MARGIN, TEXT } from '../../../tests/fixtures/standard.ts';
import { geometryProperties, pageRules } from './geometry.ts';

const rules = [
  ...pageRules().matchAll(/@page ?([a-z:]*) \{\n(?:size: ([^;]*);\n)?(?:margin: ([^;]*);)?/g),
];
const pages = rules.map(([, name, size, margin]) => ({ name, size, margin }));

it('gives pages the margins of the standard, which change sides', () => {
  const { top, bottom, binding, cut } = MARGIN;
  const margin = (...sides: number[]) => sides.map((side) => `${side}mm`).join(' ');
  expect(pages).toEqual([
    { name: '', size: 'A4', margin: margin(top, cut, bottom, binding) },
    { name: ':left', margin: margin(top, binding, bottom, cut) },
    { name: ':right' },
    { name: 'landscape', size: 'A4 landscape', margin: margin(binding, top, cut, bottom) },
    { name: 'landscape:left', margin: margin(cut, top, binding, bottom) },
    { name: 'landscape:right' },
  ]);
});

it('knows the text block, its lines and its type', () => {
  for (const line of [
    `--sheet-block-width: ${BLOCK.width}mm;`,
    `--sheet-block-height: ${BLOCK.height}mm;`,
    `--sheet-line: ${LINES.pitch}mm;`,
    `--sheet-size-text: ${TEXT.size}pt;`,
  ]) {
    expect(geometryProperties()).toContain(line);
  }
});

it('uses no property of the geometry that there is not', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.css'));
  const texts = files.map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));
  const css = [geometryProperties(), ...texts].join('\n');
  const used = [...css.matchAll(/var\((--sheet-[a-z-]+)\)/g)].map(([, name = '']) => name);
  expect(used.length).toBeGreaterThan(30);
  for (const name of new Set(used)) expect(css).toMatch(new RegExp(`${name}:\\s`));
});
