import { spawn } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressPrinted, freePort } from '../../../scripts/lib/free-port.ts';
import { inProject } from '../../../scripts/lib/paths.ts';
import { onEnd } from '../../../scripts/lib/signals.ts';
import type { ContentFile } from '../../../src/lint/types.ts';
import { writeFiles } from '../../fixtures/write-files.ts';

/** A server of `npm run dev`, with a content of its own that a test may write in. */
export interface DevServer {
  /** Where it listens, with the slash at the end. */
  url: string;
  /** Saves a file of the content. */
  save(path: string, text: string): void;
  rename(from: string, to: string): void;
  remove(path: string): void;
  /** What it has printed so far. */
  printed(): string;
  end(): Promise<void>;
}

/** Milliseconds after which a server that has not answered is taken for one that never will. */
const DEADLINE = 240_000;
/** Milliseconds that it may take to end when it is asked to. */
const GRACE = 30_000;

/**
 * Starts `npm run dev` on a copy of some content, and waits until it answers. It prints which files it has
 * seen change.
 * @throws with what it printed, when it ends or does not answer; nothing of it is left then
 */
export async function startDev(files: readonly ContentFile[]): Promise<DevServer> {
  const folder = mkdtempSync(join(tmpdir(), 'dev-'));
  writeFiles(folder, files);
  const port = await freePort();
  // Under its tests' name Astro would serve nothing.
  const env = { ...process.env, VITEST: '', NODE_ENV: 'development', DEBUG: 'vite:hmr' };
  const child = spawn(
    process.execPath,
    [inProject('scripts', 'dev.ts'), '--port', `${port}`, '--content', folder],
    { cwd: inProject(), env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  const forget = onEnd(() => child.kill());
  const end = async () => {
    forget();
    child.kill();
    const stubborn = setTimeout(() => child.kill('SIGKILL'), GRACE);
    await ended;
    clearTimeout(stubborn);
    rmSync(folder, { recursive: true, force: true });
  };
  const late = AbortSignal.timeout(DEADLINE);
  const asked = { headers: { accept: 'text/html' }, signal: late };
  const answering = async () => {
    const url = addressPrinted(printed);
    return url && (await fetch(url, asked).catch(() => undefined)) ? url : undefined;
  };
  let url = await answering();
  while (url === undefined) {
    if (child.exitCode !== null || late.aborted) {
      child.kill('SIGKILL');
      await end();
      throw new Error(`the server ${late.aborted ? 'does not answer' : 'ended'}: ${printed}`);
    }
    await new Promise((done) => setTimeout(done, 50));
    url = await answering();
  }
  return {
    url,
    save: (path, text) => writeFileSync(join(folder, path), text),
    rename: (from, to) => renameSync(join(folder, from), join(folder, to)),
    remove: (path) => rmSync(join(folder, path)),
    printed: () => printed,
    end,
  };
}
