import { readdirSync, readFileSync } from 'node:fs';
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
export function readContent(folder: string, { drafts = false } = {}): ContentFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, path: relative(folder, file).split(sep).join('/') }))
    .filter(({ path }) => path !== 'README.md' && !isHidden(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ file, path }) => fileOf(path, readFileSync(file)))
    .filter((file) => drafts || !isDraft(file));
}

/** A file by its bytes. A mark at the beginning is taken off; bytes of another encoding are named. */
function fileOf(path: string, bytes: Uint8Array): ContentFile {
  const decoded = decode(bytes);
  if (decoded?.encoding === 'UTF-8') return { path, text: decoded.text };
  const text = new TextDecoder().decode(bytes);
  return { path, text, encoding: decoded?.encoding ?? 'none that is known' };
}
