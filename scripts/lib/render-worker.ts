import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { COMPOSED, composed } from '../../src/briefing/composed/index.ts';
import { holdScripts } from '../../src/client/bundle.ts';
import { held } from '../../src/corpus/check-once.ts';
import { forgetLines, sent } from '../../src/corpus/sent.ts';
import { localeFolder, locales } from '../../src/i18n/index.ts';
import { kinds } from '../../src/kinds/index.ts';
import { holdTexts } from '../../src/texts/held.ts';
import { claim, close } from './claims.ts';
import { goodContent } from './content.ts';
import { Failure } from './program.ts';
import type { FromSecond, SharedPage, ToSecond } from './shared-pages.ts';
import { goodTexts } from './texts.ts';

/** The program that Astro bundles from the pages, as far as this uses it. */
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

const say = (message: FromSecond) => parentPort?.postMessage(message);

/** What Astro has to say while it makes pages: only what went wrong is worth a line. */
const warnings = {
  write: ({ level, message }: { level: string; message: string }) => {
    if (level === 'warn' || level === 'error') console.error(message);
  },
  flush: () => undefined,
};

let program: Promise<Program['app']> | undefined;
const scripts = Promise.withResolvers<undefined>();
parentPort?.on('message', (message: ToSecond) => {
  if ('program' in message) {
    program = load(message.program);
    void begin(program);
  } else if ('scripts' in message) {
    holdScripts(message.scripts);
    scripts.resolve(undefined);
  } else void make(message);
});

const { content, folder } = workerData as { content: string; folder: string | undefined };
try {
  const { entries } = goodContent(content);
  const texts = goodTexts(folder, entries);
  holdTexts(texts.texts);
  say({ checked: sent(), texts, measures: entries.measure.length });
  forgetLines();
  say({ name: COMPOSED, value: composed(held()) });
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  say({ problems: error.message });
}

async function load(address: string): Promise<Program['app']> {
  const { app } = (await import(address)) as Program;
  // No page has a style or a script that Astro would look up here.
  app.setInternals({ pagesByKeys: new Map(), entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: warnings } } });
  return app;
}

/** The routes of pages whose paths the content alone tells. */
const HOME = { route: '/[...locale]', component: 'src/pages/[...locale]/index.astro' };
const MEASURE = {
  route: '/[...locale]/measures/[jurisdiction]/[slug]',
  component: 'src/pages/[...locale]/measures/[jurisdiction]/[slug].astro',
};
/** What has been asked for before it was known which pages there are, by path. */
const begun = new Map<string, Promise<Response>>();
/** Whether it is known which pages there are. */
let listed = false;

/** Makes pages while Astro still asks each route for its pages, until it has asked. */
async function begin(loading: Promise<Program['app']>): Promise<void> {
  await Promise.all([loading, scripts.promise]);
  for (const page of foreseen()) {
    if (listed || begun.size >= MOST_BEGUN) return;
    const response = answer(page);
    begun.set(page.path, response);
    // What is wrong is told when the page's turn comes.
    await response.catch(() => undefined);
    // What the other thread tells is heard in between.
    await setImmediate();
  }
}

/** So many pages are kept until it is known where they go. */
const MOST_BEGUN = 600;

/** The pages that the content alone tells of. */
function* foreseen(): Iterable<Omit<SharedPage, 'file'>> {
  for (const locale of locales) yield { ...HOME, path: `/${localeFolder[locale]}` };
  for (const { id } of held().measures) {
    for (const locale of locales) {
      yield { ...MEASURE, path: `/${localeFolder[locale]}${kinds.measure.page(id)}` };
    }
  }
}

/**
 * Pages that ask for what takes long and no other page asks for: the version of a script, which the first
 * thread writes, or the intervals of agreement. The first thread makes them all, unless it is behind.
 */
const OF_FIRST_THREAD = /\/(?:measures|search|tray|codebook\/\[\.{3}part\])\.astro$/;

/** So many files are written while the next page is made: to open a new one takes as long as a tenth of a page. */
const WRITING = 8;

/** Makes pages, those that are begun first, then from the last one on, until all are taken or one fails. */
async function make({ out, pages, claims }: Extract<ToSecond, { out: string }>): Promise<void> {
  listed = true;
  const all = [...pages.entries()].reverse();
  const first = all.filter(([, { path }]) => begun.has(path));
  const left = all.filter(([, { component }]) => OF_FIRST_THREAD.test(component));
  const writing = new Set<Promise<void>>();
  let failed = false;
  const fail = (place: number, { file }: SharedPage, error: unknown) => {
    failed = true;
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    say({ failed: `${file}: ${text}` });
    close(claims, place, false);
  };
  for (const [place, page] of [...first, ...all.filter((one) => !left.includes(one)), ...left]) {
    if (failed) return;
    if (!claim(claims, place)) continue;
    try {
      const bytes = await drawn(page);
      const written = write(bytes, join(out, page.file))
        .then(
          () => {
            close(claims, place, true);
          },
          (error: unknown) => {
            fail(place, page, error);
          },
        )
        .finally(() => writing.delete(written));
      writing.add(written);
      if (writing.size >= WRITING) await Promise.race(writing);
    } catch (error) {
      fail(place, page, error);
    }
  }
}

/** A page as it stands in its file. */
async function drawn(page: SharedPage): Promise<Buffer> {
  const { path, file } = page;
  const response = await (begun.get(path) ?? answer(page));
  begun.delete(path);
  if (response.status !== (file.endsWith('404.html') ? 404 : 200)) {
    throw new Error(`the answer has the status ${response.status}`);
  }
  return Buffer.from(await response.arrayBuffer());
}

const folders = new Set<string>();

async function write(bytes: Buffer, file: string): Promise<void> {
  const folder = dirname(file);
  if (!folders.has(folder)) {
    mkdirSync(folder, { recursive: true });
    folders.add(folder);
  }
  await writeFile(file, bytes);
}

async function answer({ path, route, component }: Omit<SharedPage, 'file'>): Promise<Response> {
  const app = await program;
  const found = app?.manifest.routes.find(
    ({ routeData }) => routeData.route === route && routeData.component === component,
  );
  if (!app || !found) throw new Error(`there is no route ${route}`);
  return app.render(new Request(`http://localhost${path}`), { routeData: found.routeData });
}
