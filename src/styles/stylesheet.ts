import { createHash } from 'node:crypto';
import type { Corpus } from '../corpus/index.ts';

const files = import.meta.glob<string>('./*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The order of the cascade; a file that is not named here is a mistake. */
const order = [
  'tokens',
  'base',
  'layout',
  'parts',
  'tables',
  'pages',
  'charts',
  'data',
  'compare',
  'search',
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
  const own = order.map((name) => files[`./${name}.css`] ?? '');
  const text = [...own, jurisdictionColours(corpus)].join('\n');
  return { text, version: createHash('sha256').update(text).digest('hex').slice(0, 8) };
}

function jurisdictionColours(corpus: Corpus): string {
  const colours = (tone: 'light' | 'dark') =>
    corpus.jurisdictions.map(({ id, colour }) => `--j-${id}: ${colour[tone]};`).join(' ');
  const classes = corpus.jurisdictions.map(({ id }) => `.j-${id} { --c: var(--j-${id}); }`);
  return [
    `:root { ${colours('light')} }`,
    `@media (prefers-color-scheme: dark) { @media screen { :root { ${colours('dark')} } } }`,
    ...classes,
  ].join('\n');
}
