import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { lookup } from 'mrmime';
import { dist } from './dist.ts';
import type { HostRules, IsFile } from './host-rules.ts';

/** A host that is at work. */
export interface Host {
  /** The address of the site on it, with a slash at its end. */
  url: string;
  close(): void;
}

/**
 * Serves the built site as a kind of host does.
 * @param base the path of the site on it, with a slash at both ends
 */
export async function hostOf(rules: HostRules, base: string): Promise<Host> {
  const above = base.slice(1);
  const fileAt = (path: string) => join(dist, path.slice(above.length));
  const isFile: IsFile = (path) =>
    path.startsWith(above) && existsSync(fileAt(path)) && statSync(fileAt(path)).isFile();
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://host');
    const path = decodeURIComponent(pathname.slice(1));
    const to = rules.redirect?.(path, isFile);
    if (to !== undefined) {
      const location = `/${encodeURI(to)}${rules.keepsQuery ? search : ''}`;
      response.writeHead(301, { location }).end();
      return;
    }
    const found = rules.files(path).find(isFile);
    const file = found === undefined ? join(dist, '404.html') : fileAt(found);
    const type = `${lookup(file) ?? 'application/octet-stream'};charset=utf-8`;
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': type, ...rules.headers });
    response.end(readFileSync(file));
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
