import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { existingFolder } from './content-folder.ts';
import { destination } from './destination.ts';
import { fileFailure, withFiles } from './file-errors.ts';
import { givenAddress } from './given-address.ts';
import { buildLocks, locked } from './locked.ts';
import { writePages, type Pages } from './pages.ts';
import { spareMemory } from './memory.ts';
import { inProject } from './paths.ts';
import { printedFiles } from './printed-files.ts';
import { Failure } from './program.ts';
import { secondThread, type SecondThread } from './second-thread.ts';
import { onEnd } from './signals.ts';
import { mark } from './site-mark.ts';
import { stage, type Staging } from './swap.ts';
import type { GoodTexts } from './texts.ts';
import { heldContent } from '../../src/corpus/check-once.ts';
import { builtFor } from '../../src/routes/site.ts';

/** What a build takes and where it puts the site. */
export interface Build {
  content: string;
  out: string;
  /** The folder with the documents' texts, where they are to be shown. */
  texts?: string | undefined;
}

/** What a build does to the world beside preparing folders; a test takes its place. */
export interface Effects {
  /** Checks the content. @returns how many measures it has; throws Failure when it has problems */
  check(folder: string): number | Promise<number>;
  /** Writes the pages. @returns how many; throws when one fails or is missing */
  write(pages: Pages): Promise<number>;
  /** Looks whether what the content leads to is there. @throws Failure when something is not */
  follow?(content: string, site: string): Promise<void>;
  /** Gives back what the check and the writing held. */
  end?(): Promise<unknown>;
  say(line: string): void;
  /** The folder of the lock that all builds of this checkout take. */
  locks: string;
}

/**
 * The world as it is: two threads where there are two cores. What checks content takes a second to load, and
 * is loaded by the thread that checks: the other one is to start it at once.
 */
function world(folderOfTexts: string | undefined): Effects {
  let beside: SecondThread | undefined;
  const say = (line: string) => {
    console.log(line);
  };
  const take = async ({ texts, told }: GoodTexts) => {
    const { holdTexts } = await import('../../src/texts/held.ts');
    holdTexts(texts);
    told.forEach(say);
  };
  return {
    check: async (folder) => {
      spareMemory(folder);
      if (availableParallelism() > 1) {
        beside = secondThread(folder, folderOfTexts, take);
        return beside.checked;
      }
      const { goodContent } = await import('./content.ts');
      const { goodTexts } = await import('./texts.ts');
      const { entries } = goodContent(folder);
      await take(goodTexts(folderOfTexts, entries));
      return entries.measure.length;
    },
    write: (pages) => writePages(pages, beside?.share),
    follow: async (content, site) => {
      const { requirePages } = await import('./leading.ts');
      const { shownAt } = await import('../../src/routes/page.ts');
      const { corpus, entries } = heldContent();
      await requirePages(content, site, (address) => shownAt(corpus, address), {
        codebook: corpus.codebook,
        entries,
      });
    },
    end: async () => beside?.end(),
    say,
    locks: inProject('.build'),
  };
}

/**
 * Builds the site: checks the content, builds beside the destination, swaps the result in. Builds of
 * one checkout, and builds of one destination, go one after the other.
 * @throws Failure when the content has problems, a text is not its source's, the destination holds something else than a site,
 *   or the build fails; the destination is then untouched
 */
export async function buildSite(
  build: Build,
  effects: Effects = world(build.texts),
): Promise<void> {
  try {
    await buildWith(build, effects);
  } finally {
    await effects.end?.();
  }
}

async function buildWith(build: Build, effects: Effects): Promise<void> {
  const { say } = effects;
  // What a build cannot be made of is said before it waits for another.
  givenAddress(builtFor());
  const content = existingFolder(inProject(build.content));
  const read = [content, ...(build.texts === undefined ? [] : [inProject(build.texts)])];
  const find = () => destination(inProject(build.out), read);
  const out = find();
  // Content and scripts are read once it is this build's turn: those of a build that waited for
  // minutes would be old, and would not be those that its pages were made for.
  const release = await locked(
    buildLocks(effects.locks, out),
    `The site cannot be built at ${out}`,
    say,
  );
  const began = performance.now();
  let staging: Staging | undefined;
  // What comes of the build is said already; the next one of the same folder tries again.
  const notCleared = (error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
  };
  const forget = onEnd(() => {
    try {
      staging?.clearNow();
    } catch (error) {
      notCleared(error);
    }
    release();
  });
  try {
    // Since it was looked at, others may have put something there.
    again(find, out);
    staging = withFiles('The build cannot start', () => stage(out, { say }));
    // Until the check is through, the program that makes the pages is got ready.
    const checked = check(content, effects);
    checked.catch(() => undefined);
    const pages = await prepare(staging, { content, checked, name: build.out }, effects);
    again(find, out);
    const lost = printedFiles(out).length;
    staging.commit();
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    say(`Built ${pages} pages into ${build.out} in ${seconds} s.`);
    if (lost > 0) {
      say(
        `The old site’s ${lost} printed documents are gone with it; npm run print makes them again.`,
      );
    }
  } finally {
    await staging?.clear().catch(notCleared);
    release();
    forget();
  }
}

/** @throws Failure where the destination is no longer what it was when the build began */
function again(find: () => string, out: string): void {
  const what = 'This changed while the build ran; nothing there was touched.';
  try {
    if (find() === out) return;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure(`${error.message}\n${what}`);
  }
  throw new Failure(`The site cannot be built at ${out}: its path leads elsewhere now.\n${what}`);
}

/** Begins to check the content at once: how pages are made may depend on what this has begun. */
async function check(content: string, effects: Effects): Promise<void> {
  const measures = await effects.check(content);
  effects.say(`The content is in order: ${measures} measures.\nBuilding the pages …`);
}

/** Writes, counts and marks the pages. @returns how many they are */
async function prepare(
  { next }: Staging,
  { content, checked, name }: { content: string; checked: Promise<void>; name: string },
  { write, follow }: Effects,
): Promise<number> {
  const failed = `The build failed; ${name} is as it was`;
  try {
    const pages = await write({ content, out: next }).catch(async (error: unknown) => {
      // Pages fail for want of content too, and then its problems are what there is to say.
      await checked;
      throw error;
    });
    await checked;
    if (!existsSync(join(next, 'index.html'))) throw new Error('There is no first page.');
    const there = pagesIn(next);
    if (there !== pages) throw new Error(`${pages} pages were made and ${there} are there.`);
    await follow?.(content, next);
    mark(next, pages);
    return pages;
  } catch (error) {
    const known = fileFailure(error, failed);
    if (known instanceof Failure) throw known;
    throw new Failure(
      `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n${failed}.`,
    );
  }
}

const pagesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  ).length;
