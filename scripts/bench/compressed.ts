import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { lookup } from 'mrmime';
import { LOOPBACK } from '../lib/serve.ts';

/** What was fetched since the last look. */
export interface Fetched {
  requests: number;
  /** The bodies as they were sent, compressed where that pays, in bytes. */
  bytes: number;
  /** Of these, scripts in files of their own. */
  scripts: number;
  /** The bytes of each address, query and all, which a browser asks for once. */
  files: ReadonlyMap<string, number>;
}

/** A server that counts. */
export interface CountingServer {
  url: string;
  /** What was fetched, and starts anew. */
  take(): Fetched;
  close(): void;
}

/** Serves a folder as a host that compresses with Brotli does, from memory after the first time. */
export async function serveCompressed(folder: string): Promise<CountingServer> {
  const kept = new Map<string, { body: Buffer; type: string; encoding: string }>();
  const nothing = () => ({ requests: 0, bytes: 0, scripts: 0, files: new Map<string, number>() });
  let fetched = nothing();
  const fileOf = async (path: string) => {
    const known = kept.get(path);
    if (known) return known;
    const whole = join(folder, path);
    const file = (await stat(whole)).isDirectory() ? join(whole, 'index.html') : whole;
    const plain = await readFile(file);
    const type = lookup(file) ?? 'application/octet-stream';
    const text = /^text|javascript|json|svg/.test(type);
    const body = text ? brotliCompressSync(plain) : plain;
    const made = { body, type: text ? `${type}; charset=utf-8` : type, encoding: text ? 'br' : '' };
    kept.set(path, made);
    return made;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    fileOf(decodeURIComponent(pathname)).then(
      ({ body, type, encoding }) => {
        // A browser asks for the picture of its tab when it likes.
        if (!pathname.includes('favicon')) {
          fetched.requests += 1;
          fetched.bytes += body.length;
          fetched.files.set(request.url ?? '', body.length);
          if (type.includes('javascript')) fetched.scripts += body.length;
        }
        response.writeHead(200, {
          'Content-Type': type,
          'Content-Length': body.length,
          ...(encoding === '' ? {} : { 'Content-Encoding': encoding }),
        });
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => {
    server.listen(0, LOOPBACK, done);
  });
  return {
    url: `http://${LOOPBACK}:${(server.address() as AddressInfo).port}/`,
    take: () => {
      const taken = fetched;
      fetched = nothing();
      return taken;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
