import { spawn, type ChildProcess } from 'node:child_process';
import { inProject, projectRoot } from './paths.ts';

/** What to run, and with which additions to the environment. */
export interface Command {
  command: string;
  args: string[];
  env?: Record<string, string>;
}

/** A tool of node_modules, by the name of its program. */
export const tool = (name: string, ...args: string[]): Command => ({
  command: inProject('node_modules', '.bin', name),
  args,
});

/** One of the scripts of this folder. */
export const script = (name: string, ...args: string[]): Command => ({
  command: process.execPath,
  args: [inProject('scripts', name), ...args],
});

/** What a command that ran quietly left: its exit code, and all that it printed. */
export interface Outcome {
  code: number;
  output: string;
}

/**
 * Runs a command from the root of the project, with this terminal as its own.
 * @returns its exit code; 1 when it could not be started or was killed
 */
export const run = (command: Command): Promise<number> => finish(start(command, 'inherit'));

/** Runs a command without showing what it prints. */
export async function runQuietly(command: Command): Promise<Outcome> {
  const child = start(command, 'pipe');
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await finish(child);
  return { code, output: Buffer.concat(chunks).toString('utf8') };
}

/**
 * Runs a command and shows what it prints: at once, or in one piece when it has ended.
 * @param signal ends the command early; what it printed is then not shown
 */
export async function runShown(
  command: Command,
  live: boolean,
  signal: AbortSignal,
): Promise<number> {
  const child = start(command, live ? 'inherit' : 'pipe', signal);
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
  signal.addEventListener('abort', () => {
    // What it has started may hold these open longer than it lives itself.
    child.stdout?.destroy();
    child.stderr?.destroy();
  });
  const code = await finish(child);
  if (!signal.aborted) process.stdout.write(Buffer.concat(chunks));
  return code;
}

const start = (
  { command, args, env = {} }: Command,
  output: 'inherit' | 'pipe',
  signal?: AbortSignal,
): ChildProcess =>
  spawn(command, args, {
    ...(signal ? { signal } : {}),
    cwd: projectRoot,
    env: { ...process.env, ...env },
    stdio: ['inherit', output, output],
    // Windows starts the programs of node_modules/.bin only through its shell.
    shell: process.platform === 'win32' && command.includes('.bin'),
  });

const finish = (child: ChildProcess): Promise<number> =>
  new Promise((done) => {
    child.on('error', (error) => {
      if (error.name === 'AbortError') return;
      console.error(`cannot start ${child.spawnfile}: ${error.message}`);
      done(1);
    });
    child.on('close', (code) => {
      done(code ?? 1);
    });
  });
