import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ContentFile } from '../lint/types.ts';
import { decode } from '../shared/decode.ts';
import { isDraft } from './draft.ts';

const isHidden = (path: string): boolean => /(?:^|\/)\.[^/]*$/.test(path);

/** Whether a file is a record or of the codebook: hidden files, a readme and briefings are not. */
export const isContent = (path: string): boolean =>
  path !== 'README.md' && !path.startsWith('briefings/') && !isHidden(path);

/**
 * Reads every file of a content folder, in the order of their paths. Hidden files and
 * `README.md` are passed over, and so are drafts, unless they are asked for.
 * @throws when the folder cannot be read
 */
export const readContent = (folder: string, { drafts = false } = {}): ContentFile[] =>
  [...eachFile(folder)].filter((file) => drafts || !isDraft(file));

/** The same files one after the other, drafts included: whoever keeps none of them holds one at a time. */
export function* eachFile(folder: string): Generator<ContentFile> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(isRead)
    .sort(inOrder);
  for (const path of paths) yield fileAt(folder, path);
}

/**
 * The same, drafts included, where files have been read before and it is known which may be others now:
 * only those are read.
 * @param changed paths from the folder; of what has gone, too
 */
export function readChanged(
  folder: string,
  before: readonly ContentFile[],
  changed: ReadonlySet<string>,
): ContentFile[] {
  const there = [...changed].filter(
    (path) => isRead(path) && statSync(join(folder, path), { throwIfNoEntry: false })?.isFile(),
  );
  return [
    ...before.filter(({ path }) => !changed.has(path)),
    ...there.map((path) => fileAt(folder, path)),
  ].sort((a, b) => inOrder(a.path, b.path));
}

const isRead = (path: string): boolean => path !== 'README.md' && !isHidden(path);
const inOrder = (a: string, b: string): number => (a < b ? -1 : 1);
const fileAt = (folder: string, path: string): ContentFile =>
  fileOf(path, readFileSync(join(folder, path)));

/**
 * A file that is kept as its bytes: as a text that has Chinese it would take half as much again, of the memory
 * that is searched for garbage. Its text is made of them whenever it is asked for, which is once where nothing is
 * wrong; a copy of it has its text.
 */
const fileOfBytes = (path: string, bytes: Uint8Array): ContentFile => ({
  path,
  get text() {
    return utf8.decode(bytes);
  },
});

const utf8 = new TextDecoder();

/** A file by its bytes. A mark at the beginning is taken off; bytes of another encoding are named. */
function fileOf(path: string, bytes: Uint8Array): ContentFile {
  const decoded = decode(bytes);
  if (decoded?.encoding === 'UTF-8') return fileOfBytes(path, bytes);
  const text = new TextDecoder().decode(bytes);
  return { path, text, encoding: decoded?.encoding ?? 'none that is known' };
}
