import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Failure } from './program.ts';
import { withFiles } from './file-errors.ts';

/** The file at the top of a built site by which a later build knows that it may replace it. */
const MARK = 'site.json';
const SITE = 'city-hong-kong-innovation-compared';

/**
 * The folder that a build may replace: what the path leads to through links.
 * @param out an absolute path
 * @throws Failure unless it is absent, empty, or a site that was built before
 */
export const destination = (out: string): string =>
  withFiles(`The site cannot be built at ${out}`, () => find(out));

function find(out: string): string {
  const what = `The site cannot be built at ${out}`;
  const link = lstatSync(out, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  if (link && !existsSync(out)) {
    throw new Failure(`${what}: it is a link to something that is not there.`);
  }
  if (!existsSync(out)) {
    mkdirSync(dirname(out), { recursive: true });
    return join(realpathSync(dirname(out)), basename(out));
  }
  const folder = realpathSync(out);
  if (!statSync(folder).isDirectory()) throw new Failure(`${what}: a file is there.`);
  if (statSync(folder).dev !== statSync(dirname(folder)).dev) {
    throw new Failure(
      `${what}: it is a mount point, which cannot be replaced as a whole. ` +
        `Name a folder inside it, such as --out ${join(out, 'site')}.`,
    );
  }
  if (readdirSync(folder).length > 0 && !isSite(folder)) {
    throw new Failure(
      `${what}: the folder holds something else than an earlier site, which would be lost. ` +
        'Name a new or an empty folder.',
    );
  }
  return folder;
}

/** Whether a folder holds a site of ours; those of versions before the mark hold the corpus alone. */
const isSite = (folder: string): boolean =>
  said(join(folder, MARK), 'site') === SITE ||
  (said(join(folder, 'data', 'corpus.json'), 'name') === SITE &&
    existsSync(join(folder, 'index.html')));

/** What a file of JSON says under a name; nothing where there is no such file, or another kind. */
function said(file: string, name: string): unknown {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return (value as Record<string, unknown> | null)?.[name];
  } catch {
    return undefined;
  }
}

/** Marks a folder as a site of ours, with the number of its pages. */
export function mark(folder: string, pages: number): void {
  writeFileSync(join(folder, MARK), `${JSON.stringify({ site: SITE, pages })}\n`);
}
