import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { launchOptions } from '../lib/chromium.ts';
import { inProject } from '../lib/paths.ts';
import { onEnd } from '../lib/signals.ts';
import { buildSection, builtSubject, siteOf, type BuiltSubject } from './build-rows.ts';
import { contentFor, type Checkout } from './checkout.ts';
import { heaviestFacts, heaviestSection, type HeaviestFacts } from './heaviest-rows.ts';
import { journey, type JourneyFacts } from './journey.ts';
import { keystrokeSection, typingFacts, type TypingFacts } from './keystroke-rows.ts';
import { partSection, partFacts, type PartFacts } from './part-rows.ts';
import { pageFacts } from './reader-rows.ts';
import { readerSection, type PageFacts } from './reader-section.ts';
import type { ResultTable } from './report.ts';
import { searchFacts, searchSection, type SearchFacts } from './search-rows.ts';
import { sizeOf, writeCorpus } from './sizes.ts';
import { subjectOf, type Bench, type Subject } from './subject.ts';
import { targetSection } from './targets.ts';
import { devFacts, printFacts, workSection, type WorkFacts } from './work-rows.ts';

/** What is to be measured. */
export interface Plan {
  content: string;
  /** `real` for the content as it is, and sizes as `sizeOf` reads them. */
  sizes: readonly string[];
  /** How often each thing is measured. */
  runs: number;
  /** Whether of grown content only the build and its parts are measured. */
  builds?: boolean;
  checkouts: readonly Checkout[];
}

/** What was measured, and with which browser. */
export interface Results {
  sections: readonly ResultTable[];
  browser: string;
  built: readonly BuiltSubject[];
  pages: readonly PageFacts[];
  /** What readers of the content as it is fetch. */
  journeys: readonly (JourneyFacts & { subject: Subject })[];
  /** What could not be measured, and why. */
  failed: readonly string[];
}

/**
 * Measures everything, size after size, checkouts in turn. What is made meanwhile is removed,
 * whatever ends the run.
 * @throws Failure when a size is unknown
 */
export async function runBench(plan: Plan, say: (line: string) => void): Promise<Results> {
  const wanted = plan.sizes.map((name) => (name === 'real' ? undefined : sizeOf(name)));
  mkdirSync(inProject('.build'), { recursive: true });
  const folders = [tmpdir(), inProject('.build')].map((at) => mkdtempSync(join(at, 'bench-')));
  const clear = () => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  };
  const forget = onEnd(clear);
  const [temp = '', inside = ''] = folders;
  const browser = await chromium.launch(launchOptions());
  const whole: Bench = { ...plan, browser, temp, inside, say };
  const failed: string[] = [];
  /** What a measurement gives; nothing where it fails, and what others give is kept. */
  const tried = async <T>(
    measure: () => Promise<readonly T[]> | readonly T[],
  ): Promise<readonly T[]> => {
    try {
      return await measure();
    } catch (error) {
      const { message } = error as Error;
      failed.push(message);
      say(message);
      return [];
    }
  };
  const all = {
    built: [] as BuiltSubject[],
    parts: [] as PartFacts[],
    pages: [] as PageFacts[],
    heaviest: [] as HeaviestFacts[],
    typing: [] as TypingFacts[],
    search: [] as SearchFacts[],
    work: [] as WorkFacts[],
    journeys: [] as (JourneyFacts & { subject: Subject })[],
  };
  const measureAll = async (subject: Subject): Promise<void> => {
    const checkouts = plan.checkouts.filter((checkout) => contentFor(checkout, subject));
    const bench: Bench = { ...whole, checkouts };
    all.built.push(await builtSubject(bench, subject));
    all.parts.push(...(await tried(() => partFacts(bench, subject))));
    all.heaviest.push(...(await tried(() => heaviestFacts(bench, subject))));
    if (subject.grown && plan.builds) return;
    all.pages.push(...(await tried(() => pageFacts(bench, subject))));
    all.typing.push(...(await tried(() => typingFacts(bench, subject))));
    all.search.push(...(await tried(() => searchFacts(bench, subject))));
    if (!subject.grown) {
      const site = siteOf(bench, plan.checkouts[0]?.name ?? '');
      const read = async () => [{ subject, ...(await journey(browser, site)) }];
      all.journeys.push(...(await tried(read)));
      all.work.push(...(await tried(() => printFacts(bench, subject))));
    }
    all.work.push(...(await tried(() => devFacts(bench, subject))));
  };
  try {
    for (const [i, size] of wanted.entries()) {
      const content = size ? join(temp, `content-${i}`) : plan.content;
      await tried(async () => {
        if (size) writeCorpus(plan.content, content, size);
        await measureAll(subjectOf(content, size !== undefined));
        return [];
      });
      if (size) rmSync(content, { recursive: true, force: true });
    }
    const sections = [
      targetSection(all, plan.checkouts[0]?.name ?? ''),
      buildSection(all.built),
      partSection(all.parts),
      readerSection(all.pages),
      heaviestSection(all.heaviest),
      keystrokeSection(all.typing),
      searchSection(all.search),
      workSection(all.work),
    ];
    const { built, pages, journeys } = all;
    return { sections, browser: browser.version(), built, pages, journeys, failed };
  } finally {
    await browser.close();
    forget();
    clear();
  }
}
