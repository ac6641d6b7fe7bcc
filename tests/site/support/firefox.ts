import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OtherBrowser } from './other-browser.ts';

/** A Firefox without a window. */
export interface Firefox extends OtherBrowser {
  /** Opens an address and prints it, on A4 unless the page asks for other paper. */
  print(url: string): Promise<Buffer>;
}

/** So long Firefox may take to start, or to show or print a page, on a slow machine, in milliseconds. */
const PATIENCE = 120_000;
/** So long it may take to end when it is asked to. */
const GRACE = 30_000;

/**
 * Starts Firefox and speaks WebDriver BiDi with it, which needs nothing but Firefox.
 * @throws when it does not start
 */
export async function startFirefox(program: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const child = spawn(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile } },
  );
  const end = async () => {
    await ended(child);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const send = await connect(`${await addressOf(child)}/session`);
    await send('session.new', { capabilities: {} });
    const { contexts } = (await send('browsingContext.getTree', {})) as {
      contexts: { context: string }[];
    };
    const context = contexts[0]?.context;
    const open = async (url: string) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    };
    return {
      open,
      async ask(expression) {
        const { result } = (await send('script.evaluate', {
          expression: `String(${expression})`,
          target: { context },
          awaitPromise: false,
        })) as { result?: { value?: string } };
        return result?.value ?? '';
      },
      async back() {
        await send('browsingContext.traverseHistory', { context, delta: -1 });
      },
      async reload() {
        await send('browsingContext.reload', { context, wait: 'complete' });
      },
      async print(url) {
        await open(url);
        // Centimetres; the page's own margins are in its style.
        const page = { width: 21, height: 29.7 };
        const { data } = (await send('browsingContext.print', {
          context,
          page,
          shrinkToFit: false,
        })) as { data: string };
        return Buffer.from(data, 'base64');
      },
      close: end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** The address that Firefox says it listens at. */
const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => {
      reject(new Error(`Firefox does not start: ${said}`));
    }, PATIENCE);
    child.stderr?.on('data', (text: Buffer) => {
      said += text.toString();
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(late);
      resolve(address);
    });
    child.once('error', reject);
    child.once('exit', () => {
      reject(new Error(`Firefox ends: ${said}`));
    });
  });

type Send = (method: string, params: object) => Promise<unknown>;

/** A connection that answers one command after the other. */
async function connect(address: string): Promise<Send> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  let last = 0;
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  socket.addEventListener('message', ({ data }) => {
    const { id, type, result, message } = JSON.parse(String(data)) as {
      id?: number;
      type: string;
      result?: unknown;
      message?: string;
    };
    const one = waiting.get(id ?? 0);
    if (type === 'error') one?.reject(new Error(message));
    else one?.resolve(result);
  });
  return (method, params) => {
    last += 1;
    const answer = Promise.withResolvers<unknown>();
    waiting.set(last, answer);
    const late = setTimeout(() => {
      answer.reject(new Error(`Firefox does not answer ${method} ${JSON.stringify(params)}`));
    }, PATIENCE);
    socket.send(JSON.stringify({ id: last, method, params }));
    return answer.promise.finally(() => {
      clearTimeout(late);
    });
  };
}

/** Ends a process that this one has started, and waits until it has gone. */
const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) {
      resolve();
      return;
    }
    const stubborn = setTimeout(() => child.kill('SIGKILL'), GRACE);
    child.once('exit', () => {
      clearTimeout(stubborn);
      resolve();
    });
    child.kill();
  });
