import { constants } from 'node:fs';
import { open as openFile, realpath, type FileHandle } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { lookup } from 'mrmime';
import { parse } from 'range-parser';

/** Opens a file; a test takes its place. */
export type OpenFile = (path: string, flags: number) => Promise<FileHandle>;

/** Where the files of an answer come from. */
interface Files {
  folder: string;
  open: OpenFile;
}

/** Whether something failed because this process, or this machine, has no file handle left for now. */
export const outOfHandles = (error: unknown): boolean =>
  ['EMFILE', 'ENFILE'].includes((error as NodeJS.ErrnoException | undefined)?.code ?? '');

/**
 * Answers one request from a folder. A file is opened once, and what is said of it and what is sent
 * of it come from that one opening: it may be replaced or removed meanwhile.
 * @param base the path under which the folder appears, with a slash at both ends
 * @throws where no file handle is left, of which `outOfHandles` tells: a page that cannot be looked for is not missing
 */
export async function answer(
  folder: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
  open: OpenFile = openFile,
): Promise<void> {
  const files = { folder, open };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const asked = pathOf(request.url ?? '/');
  if (asked === undefined) {
    response.writeHead(400).end();
    return;
  }
  const { path, query } = asked;
  if (!path.startsWith(base)) return notFound(files, request, response);
  const below = path.slice(base.length);
  if (below !== '' && !below.endsWith('/') && (await reached(folder, `${below}/index.html`))) {
    response.writeHead(301, { location: `${encodeURI(path)}/${query}` }).end();
    return;
  }
  const name = below === '' || below.endsWith('/') ? `${below}index.html` : below;
  const file = await opened(files, name);
  return file ? send(file, name, request, response) : notFound(files, request, response);
}

/**
 * The decoded path and the query of what a request asks for, which may be a path or a whole address.
 * @returns nothing when it is neither, cannot be decoded, or holds a character of no file name
 */
function pathOf(url: string): { path: string; query: string } | undefined {
  try {
    const [, text = '', query = ''] = /^(?:https?:\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?/i.exec(url) ?? [];
    const path = decodeURIComponent(text === '' && /^http/i.test(url) ? '/' : text);
    return path.startsWith('/') && !/[\0-\x1f\\]/.test(path) ? { path, query } : undefined;
  } catch {
    return undefined;
  }
}

/** A file below a folder, opened to be read; nothing for a folder, a device, or what lies outside. */
async function opened({ folder, open }: Files, name: string): Promise<FileHandle | undefined> {
  if (!(await reached(folder, name))) return undefined;
  // Without O_NONBLOCK a pipe with no writer would hold the request for ever.
  const file = await open(join(folder, name), constants.O_RDONLY | constants.O_NONBLOCK).catch(
    missing,
  );
  if (file && (await file.stat()).isFile()) return file;
  await file?.close();
  return undefined;
}

/** Whether a path names something that lies below the folder, links followed. */
async function reached(folder: string, name: string): Promise<boolean> {
  const parts = name.split('/');
  if (parts.slice(0, -1).some((part) => part === '' || part === '.' || part === '..')) return false;
  try {
    const [root, path] = [await realpath(folder), await realpath(join(folder, name))];
    return path.startsWith(root + sep);
  } catch (error) {
    return missing(error) ?? false;
  }
}

/** What stands for a file that is not there. @throws where that cannot be told, for want of a handle */
function missing(error: unknown): undefined {
  if (outOfHandles(error)) throw error;
  return undefined;
}

async function send(
  file: FileHandle,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const { size, mtimeMs } = await file.stat();
    const etag = `W/"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`;
    const { method, headers: asked } = request;
    const type = lookup(name) ?? 'application/octet-stream';
    const charset = /^text\/|javascript|json|svg/.test(type) ? ';charset=utf-8' : '';
    const headers = { 'content-type': type + charset, etag, 'accept-ranges': 'bytes' };
    if (isKnown(etag, asked['if-none-match'])) {
      response.writeHead(304, headers).end();
      return;
    }
    // A part counts for GET alone, and goes with the parts that a reader has only if the file is still
    // theirs: that takes a strong tag or a date, of which none is told here.
    const whole = method !== 'GET' || asked['if-range'] !== undefined;
    const range = whole ? undefined : rangeOf(asked.range, size);
    if (range === 'none') {
      response.writeHead(416, { ...headers, 'content-range': `bytes */${size}` }).end();
      return;
    }
    const { start, end } = range ?? { start: 0, end: size - 1 };
    const length = { 'content-length': end - start + 1 };
    if (range) {
      const part = { 'content-range': `bytes ${start}-${end}/${size}` };
      response.writeHead(206, { ...headers, ...part, ...length });
    } else response.writeHead(200, { ...headers, ...length });
    if (method === 'HEAD' || size === 0) response.end();
    else await pipeline(file.createReadStream({ start, end, autoClose: false }), response);
  } finally {
    await file.close();
  }
}

/** Whether a reader has what bears a tag: one of a list of tags, weak or not, or `*` for any. */
const isKnown = (etag: string, list = ''): boolean =>
  list.trim() === '*' || (list.match(/"[^"]*"/g) ?? []).some((tag) => etag.endsWith(tag));

/** The one part of a file that is asked for; nothing for all of it, as for several or a wrong range. */
function rangeOf(
  header: string | undefined,
  size: number,
): { start: number; end: number } | 'none' | undefined {
  if (header === undefined || size === 0) return undefined;
  const { code, type, ranges } = parse(size, header);
  if (type !== 'bytes' || code === 1 || code === 3) return undefined;
  if (ranges.length === 0) return 'none';
  return ranges.length === 1 ? ranges[0] : undefined;
}

async function notFound(
  files: Files,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = await opened(files, '404.html');
  const page = file ? await wholeOf(file) : 'Not found';
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
  response.end(request.method === 'HEAD' ? undefined : page);
}

/** All that a file holds, which is closed then. */
async function wholeOf(file: FileHandle): Promise<Buffer> {
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}
