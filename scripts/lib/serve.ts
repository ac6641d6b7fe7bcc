import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** Where and how a folder is served. */
export interface ServeOptions {
  /** The port; 0 takes any free one. */
  port?: number;
  /** The path under which the folder appears, with a slash at both ends. */
  base?: string;
}

/** A running server. */
export interface Served {
  /** The address of the folder's index.html. */
  url: string;
  port: number;
  close(): Promise<void>;
}

/**
 * Serves a folder as the plainest static host does: files under their own names, index.html for a
 * folder, 404.html for what is not there. Nothing is guessed, rewritten or compressed, so that
 * what works here works anywhere.
 * @throws when the port is taken (EADDRINUSE)
 */
export async function startServer(
  folder: string,
  { port = 0, base = '/' }: ServeOptions = {},
): Promise<Served> {
  const files = sirv(folder, { etag: true, extensions: [] });
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (!url.pathname.startsWith(base)) {
      void notFound(folder, request, response);
      return;
    }
    const path = `/${url.pathname.slice(base.length)}`;
    if (!path.endsWith('/') && existsSync(join(folder, path, 'index.html'))) {
      response.writeHead(301, { location: `${url.pathname}/${url.search}` }).end();
      return;
    }
    request.url = path.endsWith('/') ? `${path}index.html` : path;
    files(request, response, () => notFound(folder, request, response));
  });
  await listen(server, port);
  const taken = (server.address() as AddressInfo).port;
  return {
    url: `http://localhost:${taken}${base}`,
    port: taken,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

async function notFound(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = await readFile(join(folder, '404.html')).catch(() => 'Not found');
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
  response.end(request.method === 'HEAD' ? undefined : page);
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, () => {
      server.off('error', fail);
      done();
    });
  });
