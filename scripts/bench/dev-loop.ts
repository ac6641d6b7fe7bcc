import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { addressPrinted, freePort } from '../lib/free-port.ts';
import { Failure } from '../lib/program.ts';
import { onEnd } from '../lib/signals.ts';
import type { Checkout } from './checkout.ts';
import { median } from './numbers.ts';

/** Milliseconds that the server may take to answer, and a change to show. */
const PATIENCE = 60_000;

/**
 * Changes a record while `npm run dev` runs, and waits for its page in a browser to say so.
 * @param folder a new folder, for a copy of the content
 * @returns milliseconds from the saved file to the changed page, the median of some changes
 * @throws Failure when the server or the page does not come
 */
export async function devLoop(
  checkout: Checkout,
  browser: Browser,
  content: string,
  folder: string,
  runs: number,
): Promise<number> {
  cpSync(content, folder, { recursive: true });
  const port = await freePort();
  const node = join(checkout.root, 'node_modules', '.bin', 'node');
  const dev = join('scripts', 'dev.ts');
  const child = spawn(node, [dev, '--port', `${port}`, '--content', folder], {
    cwd: checkout.root,
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  const end = () => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    process.kill(-child.pid, 'SIGKILL');
  };
  const forget = onEnd(end);
  const page = await browser.newPage();
  try {
    const { file, path } = someMeasure(folder);
    let url = '';
    await until('the server', async () => {
      // A checkout of before has no such command.
      if (child.exitCode !== null) throw new Failure('`npm run dev -- --content` is not there.');
      const address = addressPrinted(printed);
      if (address === undefined) return false;
      url = address + path;
      return (await fetch(url, { signal: AbortSignal.timeout(20_000) })).ok;
    });
    await page.goto(url);
    const times: number[] = [];
    for (let run = 0; run <= runs; run += 1) {
      await page.waitForTimeout(500);
      const mark = `新${run}`;
      const text = readFileSync(file, 'utf8');
      const began = performance.now();
      writeFileSync(file, text.replace(/^( {2}zh: \S*?)(?:新\d)?$/m, `$1${mark}`));
      await until('the changed page', async () =>
        page.evaluate((wanted) => document.querySelector('h1')?.textContent.includes(wanted), mark),
      );
      if (run > 0) times.push(performance.now() - began);
    }
    return median(times);
  } finally {
    await page.close();
    forget();
    end();
    await ended;
  }
}

/** A measure whose title stands alone on its line. */
function someMeasure(folder: string): { file: string; path: string } {
  const measures = join(folder, 'measures');
  const names = readdirSync(measures, { recursive: true, encoding: 'utf8' }).sort();
  const name = names.find(
    (each) =>
      each.endsWith('.yaml') &&
      /^title:\n {2}zh: [^\s'"#:]+$/m.test(readFileSync(join(measures, each), 'utf8')),
  );
  if (name === undefined) throw new Failure('There is no measure to change.');
  return { file: join(measures, name), path: `measures/${name.replace(/\.yaml$/, '.html')}` };
}

async function until(what: string, holds: () => Promise<boolean | undefined>): Promise<void> {
  const limit = performance.now() + PATIENCE;
  const held = () =>
    holds().catch((error: unknown) => {
      // A page that does not answer yet is waited for; what cannot come is not.
      if (error instanceof Failure) throw error;
      return false;
    });
  while (!(await held())) {
    if (performance.now() > limit) throw new Failure(`${what} did not come.`);
    await new Promise((done) => setTimeout(done, 10));
  }
}
