import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inProject } from '../scripts/lib/paths.ts';
import { takesLong } from './fixtures/takes-long.ts';

takesLong();

let folder = '';
let running: ChildProcessByStdio<Writable, Readable, null>[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'at-once-'));
  running = [];
});
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a build of some checkout into a folder, in a process of its own. */
function start(out: string, checkout: string, word: string) {
  const program = inProject('tests', 'fixtures', 'build-process.ts');
  const args = [program, join(folder, out), join(folder, checkout), word];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  running.push(child);
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  const ended = once(child, 'close').then(([code, signal]: unknown[]) => code ?? signal);
  return {
    /** Waits until it has said something. */
    says: (text: string) => expect.poll(() => said, { timeout: 60_000 }).toContain(text),
    said: () => said,
    kill: (signal: 'SIGKILL' | 'SIGTERM') => child.kill(signal),
    /** Lets it write the rest. @returns its exit code, or what ended it */
    finish: () => {
      child.stdin.end();
      return ended;
    },
    ended,
  };
}
const beside = () => readdirSync(folder).filter((name) => name.startsWith('.'));
const site = (out: string) =>
  ['index.html', 'a.html', 'b.html', 'c.html'].map((page) =>
    readFileSync(join(folder, out, page), 'utf8'),
  );
const whole = (word: string) => [word, word, word, word];

test('a build that is killed half-way is in nobody’s way, and all at once go one after the other', async () => {
  const killed = start('dist', 'checkout', 'killed');
  await killed.says('half');
  killed.kill('SIGKILL');
  const next = start('dist', 'checkout', 'next');
  await next.says('half');
  expect(await killed.ended).toBe('SIGKILL');

  const [another, elsewhere] = [
    start('dist', 'another checkout', 'another'),
    start('elsewhere', 'a third', 'elsewhere'),
  ];
  await another.says('waiting for it');
  await elsewhere.says('half');
  expect(next.said()).not.toContain('waiting');
  expect(await elsewhere.finish()).toBe(0);
  expect(site('elsewhere')).toEqual(whole('elsewhere'));

  expect(await next.finish()).toBe(0);
  await another.says('half');
  expect(site('dist')).toEqual(whole('next'));
  expect(await another.finish()).toBe(0);
  expect(site('dist')).toEqual(whole('another'));
  expect(beside()).toEqual([]);
  expect(readdirSync(join(folder, 'checkout'))).toEqual([]);
});

test('a build that is asked to end leaves nothing behind', async () => {
  const ended = start('dist', 'checkout', 'ended');
  await ended.says('half');
  expect(beside()).toHaveLength(2);
  ended.kill('SIGTERM');
  expect(await ended.ended).toBe(143);
  expect(readdirSync(folder)).toEqual(['checkout']);
  expect(readdirSync(join(folder, 'checkout'))).toEqual([]);
});
