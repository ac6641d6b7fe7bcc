import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { launchOptions } from '../lib/chromium.ts';
import { inProject } from '../lib/paths.ts';
import { onEnd } from '../lib/signals.ts';
import { buildSection, builtSubject, type BuiltSubject } from './build-rows.ts';
import type { Checkout } from './checkout.ts';
import { keystrokeRows, keystrokeSection } from './keystroke-rows.ts';
import { partSection, partFacts, type PartFacts } from './part-rows.ts';
import { readerRows, readerSection } from './reader-rows.ts';
import type { ResultTable } from './report.ts';
import { sizeOf, writeCorpus } from './sizes.ts';
import { subjectOf, type Bench } from './subject.ts';
import { devRows, printRows, workSection } from './work-rows.ts';

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
  const bench: Bench = { ...plan, browser, temp, inside, say };
  const built: BuiltSubject[] = [];
  const failed: string[] = [];
  const parts: PartFacts[] = [];
  const rows: Record<'reader' | 'keys' | 'work', string[][]> = {
    reader: [],
    keys: [],
    work: [],
  };
  try {
    for (const [i, size] of wanted.entries()) {
      const content = size ? join(temp, `content-${i}`) : plan.content;
      try {
        if (size) writeCorpus(plan.content, content, size);
        const subject = subjectOf(content);
        built.push(await builtSubject(bench, subject));
        parts.push(...(await partFacts(bench, subject)));
        if (size && plan.builds) continue;
        rows.reader.push(...(await readerRows(bench, subject)));
        rows.keys.push(...(await keystrokeRows(bench, subject)));
        if (!size) rows.work.push(...(await printRows(bench, subject)));
        rows.work.push(...(await devRows(bench, subject)));
      } catch (error) {
        // What other sizes gave is kept.
        const { message } = error as Error;
        failed.push(message);
        say(message);
      } finally {
        if (size) rmSync(content, { recursive: true, force: true });
      }
    }
    const sections = [
      buildSection(built),
      partSection(parts),
      readerSection(rows.reader),
      keystrokeSection(rows.keys),
      workSection(rows.work),
    ];
    return { sections, browser: browser.version(), built, failed };
  } finally {
    await browser.close();
    forget();
    clear();
  }
}
