import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { sent } from '../../src/corpus/sent.ts';
import { claim, settle } from './claims.ts';
import { goodContent } from './content.ts';
import { Failure } from './program.ts';
import type { FromWorker, RenderedPage, Share } from './rendering.ts';

/*
 * What runs beside the build's own thread: checks the content while that one loads Astro, then makes
 * pages from the last one on, while that one makes them from the first.
 */

/** What this uses of the program that Astro bundles from the pages. */
interface Program {
  app: {
    manifest: { routes: readonly { routeData: Route }[] };
    setInternals(internals: unknown): void;
    setOptions(options: unknown): void;
    render(request: Request, options: { routeData: Route }): Promise<Response>;
  };
}
interface Route {
  route: string;
  component: string;
}

const say = (message: FromWorker) => parentPort?.postMessage(message);

try {
  const { content } = workerData as { content: string };
  const measures = goodContent(content).entries.measure.length;
  say({ checked: sent(), measures });
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  say({ problems: error.message });
}

parentPort?.on('message', (share: Share) => void work(share));

/** What Astro has to say while it makes pages: only what went wrong is worth a line. */
const warnings = {
  write: ({ level, message }: { level: string; message: string }) => {
    if (level === 'warn' || level === 'error') console.error(message);
  },
  flush: () => undefined,
};

async function work({ program, out, pages, claims }: Share): Promise<void> {
  const { app } = (await import(program)) as Program;
  // A page of this site has no style or script that Astro would look up here.
  app.setInternals({ pagesByKeys: new Map(), entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: warnings } } });
  for (let page = pages.length - 1; page >= 0; page--) {
    const wanted = pages[page];
    if (!wanted || !claim(claims, page)) continue;
    try {
      await write(app, wanted, out);
      settle(claims, page, true);
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      say({ failed: `${wanted.file}: ${text}` });
      settle(claims, page, false);
      return;
    }
  }
}

async function write(app: Program['app'], page: RenderedPage, out: string): Promise<void> {
  const { routeData } =
    app.manifest.routes.find(
      ({ routeData: { route, component } }) => route === page.route && component === page.component,
    ) ?? {};
  if (!routeData) throw new Error(`no route ${page.route}`);
  const response = await app.render(new Request(`http://localhost${page.path}`), { routeData });
  if (response.status !== 200 && page.file !== '404.html')
    throw new Error(`status ${response.status}`);
  const file = join(out, page.file);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, Buffer.from(await response.arrayBuffer()));
}
