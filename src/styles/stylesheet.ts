import { createHash } from 'node:crypto';
import type { Corpus } from '../corpus/index.ts';

const files = import.meta.glob<string>(['./*.css', '../*/style.css'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A style file: one of this folder, or that of a room, which goes by the room's name. */
const file = (name: string): string =>
  files[`./${name}.css`] ?? files[`../${name}/style.css`] ?? '';

/** The order of the site's cascade, the sheet's own files left out; a file that is not named here is a mistake. */
const order = [
  'tokens',
  'base',
  'layout',
  'parts',
  'tables',
  'pages',
  'charts',
  'data',
  'comparison',
  'search',
  'asks',
  'insight',
  'alignment',
  'network',
  'briefing',
  'release',
  'print',
];

/**
 * The one style sheet of the site: the project's own files, then a colour a jurisdiction.
 * @returns its text, and a short hash of it for the address that pages link
 */
export function stylesheet(corpus: Corpus): { text: string; version: string } {
  const text = [...order.map(file), jurisdictionColours(corpus)].join('\n');
  return { text, version: versionOf(text) };
}

/** Screens on which two sheets have room side by side; others show them when asked to. */
const WIDE = 'screen and (min-width: 60rem)';
const NARROW = 'screen and (max-width: 59.99rem)';

/**
 * The style sheet of the printed briefing, which the pages of briefings link beside the site's.
 * The rules of the paper stand once and hold in print and in the preview.
 */
export function sheetStyles(corpus: Corpus): { text: string; version: string } {
  // Paper is white in the dark too.
  const colours = `.briefing { ${jurisdictionTones(corpus, 'light')} }`;
  const paper = `${file('sheet-paper')}\n${colours}`;
  const preview = `${paper}\n${file('sheet-preview')}`;
  const text = [
    file('sheet'),
    `@media print {\n${paper}\n}`,
    `@media ${WIDE} {\n${preview}\n}`,
    `@media ${NARROW} {\n:root:has(#sheets:target) {\n${preview}\n}\n}`,
  ].join('\n');
  return { text, version: versionOf(text) };
}

const versionOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 8);

function jurisdictionColours(corpus: Corpus): string {
  const dark = jurisdictionTones(corpus, 'dark');
  const classes = corpus.jurisdictions.map(({ id }) => `.j-${id} { --c: var(--j-${id}); }`);
  return [
    `:root { ${jurisdictionTones(corpus, 'light')} }`,
    `@media (prefers-color-scheme: dark) { @media screen { :root { ${dark} } } }`,
    ...classes,
  ].join('\n');
}

const jurisdictionTones = (corpus: Corpus, tone: 'light' | 'dark'): string =>
  corpus.jurisdictions.map(({ id, colour }) => `--j-${id}: ${colour[tone]};`).join(' ');
