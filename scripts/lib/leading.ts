import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { formatProblems } from '../../src/lint/format.ts';
import { pageThere } from '../../src/lint/rules/page-address.ts';
import { runRules } from '../../src/lint/run.ts';
import type { GoodContent } from './content.ts';
import { Failure } from './program.ts';

/**
 * Looks whether the pages to which questions and findings lead have been built.
 * @param content the content folder
 * @param site the built site
 * @param shown where a place stands whose page is shared out; the same address where it is not
 * @param known the records of the folder, where they have been read: it is read again only to say where what
 *   is wrong stands
 * @throws Failure with every record that leads nowhere, at its place
 */
export async function requirePages(
  content: string,
  site: string,
  shown?: (address: string) => string,
  known?: Pick<GoodContent, 'codebook' | 'entries'>,
): Promise<void> {
  const placesOf = (path: string) => {
    const file = join(site, path);
    if (!existsSync(file)) return undefined;
    const ids = readFileSync(file, 'utf8').matchAll(/\sid="([^"]+)"/g);
    return new Set([...ids].map(([, id = '']) => id));
  };
  const paths = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.split(sep).join('/'));
  const rule = pageThere(placesOf, paths, shown);
  const problemsOf = ({ codebook, entries }: Pick<GoodContent, 'codebook' | 'entries'>) =>
    runRules([rule], {
      codebook,
      entries,
      broken: new Set(),
      paths: [],
      codebookFiles: new Map(),
    });
  if (known && problemsOf(known).length === 0) return;
  const { recordsIn } = await import('./content.ts');
  const problems = problemsOf(recordsIn(content, ['questions', 'findings']));
  if (problems.length > 0) throw new Failure(formatProblems(problems));
}
