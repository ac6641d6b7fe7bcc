import type { Page, Request } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { edit, textOf, tiny } from '../fixtures/tiny.ts';
import { useBrowser } from './support/browser.ts';
import { startDev, type DevServer } from './support/dev.ts';

const { lasting } = useBrowser();

const GRANT = 'measures/east-bay/matching-grant.yaml';
const DESK = 'measures/old-harbour/advice-desk.yaml';
const good = textOf(tiny, GRANT);
const grant = (title: string) => textOf(edit(tiny, GRANT, '配套资助, en', `${title}, en`), GRANT);
const broken = textOf(edit(tiny, GRANT, 'commitment: ongoing', 'commitment: ongoin'), GRANT);
const another = textOf(edit(tiny, DESK, '一站式咨询台, en', '另一张咨询台, en'), DESK);

const PATIENCE = { timeout: 120_000 };
/** The first page is drawn once the whole site has been translated: a busy machine takes its time. */
const FIRST = { timeout: 600_000 };

/** What the server says where there is no page. */
const LOST = 'Not found';

/** The grant is wrong when the server starts: nothing good has been seen before. */
let server: DevServer;
let page: Page;
/** What every overlay that the last test saw said. */
const overlays: string[] = [];

beforeAll(async () => {
  server = await startDev(
    tiny.map((file) => (file.path === GRANT ? { path: GRANT, text: broken } : file)),
  );
  page = await lasting({ viewport: { width: 1280, height: 900 } });
  return () => server.end();
});

/** What the overlay says; it stands in a shadow of its own. */
const overlay = () => page.locator('vite-error-overlay #message-content');
const told = () =>
  overlay()
    .textContent({ timeout: 500 })
    .catch(() => '');
const heading = () =>
  page
    .locator('h1')
    .textContent({ timeout: 500 })
    .catch(() => '');
/**
 * Opens a page in a tab of its own: in the one that is open, the server may have its page come again at the
 * same moment.
 */
async function visit(url: string): Promise<number | undefined> {
  const before = page;
  page = await before.context().newPage();
  await before.close();
  const waiting = new Set<string>();
  page.on('request', (request) => waiting.add(request.url()));
  const done = (request: Request) => waiting.delete(request.url());
  page.on('requestfinished', done);
  page.on('requestfailed', done);
  try {
    const response = await page.goto(url, { waitUntil: 'commit', timeout: PATIENCE.timeout });
    return response?.status();
  } catch (cause) {
    const open = [...waiting].join(' ');
    const said = server.printed().slice(-4000);
    throw new Error(`${url} does not come, nor: ${open}. The server said: ${said}`, { cause });
  }
}
const measure = (id: string) => `${server.url}measures/${id}.html`;
const statusOf = async (id: string) => (await page.request.get(measure(id))).status();

test('content that is wrong at the start is told as the check tells it, and served once it is mended', async () => {
  expect(await visit(measure('east-bay/matching-grant'))).toBe(503);
  const said =
    /content\/measures\/east-bay\/matching-grant\.yaml:\d+:\d+ commitment .*found: +ongoin.*did you mean “ongoing”/s;
  expect(server.printed()).toMatch(said);
  expect(server.printed()).not.toMatch(/^\s+at /m);
  await expect.poll(told, PATIENCE).toMatch(said);
  server.save(GRANT, good);
  await expect.poll(heading, FIRST).toContain('配套资助');
  await expect.poll(() => overlay().count(), PATIENCE).toBe(0);
}, 900_000);

test('a changed record shows in the page that is open', async () => {
  server.save(GRANT, grant('改过的资助'));
  await expect.poll(heading, PATIENCE).toContain('改过的资助');
});

test('what is wrong shows over the page with file and line, and goes when it is mended', async () => {
  server.save(GRANT, broken);
  await expect
    .poll(told, PATIENCE)
    .toMatch(/content\/measures\/east-bay\/matching-grant\.yaml:\d+:\d+ commitment /);
  server.save(GRANT, good);
  await expect.poll(() => overlay().count(), PATIENCE).toBe(0);
  await expect.poll(heading, PATIENCE).toContain('配套资助');
});

test('what only the whole check finds wrong is told too, and goes when it is mended', async () => {
  server.save(GRANT, grant('配套资助'.repeat(30)));
  await expect.poll(told, PATIENCE).toMatch(/matching-grant\.yaml:\d+:\d+ title/);
  server.save(GRANT, good);
  await expect.poll(() => overlay().count(), PATIENCE).toBe(0);
  await expect.poll(heading, PATIENCE).toContain('配套资助');
});

