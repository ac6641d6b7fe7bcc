import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer, outOfHandles, type OpenFile } from './answer.ts';

/** Where and how a folder is served. */
export interface ServeOptions {
  /** The port; 0 takes any free one. */
  port?: number;
  /** The address to listen at: this machine alone unless another is named. */
  host?: string;
  /** The path under which the folder appears, with a slash at both ends. */
  base?: string;
  /** Opens a file; a test takes its place. */
  open?: OpenFile;
}

/** A running server. */
export interface Served {
  /** The address of the folder's index.html. */
  url: string;
  port: number;
  close(): Promise<void>;
}

/** The address that only this machine reaches. */
export const LOOPBACK = '127.0.0.1';

/**
 * Serves a folder as the plainest static host does: files under their own names, index.html for a
 * folder, 404.html for what is not there, 503 while no more files can be opened. Nothing is guessed, rewritten or compressed, so that
 * what works here works anywhere. The folder may be replaced meanwhile.
 * @throws when the port is taken (EADDRINUSE) or the address is not one of this machine
 */
export async function startServer(
  folder: string,
  { port = 0, host = LOOPBACK, base = '/', open }: ServeOptions = {},
): Promise<Served> {
  const listener: RequestListener = (request, response) => {
    answer(folder, base, request, response, open).catch((error: unknown) => {
      // The reader has gone, or a file cannot be read: there is nobody or nothing to tell.
      if (response.headersSent) response.destroy();
      else if (outOfHandles(error)) response.writeHead(503, { 'retry-after': SOON }).end();
      else response.writeHead(500).end();
    });
  };
  const server = createServer(listener);
  // What is not HTTP is answered with 400, unless the other side has closed already.
  server.on('clientError', (_, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
    else socket.destroy();
  });
  await listen(server, port, host);
  const taken = (server.address() as AddressInfo).port;
  return {
    url: `http://${named(host)}:${taken}${base}`,
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

/** After how many seconds a file handle may be free again. */
const SOON = '1';

/** An address as it stands in a link. */
function named(host: string): string {
  if (host === LOOPBACK || host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      done();
    });
  });
