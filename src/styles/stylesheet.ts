import { createHash } from 'node:crypto';
import type { Corpus } from '../corpus/index.ts';
import { sheetCss } from '../paper/css/index.ts';
import { views } from '../views/index.ts';
import { memo } from '../shared/memo.ts';
import { cascade } from './cascade.ts';

const files = import.meta.glob<string>(['./*.css', '../*/style.css', '../views/*/style.css'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/**
 * The one style sheet of the site: the project's own files, then a colour a jurisdiction.
 * @returns its text, and a short hash of it for the address that pages link
 */
export const stylesheet = memo((corpus: Corpus): { text: string; version: string } => {
  const text = [...cascade(files, Object.keys(views)), jurisdictionColours(corpus)].join('\n');
  return { text, version: versionOf(text) };
});

/**
 * The style sheet of the printed briefing, which the pages of briefings link beside the site's.
 * @returns its text, and a short hash of it for the address that pages link
 */
export function sheetStyles(corpus: Corpus): { text: string; version: string } {
  // Paper is white in the dark too.
  const text = sheetCss(`.briefing { ${jurisdictionTones(corpus, 'light')} }`);
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
