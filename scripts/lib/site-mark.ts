import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { briefingPages, pdfPath, wordPath } from './printed-files.ts';

/** The file at the top of a built site by which a later build knows that it may replace it, and what of it. */
const MARK = 'site.json';
const SITE = 'city-hong-kong-innovation-compared';

/** What systems leave in folders that were looked at, and nobody misses. */
const LITTER: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** The names of a site's files by folder: each from the root, with forward slashes, the root as ''. */
type Listed = Readonly<Record<string, readonly string[]>>;

/** Marks a folder as a site of ours, with the number of its pages and all that stands there now: one site, one mark. */
export function mark(folder: string, pages: number): void {
  writeFileSync(
    join(folder, MARK),
    `${JSON.stringify({ site: SITE, pages, files: filesBelow(folder) })}\n`,
  );
}

/** Whether a file's name is that of the mark. */
export const isMarkFile = (name: string): boolean => name === MARK;

/** Whether a folder holds a site of ours; those of versions before the mark hold the corpus alone. */
export const isSite = (folder: string): boolean =>
  said(join(folder, MARK), 'site') === SITE ||
  (said(join(folder, 'data', 'corpus.json'), 'name') === SITE &&
    existsSync(join(folder, 'index.html')));

/**
 * What stands in the folder of a site and was not put there by its build, nor by `npm run print`: paths from
 * the site's root, those of folders with a slash at the end. Of a site of a version that kept no list
 * only that is known which no version wrote: what is hidden, a `CNAME`, another site.
 */
export function foreignIn(folder: string): string[] {
  const listed = said(join(folder, MARK), 'files');
  const own = listed === undefined ? ofOldSite(folder) : ofSite(listed);
  const foreign: string[] = [];
  const look = (at: string) => {
    for (const entry of readdirSync(join(folder, at), { withFileTypes: true })) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      const inside = entry.isDirectory() ? `${path}/` : path;
      if (!own(inside) && !LITTER.has(entry.name)) foreign.push(inside);
      else if (entry.isDirectory()) look(path);
    }
  };
  look('');
  return foreign.sort();
}

type Own = (path: string) => boolean;

/** What belongs to a site that says what it has; nothing does where it says that in another form. */
function ofSite(listed: unknown): Own {
  const files = Object.entries(Object(listed) as Listed).flatMap(([folder, names]) => [
    `${folder}/`,
    ...(Array.isArray(names) ? (names as string[]) : []).map((name) =>
      folder === '' ? name : `${folder}/${name}`,
    ),
  ]);
  const printed = briefingPages(files).flatMap((page) => [pdfPath(page), wordPath(page)]);
  const all = new Set([...files, ...printed, MARK, ...(printed.length > 0 ? ['briefings/'] : [])]);
  return (path) => all.has(path);
}

const ofOldSite =
  (root: string): Own =>
  (path) => {
    const name = path.replace(/\/$/, '').replace(/^.*\//, '');
    if (name === 'CNAME' || (name.startsWith('.') && name !== '.nojekyll')) return false;
    return !path.endsWith('/') || !isSite(join(root, path));
  };

function filesBelow(folder: string): Listed {
  const listed: Record<string, string[]> = {};
  const list = (at: string) => {
    const entries = readdirSync(join(folder, at), { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    );
    listed[at] = entries.flatMap((entry) => (entry.isDirectory() ? [] : [entry.name]));
    for (const entry of entries) {
      if (entry.isDirectory()) list(at === '' ? entry.name : `${at}/${entry.name}`);
    }
  };
  list('');
  return listed;
}

/** What a file of JSON says under a name; nothing where there is no such file, or another kind. */
function said(file: string, name: string): unknown {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return (value as Record<string, unknown> | null)?.[name];
  } catch {
    return undefined;
  }
}
