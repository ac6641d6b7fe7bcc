import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { join } from 'node:path';
import { lookup } from 'mrmime';
import { dist } from './dist.ts';
import type { Host } from './host.ts';

/** How long a piece of markup is; past the first many, which stand in the first view, and past these. */
const PIECES = [
  { until: 10_000, length: 900 },
  { until: 64_000, length: 9_000 },
];
/** A word that is cut off moves as it grows, which nothing but the browser decides. */
const BEGINS = /<(?:p|h[1-6]|table|tr|ul|li|dl|dt|dd|form|section|figure|div|details|footer)[\s>]/;
/** Milliseconds between two pieces: a browser paints meanwhile. */
const PAUSE = 17;

/**
 * Serves the built site with its pages in pieces, as they come over a slow line.
 * @param changed what to make of a page's markup before it is sent
 * @param stops after so much of a page the line goes dead
 */
export async function hostInPieces(
  changed = (html: string): string => html,
  stops = Infinity,
): Promise<Host> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const type = `${lookup(path) ?? 'application/octet-stream'};charset=utf-8`;
    response.writeHead(200, { 'content-type': type });
    const file = readFileSync(join(dist, path));
    if (!path.endsWith('.html')) {
      response.end(file);
      return;
    }
    void (async () => {
      let sent = 0;
      for (const piece of piecesOf(changed(file.toString()))) {
        if (sent > stops) return;
        response.write(piece);
        sent += piece.length;
        await setTimeout(PAUSE);
      }
      response.end();
    })();
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The head, and then piece after piece, each to where something begins that stands on lines of its own. */
function* piecesOf(html: string): Generator<string> {
  const body = html.indexOf('<body');
  let at = 0;
  let next = body;
  while (next > at) {
    yield html.slice(at, next);
    at = next;
    const length = PIECES.find(({ until }) => at - body < until)?.length;
    const from = at + (length ?? html.length);
    const begins = html.slice(from).search(BEGINS);
    next = begins < 0 ? html.length : from + begins;
  }
}
