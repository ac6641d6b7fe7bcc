import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type Served } from './serve.ts';

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

test('a port that is taken is refused', async () => {
  await expect(startServer(folder, { port: server.port })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
});
