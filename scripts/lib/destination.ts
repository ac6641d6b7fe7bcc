import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { withFiles } from './file-errors.ts';
import { isMountPoint } from './mounts.ts';
import { projectRoot } from './paths.ts';
import { Failure } from './program.ts';
import { foreignIn, isSite } from './site-mark.ts';

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
 * @throws Failure unless it is absent, empty, or a site that was built before and nothing else, stands in no
 *   part of the project and in no folder that is read, and can be written and replaced
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
  const foreign = foreignIn(folder);
  if (foreign.length > 0) {
    throw new Failure(
      `${what}: the folder holds what no build wrote there, which would be lost: ${firstOf(foreign)}. ` +
        'Move it away, or build into another folder with --out. ' +
        'A file that belongs to each build, such as CNAME, can stand in public/.',
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

/** The first few of some paths, and how many more there are. */
function firstOf(paths: readonly string[]): string {
  const few = paths.slice(0, FEW).join(', ');
  return paths.length > FEW ? `${few} and ${paths.length - FEW} more` : few;
}

const FEW = 5;
const ELSEWHERE = 'Name a folder of its own, such as --out dist.';

/** What a path leads to through links, as far as it is there. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync.native(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), basename(path));
}
