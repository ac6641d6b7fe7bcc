import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fc } from '../../tests/fixtures/property.ts';
import { startServer, type Served } from './serve.ts';
import { takesLong } from '../../tests/fixtures/takes-long.ts';

takesLong();

let folder = '';
let server: Served;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(folder, 'en'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'en', 'index.html'), 'english');
  writeFileSync(join(folder, 'compare.html'), 'compare');
  writeFileSync(join(folder, '404.html'), 'not here');
  server = await startServer(folder, { base: '/a/b/' });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = async (path: string) => {
  const response = await fetch(new URL(path, server.url), { redirect: 'manual' });
  return { status: response.status, text: await response.text(), headers: response.headers };
};

test('files are served under their own names, below the base', async () => {
  expect(server.url).toMatch(/^http:\/\/localhost:\d+\/a\/b\/$/);
  expect(await get('')).toMatchObject({ status: 200, text: 'home' });
  expect(await get('compare.html')).toMatchObject({ status: 200, text: 'compare' });
  expect(await get('en/')).toMatchObject({ status: 200, text: 'english' });
});

test('a folder without its slash is sent to it, so that relative links hold', async () => {
  const { status, headers } = await get('en?x=1');
  expect(status).toBe(301);
  expect(headers.get('location')).toBe('/a/b/en/?x=1');
});

test('what is not there gets 404.html, and no name is guessed', async () => {
  for (const path of ['compare', 'nothing.html', '/index.html', '/a/', '../../etc/passwd']) {
    expect(await get(path), path).toMatchObject({ status: 404, text: 'not here' });
  }
});

test('a link is followed within the folder, and not out of it', async () => {
  const root = join(folder, 'linked');
  mkdirSync(join(root, 'in'), { recursive: true });
  mkdirSync(join(folder, 'linked-too'));
  for (const at of [root, join(root, 'in'), join(folder, 'linked-too')]) {
    writeFileSync(join(at, 'index.html'), at === root ? 'home' : 'below');
  }
  const links = {
    'within.html': join(root, 'in', 'index.html'),
    within: join(root, 'in'),
    'out.html': join(folder, 'compare.html'),
    // A folder whose name begins as that of the folder that is served.
    out: join(folder, 'linked-too'),
    'up.html': '../compare.html',
    'round.html': 'round.html',
    'nowhere.html': join(folder, 'nowhere.html'),
  };
  for (const [name, to] of Object.entries(links)) symlinkSync(to, join(root, name));
  const site = await startServer(root);
  const status = async (path: string) => (await fetch(new URL(path, site.url))).status;
  for (const path of ['within.html', 'within/']) expect(await status(path), path).toBe(200);
  for (const path of ['out.html', 'out/', 'out', 'up.html', 'round.html', 'nowhere.html']) {
    expect(await status(path), path).toBe(404);
  }
  await site.close();
});

test('a folder that is itself a link is served', async () => {
  symlinkSync(join(realpathSync(folder), 'en'), join(folder, 'current'));
  const site = await startServer(join(folder, 'current'));
  expect(await (await fetch(site.url)).text()).toBe('english');
  await site.close();
});