test('where a reference leads nowhere, all else that is wrong is told with it', async () => {
  server.save(GRANT, textOf(edit(tiny, GRANT, 'id: bay-three', 'id: bay-thre'), GRANT));
  server.save(
    DESK,
    textOf(edit(tiny, DESK, '一站式咨询台, en', `${'一站式咨询台'.repeat(20)}, en`), DESK),
  );
  await expect.poll(told, PATIENCE).toMatch(/advice-desk\.yaml:\d+:\d+ title/);
  expect(await told()).toMatch(/matching-grant\.yaml:\d+:\d+ /);
  server.save(DESK, textOf(tiny, DESK));
  server.save(GRANT, good);
  await expect.poll(() => overlay().count(), PATIENCE).toBe(0);
  await expect.poll(() => server.printed(), PATIENCE).toContain('The content is in order.');
});

test('a new, a renamed and a deleted record are followed', async () => {
  server.save('measures/old-harbour/new-desk.yaml', another);
  await expect.poll(() => statusOf('old-harbour/new-desk'), PATIENCE).toBe(200);
  await visit(measure('old-harbour/new-desk'));
  await expect.poll(heading, PATIENCE).toContain('另一张咨询台');
  server.rename('measures/old-harbour/new-desk.yaml', 'measures/old-harbour/late-desk.yaml');
  await expect.poll(heading, PATIENCE).toContain(LOST);
  await visit(measure('old-harbour/late-desk'));
  await expect.poll(heading, PATIENCE).toContain('另一张咨询台');
  server.remove('measures/old-harbour/late-desk.yaml');
  await expect.poll(heading, PATIENCE).toContain(LOST);
  await expect.poll(() => overlay().count(), PATIENCE).toBe(0);
});

/** What of a file has been written when an editor is half-way. */
const halfOf = (text: string) => text.slice(0, text.indexOf('figures'));
/** Milliseconds after which a change that was seen has been read, and before which no fault is told. */
const READ = 150;
const TOLD = 300;

test('a file that is saved by halves shows as a whole, and as nothing wrong', async () => {
  await page.context().exposeFunction('overlaid', (text: string) => overlays.push(text));
  await page.context().addInitScript(() => {
    new MutationObserver(() => {
      const text = document.querySelector('vite-error-overlay')?.shadowRoot?.textContent;
      if (text) (window as unknown as { overlaid(text: string): void }).overlaid(text);
    }).observe(document, { childList: true, subtree: true });
  });
  await visit(measure('east-bay/matching-grant'));
  // On a busy machine the rest may be heard of so late that the half was rightly told: then once more.
  for (let attempt = 1; attempt <= 20; attempt += 1) {
    const title = `分${attempt}次存的资助`;
    overlays.length = 0;
    const from = server.printed().length;
    const began = performance.now();
    server.save(GRANT, halfOf(grant(title)));
    /** How often the server has said that it has heard of the file. */
    const heard = () => server.printed().slice(from).split('matching-grant.yaml').length - 1;
    await expect.poll(heard, { ...PATIENCE, interval: 10 }).toBeGreaterThan(0);
    await new Promise((done) => setTimeout(done, READ));
    const before = heard();
    server.save(GRANT, grant(title));
    await expect.poll(heard, { ...PATIENCE, interval: 10 }).toBeGreaterThan(before);
    const took = performance.now() - began;
    await expect.poll(heading, PATIENCE).toContain(title);
    if (took > TOLD) continue;
    expect(overlays).toEqual([]);
    return;
  }
  throw new Error('this machine is too busy to hear of the rest of a file in time');
});

test('a half that stays is told, and no longer once the rest has come', async () => {
  server.save(GRANT, halfOf(good));
  await expect.poll(told, PATIENCE).toMatch(/matching-grant\.yaml:\d+:\d+ evidence/);
  server.save(GRANT, good);
  await expect.poll(() => overlay().count(), PATIENCE).toBe(0);
  await expect.poll(heading, PATIENCE).toContain('配套资助');
});

test('a page that was on its way at a change, and connects after it, comes again', async () => {
  const context = page.context();
  // Where nobody is connected, the next who connects is told of a change in any case.
  const beside = await context.newPage();
  const connected = beside.waitForEvent('console', {
    predicate: (message) => message.text().includes('connected.'),
    ...PATIENCE,
  });
  await beside.goto(measure('old-harbour/advice-desk'), { waitUntil: 'commit', ...PATIENCE });
  await connected;
  const connects = Promise.withResolvers<undefined>();
  await context.route('**/@vite/client', async (route) => {
    await connects.promise;
    await route.continue();
  });
  await visit(measure('east-bay/matching-grant'));
  await expect.poll(heading, PATIENCE).toContain('配套资助');
  server.save(GRANT, grant('迟来的资助'));
  const anew = async () => (await page.request.get(measure('east-bay/matching-grant'))).text();
  await expect.poll(anew, PATIENCE).toContain('迟来的资助');
  expect(await heading()).toContain('配套资助');
  connects.resolve(undefined);
  await expect.poll(heading, PATIENCE).toContain('迟来的资助');
  await beside.close();
});
