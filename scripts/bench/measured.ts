import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { setInterval } from 'node:timers';
import { Failure } from '../lib/program.ts';
import { onEnd } from '../lib/signals.ts';

/** What a command took. */
export interface Measured {
  /** Wall time in milliseconds. */
  ms: number;
  /** The most memory that it and its children held at once, in bytes; where Linux tells. */
  peak: number | undefined;
  output: string;
}

/** How often memory is looked at. */
const EVERY = 100;
const PAGE = 4096;

/**
 * Runs a command to its end and measures it.
 * @param root the folder to run it in
 * @throws Failure with what it printed when it fails
 */
export async function measured(
  root: string,
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Measured> {
  const began = performance.now();
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  let peak: number | undefined;
  const watch = setInterval(() => {
    const held = child.pid === undefined ? undefined : memoryOf(child.pid);
    if (held !== undefined) peak = Math.max(peak ?? 0, held);
  }, EVERY);
  const forget = onEnd(() => {
    child.kill();
  });
  const code = await new Promise<number>((done) => {
    child.on('error', () => {
      done(1);
    });
    child.on('close', (status) => {
      done(status ?? 1);
    });
  });
  forget();
  clearInterval(watch);
  const output = Buffer.concat(chunks).toString('utf8');
  if (code !== 0) throw new Failure(`${[command, ...args].join(' ')} failed:\n${output}`);
  return { ms: performance.now() - began, peak, output };
}

/** The memory that a process and those it started hold, in bytes; undefined where none is told. */
function memoryOf(pid: number): number | undefined {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return children.reduce((sum, id) => sum + (memoryOf(Number(id)) ?? 0), pages * PAGE);
  } catch {
    return undefined;
  }
}
