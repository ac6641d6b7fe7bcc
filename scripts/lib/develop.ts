import { relative, resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { withAllDrafts } from '../../src/briefing/drafts.ts';
import { checkSite } from '../../src/briefing/site.ts';
import { checkOnce, checkWith, readDrafts, showEarly } from '../../src/corpus/check-once.ts';
import { checkLinks } from '../../src/corpus/check-records.ts';
import { formatProblems } from '../../src/lint/format.ts';
import type { Problem } from '../../src/lint/types.ts';
import { builtFor } from '../../src/routes/site.ts';
import { holdTexts } from '../../src/texts/held.ts';
import { afterChanges } from './after-changes.ts';
import { recordsIn } from './content.ts';
import { existingFolder } from './content-folder.ts';
import { countAnswers, MADE_OF, sayMadeOf } from './count-answers.ts';
import { givenAddress } from './given-address.ts';
import { isWrittenBeside } from './written.ts';
import { goodTexts } from './texts.ts';
import { unlessGood } from './unless-good.ts';

/** What is served while it is written. */
export interface Development {
  /** The content folder. */
  content: string;
  port: number;
  /** The folder with the documents' texts, where they are to be shown. */
  texts?: string | undefined;
}

/**
 * Serves the site from its sources, drafts included: every page shows a change as soon as the records have been
 * checked, and the problems of the content when it has some, from the start on. Texts are read once, at the start.
 * @throws Failure when a text is not its source's, there is no content folder, or the site's address is none
 */
export async function develop({ content, port, texts }: Development): Promise<void> {
  givenAddress(builtFor());
  if (texts !== undefined) {
    const found = goodTexts(texts, recordsIn(content).entries);
    holdTexts(found.texts);
    for (const line of found.told) console.log(line);
  }
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['CONTENT_DIR'] = content;
  readDrafts();
  checkWith(checkShown);
  const root = resolve(existingFolder(content));
  const { problems } = checkOnce(root, checkShown);
  if (problems.length > 0) showEarly(root, checkEarly);
  const { dev } = await import('astro');
  await dev({ server: { port }, integrations: [changesOf(root, problems)] });
}

/** The checks of what is shown while one writes: drafts stand on the pages as far as they can. */
const checkShown = withAllDrafts(checkSite);
const checkEarly = withAllDrafts(checkLinks);

const within = (folder: string, path: string): boolean => resolve(path).startsWith(folder + sep);

/**
 * Tells the pages that are open in a browser of a change of the content.
 * @param atStart what is wrong with it before any change
 */
const changesOf = (root: string, atStart: readonly Problem[]): AstroIntegration => ({
  name: 'changes-of-the-content',
  hooks: {
    'astro:config:setup': ({ updateConfig, injectScript }) => {
      // A page would come again at each file of a build beside it.
      const ignored = (path: string) => isWrittenBeside(root, path);
      updateConfig({ vite: { server: { watch: { ignored } } } });
      injectScript('page', sayMadeOf);
    },
    'astro:server:setup': ({ server, logger }) => {
      const { client, ssr, prerender } = server.environments;
      const answers = countAnswers();
      server.middlewares.use(answers.count);
      /** How many pages had been answered when those that are open were told to come again. */
      let before = 0;
      let message = '';
      let found: readonly Problem[] = [];
      /** Whether something was said to be wrong of which it has not been said that it is mended. */
      let isWrong = atStart.length > 0;
      /** The files of which changes have been heard since they were read last. */
      const changed = new Set<string>();
      server.middlewares.use(unlessGood(() => message));
      const tell = () => {
        if (message !== '') client.hot.send({ type: 'error', err: { message, stack: '' } });
      };
      const wrong = (text: string) => {
        message = text;
        isWrong = true;
        logger.error(`\n${message}`);
        tell();
      };
      const wrongBy = (problems: readonly Problem[]) => wrong(formatProblems(problems));
      if (atStart.length > 0) wrongBy(atStart);
      // A page that is opened while something is wrong shows the last good content, and says so.
      server.ws.on('connection', tell);
      // A page that was on its way when the others were told comes again now.
      server.ws.on(MADE_OF, (of: unknown, window) => {
        if (answers.isLate(of)) window.send({ type: 'full-reload' });
      });
      const listPagesAnew = () => {
        for (const each of [ssr, prerender]) each?.hot.send('astro:content-changed', {});
      };
      const change = afterChanges({
        early: () => {
          found = showEarly(root, checkEarly, changed).problems;
          changed.clear();
          if (found.length > 0) return false;
          message = '';
          before = answers.pages();
          answers.change();
          listPagesAnew();
          client.hot.send({ type: 'full-reload' });
          return true;
        },
        wrong: () => {
          wrongBy(found);
          // What links rest on is asked first, and soon told: all that is wrong follows, as the lint says it.
          const all = checkOnce(root, checkShown).problems;
          if (all.length > found.length) wrongBy(all);
        },
        // Each window that is open asks for its page anew.
        busy: () =>
          answers.open() > 0 || (server.ws.clients.size > 0 && answers.pages() === before),
        late: () => {
          // A list of pages that was being made when the change came has come to stand since.
          listPagesAnew();
          found = checkOnce(root, checkShown).problems;
          if (found.length > 0) return false;
          if (isWrong) logger.info('The content is in order.');
          isWrong = false;
          return true;
        },
        failed: (error) => wrong(error instanceof Error ? error.message : String(error)),
      });
      server.watcher.add(root);
      server.watcher.on('all', (_event, file) => {
        if (!within(root, file)) return;
        changed.add(relative(root, resolve(file)).split(sep).join('/'));
        change();
      });
    },
  },
});