test('a port that is taken is refused', async () => {
  await expect(startServer(folder, { port: server.port })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
});

test('parts are sent as they are asked for, and a wrong range is no range', async () => {
  const part = async (range: string) => {
    const response = await fetch(new URL('compare.html', server.url), { headers: { range } });
    return [response.status, await response.text(), response.headers.get('content-range')];
  };
  expect(await part('bytes=1-2')).toEqual([206, 'om', 'bytes 1-2/7']);
  expect(await part('bytes=-2')).toEqual([206, 're', 'bytes 5-6/7']);
  expect(await part('bytes=5-')).toEqual([206, 're', 'bytes 5-6/7']);
  expect(await part('bytes=9-')).toEqual([416, '', 'bytes */7']);
  for (const wrong of ['bytes=5-2', 'bytes=x', 'lines=1-2', 'bytes=0-1,4-5']) {
    expect(await part(wrong), wrong).toEqual([200, 'compare', null]);
  }
});

test('what is unchanged is not sent again', async () => {
  const address = new URL('compare.html', server.url);
  const etag = (await fetch(address)).headers.get('etag') ?? '';
  const again = await fetch(address, { headers: { 'if-none-match': etag } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  const status = async (tags: string) =>
    (await fetch(address, { headers: { 'if-none-match': tags } })).status;
  for (const tags of [`"x", ${etag}`, `${etag},"x"`, '*', etag.slice(2)]) {
    expect(await status(tags), tags).toBe(304);
  }
  for (const tags of ['"x"', 'W/"x", "y"', '"*"', '""', etag.slice(3, -1), `x${etag.slice(4)}`]) {
    expect(await status(tags), tags).toBe(200);
  }
});

test('a part of a file that a reader knows by a tag or a date comes with the whole', async () => {
  const address = new URL('compare.html', server.url);
  const etag = (await fetch(address)).headers.get('etag') ?? '';
  expect(etag).toMatch(/^W\//);
  for (const known of ['"x"', etag, 'Wed, 21 Oct 2015 07:28:00 GMT', new Date().toUTCString()]) {
    const response = await fetch(address, { headers: { range: 'bytes=1-2', 'if-range': known } });
    expect([response.status, await response.text()], known).toEqual([200, 'compare']);
  }
});

test('who asks for the head alone is told of the whole', async () => {
  const address = new URL('compare.html', server.url);
  const head = await fetch(address, { method: 'HEAD', headers: { range: 'bytes=1-2' } });
  expect([head.status, head.headers.get('content-length')]).toEqual([200, '7']);
});

test('a whole address without a path asks for the first page', async () => {
  const site = await startServer(folder);
  const ask = (target: string) => exchange(site.port, `GET ${target} HTTP/1.1${HEAD_OF_ONE}`);
  for (const target of ['http://x', 'http://x/', 'HTTP://x?y=1']) {
    expect(await ask(target), target).toMatch(/^HTTP\/1.1 200 .*\r\n\r\nhome$/s);
  }
  await site.close();
});

test('only reading is answered', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
    const response = await fetch(new URL('compare.html', server.url), { method });
    expect([response.status, response.headers.get('allow')], method).toEqual([405, 'GET, HEAD']);
  }
  const head = await fetch(new URL('compare.html', server.url), { method: 'HEAD' });
  expect([head.status, head.headers.get('content-length')]).toEqual([200, '7']);
});

test('only this machine is served unless another address is named', async () => {
  const outer = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  for (const { address, internal, family } of outer) {
    if (internal || family !== 'IPv4') continue;
    await expect(fetch(`http://${address}:${server.port}/`)).rejects.toThrow();
  }
  const open = await startServer(folder, { host: '0.0.0.0' });
  expect((await fetch(open.url)).status).toBe(200);
  await open.close();
});

test('a folder that is replaced while it is read gives whole files', async () => {
  const root = join(folder, 'site');
  const write = (to: string, text: string) => {
    mkdirSync(to);
    writeFileSync(join(to, 'index.html'), text);
  };
  write(root, 'a'.repeat(70_000));
  const site = await startServer(root);
  const texts: string[] = [];
  for (let turn = 0; turn < 40; turn += 1) {
    const reading = Array.from({ length: 5 }, async () => {
      const response = await fetch(site.url);
      texts.push(await response.text());
    });
    write(join(folder, 'next'), (turn % 2 === 0 ? 'b' : 'a').repeat(70_000 + turn));
    renameSync(root, join(folder, 'previous'));
    renameSync(join(folder, 'next'), root);
    rmSync(join(folder, 'previous'), { recursive: true });
    await Promise.all(reading);
  }
  await site.close();
  expect(texts).toHaveLength(200);
  for (const text of texts) expect(text).toMatch(/^(a{70000,70039}|b{70000,70039}|Not found)$/);
});

/** Requests as no browser sends them, as they go over the wire. */
interface Request {
  method: string;
  target: string;
  range: string;
  ending: string;
}
const requests: fc.Arbitrary<Request> = fc.record({
  method: fc.oneof(fc.constantFrom('GET', 'HEAD', 'POST', 'get', ''), fc.string({ maxLength: 8 })),
  target: fc.oneof(
    fc.constantFrom('//', '/', '*', '///en', '/%', '/%E4%BA', '/..%2f..%2fsecret', '/../secret'),
    fc.constantFrom('/%2e%2e/secret', '/en/..%5c..%5csecret', '/\0', '/en//..//../secret', 'a b'),
    fc.webPath(),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ maxLength: 60 }).map((text) => `/${text}`),
    fc.constant(`/${'x'.repeat(20_000)}`),
  ),
  range: fc.oneof(
    fc.constantFrom('bytes=5-2', 'bytes=-0', 'bytes=-', 'bytes=--1', 'bytes=0-0,0-0', ''),
    fc.string({ maxLength: 30 }),
  ),
  ending: fc.constantFrom('\r\n\r\n', '\n\n', '\r\n', ''),
});

