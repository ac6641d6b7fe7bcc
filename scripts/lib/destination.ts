import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { withFiles } from './file-errors.ts';
import { isMountPoint } from './mounts.ts';
import { projectRoot } from './paths.ts';
import { Failure } from './program.ts';

/** The file at the top of a built site by which a later build knows that it may replace it. */
const MARK = 'site.json';
const SITE = 'city-hong-kong-innovation-compared';

/** The folders of the project in which no site may stand, beside those whose names begin with a dot. */
export const PARTS_OF_PROJECT: readonly string[] = [
  ...['content', 'docs', 'public', 'schemas', 'scripts', 'src', 'tests'],
  ...['coverage', 'node_modules', 'worksheets'],
];

/**
 * The folder that a build may replace: what the path leads to through links. The folder that holds it
 * is made where there is none.
 * @param out an absolute path
 * @param read the folders that the build reads
 * @throws Failure unless it is absent, empty, or a site that was built before, stands in no part of
 *   the project and in no folder that is read, and can be written and replaced
 */
export const destination = (out: string, read: readonly string[] = []): string =>
  withFiles(`The site cannot be built at ${out}`, () => find(out, read));

function find(out: string, read: readonly string[]): string {
  const what = `The site cannot be built at ${out}`;
  apart(out, read, what);
  const link = lstatSync(out, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  if (link && !existsSync(out)) {
    throw new Failure(`${what}: it is a link to something that is not there.`);
  }
  if (!existsSync(out)) {
    mkdirSync(dirname(out), { recursive: true });
    accessSync(dirname(out), constants.W_OK);
    return join(realpathSync(dirname(out)), basename(out));
  }
  const folder = realpathSync(out);
  if (!statSync(folder).isDirectory()) throw new Failure(`${what}: a file is there.`);
  if (isMountPoint(folder)) {
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
  // What may not be written can often be renamed, but never be cleared away.
  for (const at of [dirname(folder), folder]) accessSync(at, constants.W_OK);
  return folder;
}

/** @throws Failure where a path lies in what is no place of a site, or holds what the build reads */
function apart(out: string, read: readonly string[], what: string): void {
  const at = realPath(out);
  const [part = ''] = relative(realPath(projectRoot), at).split(sep);
  const hidden = part.startsWith('.') && part !== '..' && part !== '.build';
  if (hidden || PARTS_OF_PROJECT.includes(part)) {
    throw new Failure(`${what}: ${part} is a part of the project. ${ELSEWHERE}`);
  }
  for (const folder of read) {
    const source = realPath(folder);
    const isIn = (inner: string, outer: string) => `${inner}${sep}`.startsWith(`${outer}${sep}`);
    if (isIn(at, source) || isIn(source, at)) {
      throw new Failure(`${what}: the build reads ${folder}, which would be lost. ${ELSEWHERE}`);
    }
  }
}

const ELSEWHERE = 'Name a folder of its own, such as --out dist.';

/** What a path leads to through links, as far as it is there. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync.native(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), basename(path));
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
