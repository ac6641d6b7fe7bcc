import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../lib/paths.ts';
import { measured, type Measured } from './measured.ts';

/** The floors: pages with a title and a line each, and such with a chart drawn by Plot as well. */
export const floorNames = ['plain', 'charts'] as const;

/** The name of a floor. */
export type FloorName = (typeof floorNames)[number];

const CHART = `
import * as Plot from '@observablehq/plot';
import { JSDOM } from 'jsdom';
const { document } = new JSDOM('').window;
export const chart = (n) =>
  Plot.plot({
    document,
    marks: [Plot.barX([1, 2, 3, 4, 5].map((x) => ({ x: x + (n % 7), y: 'row ' + x })), { x: 'x', y: 'y' })],
  }).outerHTML;
`;

/** The least that Astro does for so many pages. */
const files = (pages: number, floor: FloorName): Record<string, string> => ({
  'astro.config.mjs': `export default { build: { format: 'file' }, outDir: './dist' };\n`,
  'src/chart.js': floor === 'charts' ? CHART : "export const chart = (n) => '<p>' + n + '</p>';\n",
  'src/pages/[page].astro': `---
import { chart } from '../chart.js';
export const getStaticPaths = () =>
  Array.from({ length: ${pages} }, (_, n) => ({ params: { page: 'page-' + n }, props: { n } }));
const { n } = Astro.props;
---
<html lang="en"><head><title>{n}</title></head><body><h1>{n}</h1><Fragment set:html={chart(n)} /></body></html>
`,
});

/**
 * Builds a minimal Astro site of so many pages with the project's own Astro.
 * @param folder lies in the project, so that the site finds what is installed there
 */
export async function buildFloor(
  folder: string,
  pages: number,
  floor: FloorName,
): Promise<Measured> {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files(pages, floor))) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const node = inProject('node_modules', '.bin', 'node');
  const astro = inProject('node_modules', 'astro', 'bin', 'astro.mjs');
  const env = { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  return measured(folder, node, [astro, 'build', '--silent'], env);
}