test('ten thousand malformed requests neither end it nor leave the folder', async () => {
  const root = join(folder, 'fuzzed');
  mkdirSync(root);
  writeFileSync(join(root, 'index.html'), 'home');
  writeFileSync(join(folder, 'secret'), 'SECRET');
  const site = await startServer(root);
  const answers = new Map<string, number>();
  const run = async ({ method, target, range, ending }: Request) => {
    const said = await exchange(
      site.port,
      `${method} ${target} HTTP/1.1\r\nHost: a\r\nRange: ${range}\r\nConnection: close${ending}`,
    );
    expect(said).not.toContain('SECRET');
    const status = /^HTTP\/1.1 (\d+)/.exec(said)?.[1] ?? 'none';
    answers.set(status, (answers.get(status) ?? 0) + 1);
  };
  const all = fc.sample(requests, { numRuns: 10_000, seed: 1 });
  for (let next = 0; next < all.length; next += 100) {
    await Promise.all(all.slice(next, next + 100).map(run));
  }
  for (const status of ['200', '400', '404', '405']) {
    expect(answers.get(status) ?? 0, status).toBeGreaterThan(9);
  }
  expect(await (await fetch(site.url)).text()).toBe('home');
  await site.close();
});

const HEAD_OF_ONE = '\r\nHost: a\r\nConnection: close\r\n\r\n';

/**
 * Sends bytes, and closes at once what is no whole request: the server drops a request whose sender
 * has closed. @returns what came back
 */
const exchange = (port: number, text: string): Promise<string> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => {
      if (text.endsWith('\r\n\r\n')) socket.write(text);
      else socket.end(text);
    });
    socket.setTimeout(5_000, () => socket.end());
    let said = '';
    socket.on('data', (chunk) => (said += chunk.toString('latin1')));
    socket.on('error', () => {
      done(said);
    });
    socket.on('close', () => {
      done(said);
    });
  });

test.for(['EMFILE', 'ENFILE'])(
  'while no file can be opened (%s), no page is said to be missing',
  async (code) => {
    let short = true;
    const site = await startServer(folder, {
      open: (path, flags) =>
        short ? Promise.reject(Object.assign(new Error(code), { code })) : open(path, flags),
    });
    try {
      for (const path of ['compare.html', 'nothing.html', '']) {
        const { status, headers } = await fetch(new URL(path, site.url));
        // What is not there is known without opening it; its page is not.
        expect([status, headers.get('retry-after')], path).toEqual([503, '1']);
      }
      short = false;
      expect((await fetch(new URL('compare.html', site.url))).status).toBe(200);
      expect((await fetch(new URL('nothing.html', site.url))).status).toBe(404);
    } finally {
      await site.close();
    }
  },
);
