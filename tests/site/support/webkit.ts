import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../../scripts/lib/free-port.ts';
import { onEnd } from '../../../scripts/lib/signals.ts';
import type { WebKitPrograms } from '../../../scripts/lib/webkit.ts';
import type { OtherBrowser } from './other-browser.ts';

/** So long WebKit may take to start, or to answer, on a slow machine, in milliseconds. */
const PATIENCE = 120_000;
/** So many ports are tried, where something else takes the one that was free. */
const PORTS = 3;

/** WebKit, whose driver also has a mouse: what is pressed with it may write into the clipboard. */
export interface DrivenWebKit extends OtherBrowser {
  /** Presses the first element that a selector finds. */
  press(selector: string): Promise<void>;
}

/**
 * Starts WebKit without a window and speaks the standard's WebDriver with it.
 * @throws when it does not start
 */
export async function startWebKit(programs: WebKitPrograms): Promise<DrivenWebKit> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await startedAt(await freePort(), programs);
    } catch (error) {
      if (tried === PORTS || !(error instanceof Ended)) throw error;
    }
  }
}

/** The driver has ended by itself: it does when it cannot listen. */
class Ended extends Error {}

async function startedAt(port: number, { driver, browser }: WebKitPrograms): Promise<DrivenWebKit> {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  const child = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    // What it starts is of its group, and ends with it.
    detached: true,
    env: {
      ...process.env,
      HOME: home,
      XDG_CACHE_HOME: home,
      XDG_CONFIG_HOME: home,
      XDG_DATA_HOME: home,
      XDG_RUNTIME_DIR: home,
    },
  });
  const end = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // All of it has ended.
    }
  };
  const forget = onEnd(end);
  const gone = new Promise<void>((done) => {
    for (const event of ['error', 'exit']) child.once(event, () => done());
  });
  const at = `http://127.0.0.1:${port}/session`;
  let session = '';
  const close = async () => {
    // The browser ends by itself, what it leaves behind by force.
    if (session !== '') await sent('DELETE', session).catch(String);
    end();
    await gone;
    forget();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  const early = gone.then(() => {
    throw new Ended(`${driver} does not start, or has ended.`);
  });
  early.catch(String);
  try {
    session = `${at}/${await Promise.race([early, newSession(at, browser)])}`;
    const tell = (command: string, body: object) => sent('POST', `${session}/${command}`, body);
    return {
      open: async (url) => void (await tell('url', { url })),
      ask: async (expression) =>
        String(await tell('execute/sync', { script: `return String(${expression})`, args: [] })),
      back: async () => void (await tell('back', {})),
      reload: async () => void (await tell('refresh', {})),
      press: async (selector) => {
        const found = await tell('element', { using: 'css selector', value: selector });
        // Its id stands under a name that the standard gives.
        const [id] = Object.values(found as Record<string, string>);
        await tell(`element/${id ?? ''}/click`, {});
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Asks until the driver listens, and it has started the browser. @returns the id of the session */
async function newSession(at: string, binary: string): Promise<string> {
  const args = ['--automation', '--platform=headless'];
  const alwaysMatch = { 'wpe:browserOptions': { binary, args } };
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      const session = await sent('POST', at, { capabilities: { alwaysMatch } });
      return (session as { sessionId: string }).sessionId;
    } catch (error) {
      // What `fetch` throws where nothing listens; the driver's own answers are no reason to ask anew.
      if (!(error instanceof TypeError) || Date.now() > end) throw error;
      await pause(50);
    }
  }
}

/** Sends a command. @returns what it gives @throws with what the driver says is wrong */
async function sent(method: string, address: string, body?: object): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(PATIENCE),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`WebKit answers ${address}: ${JSON.stringify(value)}`);
  return value;
}
