import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroPrerenderer } from 'astro';
import { receive, type SentContent } from '../../src/corpus/sent.ts';
import { abandon, claim, claimsOn, settled, type Claims } from './claims.ts';
import { Failure } from './program.ts';

/** A page or file that a route makes. */
export interface RenderedPage {
  /** The path that Astro asks for, which names the page. */
  path: string;
  /** The pattern of its route, and the file of `src/pages/` that it is. */
  route: string;
  component: string;
  /** Its place in the site's folder. */
  file: string;
}

/** What the worker is given to do: pages, some of which others may take before it. */
export interface Share {
  /** The address of the program that Astro bundled from the pages. */
  program: string;
  /** The folder that files are written to. */
  out: string;
  pages: readonly RenderedPage[];
  claims: Claims;
}

/** What the worker says. */
export type FromWorker =
  { checked: SentContent; measures: number } | { problems: string } | { failed: string };

/** A second thread that checks content and makes pages. */
export interface Second {
  /** The number of measures. @throws Failure when the content has problems */
  checked: Promise<number>;
  /** Astro's way to make pages, shared between the two threads. */
  prerenderer(own: AstroPrerenderer, out: string): AstroPrerenderer;
  end(): Promise<unknown>;
}

/** Starts a second thread over a content folder, which it begins to check at once. */
export function second(content: string): Second {
  const worker = new Worker(new URL('./render-worker.ts', import.meta.url), {
    workerData: { content },
    env: { ...process.env, NODE_ENV: 'production' },
  });
  let failure = 'The second thread of the build ended before its work.';
  let claims: Claims | undefined;
  let places: ReadonlyMap<string, number> = new Map();
  const checked = new Promise<number>((resolve, reject) => {
    worker.on('message', (message: FromWorker) => {
      if ('failed' in message) failure = message.failed;
      else if ('problems' in message) reject(new Failure(message.problems));
      else {
        receive(message.checked);
        resolve(message.measures);
      }
    });
    worker.on('error', (error) => {
      failure = error.stack ?? error.message;
      reject(error);
    });
    worker.on('exit', () => {
      reject(new Error(failure));
      if (claims) abandon(claims);
    });
  });
  return {
    checked,
    end: () => worker.terminate(),
    prerenderer: (own, out) => ({
      ...own,
      name: 'two-threads',
      getStaticPaths: async () => {
        const paths = await own.getStaticPaths();
        const pages = paths.map(({ pathname, route }) => pageOf(pathname, route));
        claims = claimsOn(pages.length);
        worker.postMessage({ program: programIn(out), out, pages, claims } satisfies Share);
        places = new Map(pages.map(({ path }, index) => [path, index]));
        return paths;
      },
      render: async (request, options) => {
        const place = places.get(new URL(request.url).pathname);
        if (place === undefined || !claims || claim(claims, place)) {
          return own.render(request, options);
        }
        if (!(await settled(claims, place))) throw new Error(failure);
        // Astro writes nothing for an answer without a body: the worker has written the file.
        return new Response(null);
      },
    }),
  };
}

type Route = Parameters<AstroPrerenderer['render']>[1]['routeData'];

/** What Astro asks for and writes for a path of a route, by the rules of the `preserve` format. */
function pageOf(pathname: string, route: Route): RenderedPage {
  const name = pathname.replace(/^\/|\/$/g, '');
  const index = name === '' ? 'index.html' : `${name}/index.html`;
  const file = route.type === 'endpoint' ? name : route.isIndex ? index : `${name}.html`;
  return {
    path: `/${route.type !== 'endpoint' && route.isIndex ? file.replace('index.html', '') : file}`,
    route: route.route,
    component: route.component,
    file,
  };
}

/** The program that Astro has bundled into the folder of a build. */
function programIn(out: string): string {
  const folder = join(out, '.prerender');
  const name = readdirSync(folder).find((file) => /^prerender-entry\..*\.mjs$/.test(file));
  if (!name) throw new Error(`Astro has left no program in ${folder}.`);
  return pathToFileURL(join(folder, name)).href;
}
