import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { comes } from '../../src/corpus/check-once.ts';
import { abandon, claim, claimsOn, isMade, type Claims } from './claims.ts';
import type { Sharing } from './pages.ts';
import { Failure } from './program.ts';
import { sharedPage, type FromSecond, type ToSecond } from './shared-pages.ts';
import type { GoodTexts } from './texts.ts';

/** A second thread that checks content and makes pages. */
export interface SecondThread {
  /** The number of measures. @throws Failure when the content has problems, or a text has */
  checked: Promise<number>;
  /** Astro's way to make pages, shared between the two threads. */
  share: Sharing;
  end(): Promise<unknown>;
}

/**
 * Starts a second thread over a content folder. It checks the content while this thread loads Astro,
 * works out what every page asks for while Astro bundles, and then makes pages from the last one on,
 * while this thread makes them from the first.
 * @param texts the folder with the documents' texts, where they are to be shown
 * @param take takes these once they are checked
 */
export function secondThread(
  content: string,
  texts: string | undefined,
  take: (texts: GoodTexts) => Promise<void>,
): SecondThread {
  const worker = new Worker(new URL('./render-worker.ts', import.meta.url), {
    workerData: { content, folder: texts },
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const tell = (message: ToSecond) => {
    worker.postMessage(message);
  };
  const checked = Promise.withResolvers<number>();
  const ready = Promise.withResolvers<undefined>();
  for (const { promise } of [checked, ready]) promise.catch(() => undefined);
  let failure = new Error('the second thread ended before its work');
  let claims: Claims | undefined;
  const hear = async (message: FromSecond) => {
    if ('problems' in message) checked.reject(new Failure(message.problems));
    else if ('failed' in message) failure = new Error(message.failed);
    else if ('checked' in message) {
      const { receive } = await import('../../src/corpus/sent.ts');
      receive(message.checked);
      await take(message.texts);
      checked.resolve(message.measures);
    } else {
      const { takeOver } = await import('../../src/corpus/prepared.ts');
      await checked.promise;
      takeOver(message.name, message.value);
      ready.resolve(undefined);
    }
  };
  worker.on('message', (message: FromSecond) => {
    hear(message).catch((error: unknown) => {
      checked.reject(error as Error);
      ready.reject(error as Error);
    });
  });
  worker.on('error', (error: Error) => (failure = error));
  worker.on('exit', () => {
    checked.reject(failure);
    ready.reject(failure);
    if (claims) abandon(claims);
  });
  comes();
  // Each page says which versions of the scripts it needs.
  const scripts = import('../../src/client/bundle.ts').then(
    async ({ bundleScripts, holdScripts }) => {
      const bundled = await bundleScripts();
      holdScripts(bundled);
      tell({ scripts: bundled });
    },
  );
  scripts.catch(() => undefined);

  const share: Sharing = (own, out, program) => {
    let places: ReadonlyMap<string, number> = new Map();
    return {
      ...own,
      name: 'two-threads',
      setup: async () => {
        await checked.promise;
        tell({ program: program() });
        await own.setup?.();
        await Promise.all([ready.promise, scripts]);
      },
      getStaticPaths: async () => {
        const paths = await own.getStaticPaths();
        const pages = paths.map(({ pathname, route }) => sharedPage(pathname, route));
        places = new Map(pages.map(({ path }, index) => [path, index]));
        claims = claimsOn(pages.length);
        tell({ out, pages, claims });
        return paths;
      },
      render: async (request, options) => {
        const place = places.get(new URL(request.url).pathname);
        if (place === undefined || !claims || claim(claims, place)) {
          return own.render(request, options);
        }
        if (!(await isMade(claims, place))) {
          // What went wrong has been said before, and is heard a turn later.
          await setImmediate();
          throw failure;
        }
        // Astro writes nothing for an answer without a body: the other thread has written the file.
        return new Response(null);
      },
    };
  };
  return { checked: checked.promise, share, end: () => worker.terminate() };
}
