import type { Browser, Page } from 'playwright-core';

/** What a reader meets on opening a page. */
export interface VisitFacts {
  /** Milliseconds from the request to the largest paint. */
  paint: number;
  /** Milliseconds from the request until the frame with the last row or list item is painted. */
  complete: number;
  /** Cumulative layout shift. */
  shift: number;
}

/** A slow connection: 150 ms there and back, 1.6 Mbit/s. */
const CONNECTION = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** Runs in the page before its own scripts, and notes what happens. */
const NOTES = `(() => {
  const seen = (window.benchNotes = { paint: 0, shift: 0, rows: 0, complete: 0 });
  const watch = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('largest-contentful-paint', (entry) => (seen.paint = entry.startTime));
  watch('layout-shift', (entry) => (seen.shift += entry.hadRecentInput ? 0 : entry.value));
  let painted = true;
  const look = () => {
    const rows = document.querySelectorAll('main tr, main li').length;
    if (rows !== seen.rows) [seen.rows, painted] = [rows, false];
    else if (!painted) [seen.complete, painted] = [performance.now(), true];
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()`;

/** Milliseconds after loading in which a page may still move. */
const SETTLE = 400;

/**
 * Opens a page with an empty cache.
 * @param slow whether over a slow connection and on a processor four times as slow
 */
export async function visit(browser: Browser, url: string, slow: boolean): Promise<VisitFacts> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript({ content: NOTES });
    if (slow) await slowDown(page, true);
    await page.goto(url, { waitUntil: 'load' });
    // On a busy machine a page is loaded before it is painted.
    await page.waitForFunction(
      () => (window as unknown as { benchNotes: VisitFacts }).benchNotes.paint > 0,
    );
    await page.waitForTimeout(SETTLE);
    return await page.evaluate(() => (window as unknown as { benchNotes: VisitFacts }).benchNotes);
  } finally {
    await context.close();
  }
}

/** Makes the processor four times as slow, and the connection slow where that is asked for. */
export async function slowDown(page: Page, connection: boolean): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  if (!connection) return;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', CONNECTION);
}
