import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkSite } from '../../src/briefing/site.ts';
import { checkSoon, checkWith } from '../../src/corpus/check-once.ts';
import { formatProblems } from '../../src/lint/format.ts';

/** What is served while it is written. */
export interface Development {
  /** The content folder. */
  content: string;
  port: number;
}

/**
 * Serves the site from its sources: every page shows a change as soon as it has been checked, and
 * the problems of the content when it has some.
 */
export async function develop({ content, port }: Development): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['CONTENT_DIR'] = content;
  checkWith(checkSite);
  const { dev } = await import('astro');
  await dev({ server: { port }, integrations: [changesOf(resolve(content))] });
}

/** Tells the pages that are open in a browser of a change of the content. */
const changesOf = (root: string): AstroIntegration => ({
  name: 'changes-of-the-content',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const { hot } = server.environments.client;
      const tell = async () => {
        const { problems } = await checkSoon(root, () => Promise.resolve(checkSite));
        if (problems.length === 0) hot.send({ type: 'full-reload' });
        else hot.send({ type: 'error', err: { message: formatProblems(problems), stack: '' } });
      };
      // Several changes at once are checked together, and the pages told once.
      let telling: Promise<void> | undefined;
      server.watcher.add(root);
      server.watcher.on('all', (_event, file) => {
        if (resolve(file).startsWith(root + sep)) {
          telling ??= tell().finally(() => (telling = undefined));
        }
      });
    },
  },
});
