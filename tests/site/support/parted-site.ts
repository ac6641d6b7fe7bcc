import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, expect, inject } from 'vitest';
import { lock } from '../../../scripts/lib/lock.ts';
import { columnSets } from '../../../src/corpus/column-sets.ts';
import { corpusFrom, type Corpus } from '../../../src/corpus/index.ts';
import { filled } from '../../fixtures/filled.ts';
import { parted } from '../../fixtures/parted.ts';
import { writeFiles } from '../../fixtures/write-files.ts';
import { build, builtIn, type Built } from './second-build.ts';

/** A small site of which nothing stands on one page that can come in parts, in a folder that no host serves. */
export interface PartedSite {
  corpus: Corpus;
  built(): Built;
  /** The text of a file. */
  read(path: string): string;
  pages(): string[];
  /** The pages below a folder of it. */
  below(folder: string): string[];
  /** The address of a page, as opened from the folder. */
  address(path: string): string;
  /** Two columns that stand in different sets, and a lens. */
  twoApart(): TwoApart;
  /** Opens a page whose buttons of the tray get their script only once what it returns is called. */
  withoutAdder(page: Page, path: string, query?: string): Promise<() => Promise<void>>;
}

interface TwoApart {
  one: Corpus['jurisdictions'][number];
  other: Corpus['jurisdictions'][number];
  lens: Corpus['codebook']['lenses'][number];
}

/**
 * Gives the tests of a file the site that comes in parts. The first file of a run that asks builds it;
 * the others wait for it, and take the same.
 */
export function usePartedSite(): PartedSite {
  const content = parted();
  const corpus = corpusFrom(content);
  // Within the project: what the build writes on its way is found its packages from there.
  const root = inject('parted');
  let site: Built | undefined;
  beforeAll(async () => {
    mkdirSync(root, { recursive: true });
    const release = await lock(join(root, 'build.lock'), () => undefined);
    try {
      if (!existsSync(join(root, 'built'))) {
        writeFiles(join(root, 'content'), content);
        build(join(root, 'content'), join(root, 'site'));
        writeFileSync(join(root, 'built'), '');
      }
    } finally {
      release();
    }
    site = builtIn(join(root, 'site'));
  }, 600_000);
  const built = (): Built => {
    if (!site) throw new Error('the site has not been built');
    return site;
  };
  const pages = () => filled(built().files.filter((path) => path.endsWith('.html')));
  const address = (path: string) => pathToFileURL(join(built().folder, path)).href;
  return {
    corpus,
    built,
    read: (path) => built().read(path).toString('utf8'),
    pages,
    below: (folder) => filled(pages().filter((path) => path.startsWith(folder))),
    address,
    twoApart() {
      const [first, second] = columnSets(corpus);
      const [one] = first?.columns ?? [];
      const other = second?.columns.at(-1);
      const [lens] = corpus.codebook.lenses;
      if (!one || !other || !lens) throw new Error('the columns stand in one set');
      return { one, other, lens };
    },
    async withoutAdder(page, path, query = '') {
      const held: (() => void)[] = [];
      await page.route('**/assets/adder.js*', async (route) => {
        await new Promise<void>((resolve) => held.push(resolve));
        await route.continue();
      });
      await page.goto(address(path) + query);
      return async () => {
        await expect.poll(() => held.length).toBe(1);
        for (const letIn of held) letIn();
      };
    },
  };
}
