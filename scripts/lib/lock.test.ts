import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lock } from './lock.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  file = join(folder, 'lock');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const never = () => {
  throw new Error('nobody holds it');
};

test('a lock is held until it is given back', async () => {
  const first = await lock(file, never);
  const told: number[] = [];
  const order: string[] = [];
  const second = lock(file, (pid) => told.push(pid)).then((giveBack) => {
    order.push('second');
    giveBack();
  });
  await new Promise((done) => setTimeout(done, 50));
  order.push('first');
  first();
  await second;
  expect(order).toEqual(['first', 'second']);
  expect(told).toEqual([process.pid]);
  expect(existsSync(file)).toBe(false);
});

test('what a dead process left is taken over', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(file, JSON.stringify({ pid, host: hostname() }));
  const giveBack = await lock(file, never);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid });
  giveBack();
});

test('a lock of another machine is waited for, and never given back by us', async () => {
  const first = await lock(file, never);
  writeFileSync(file, JSON.stringify({ pid: 1, host: 'another' }));
  first();
  expect(existsSync(file)).toBe(true);
  const told: number[] = [];
  const second = lock(file, (pid) => told.push(pid));
  await new Promise((done) => setTimeout(done, 250));
  expect(told).toEqual([1]);
  rmSync(file);
  (await second)();
});

test('a folder that is not there is an error, not a wait', async () => {
  await expect(lock(join(folder, 'none', 'lock'), never)).rejects.toThrow('ENOENT');
});
