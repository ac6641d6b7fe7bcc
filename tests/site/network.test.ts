import { expect, inject, test } from 'vitest';
import { localizer } from '../../src/i18n/index.ts';
import { localeFolder, locales } from '../../src/i18n/locales.ts';
import type { Text } from '../../src/schema/index.ts';
import { useBrowser } from './support/browser.ts';
import { read } from './support/dist.ts';
import { expectNone } from './support/report.ts';
import { resolveFrom } from './support/urls.ts';
import { realCorpus } from '../fixtures/real-corpus.ts';

/** The records as they are published, read without the code that made the pages. */
interface Named {
  organisation: string;
  role: string;
}
interface Published {
  organisations: { id: string; name: Text; aliases?: string[] }[];
  partnerships: { id: string; title: Text; mainland: string[]; hong_kong: string[] }[];
  events: { id: string; title: Text; organisations: string[] }[];
  measures: { id: string; title: Text; actors?: Named[]; due?: { date?: string } }[];
  sources: { id: string; issuers: string[]; date: string }[];
}

const published = JSON.parse(read('data/corpus.json')) as Published;
const { forEach, withPage } = useBrowser();
const root = inject('root');
const { codebook } = realCorpus;

/** Runs in the browser: where the sections of a page link to, and what the page says. */
function inMain(html: string): { links: string[]; text: string } {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const links = [...parsed.querySelectorAll('main section a')];
  return {
    links: links.map((link) => link.getAttribute('href') ?? ''),
    text: parsed.querySelector('main')?.textContent ?? '',
  };
}

for (const locale of locales) {
  const words = localizer(locale, codebook);
  const at = (path: string) => root + localeFolder[locale] + path;
  const withoutScripts = { javaScriptEnabled: false } as const;

  test(`every partnership stands in the table and in the picture, in ${locale}`, async () => {
    expect(published.partnerships.length).toBeGreaterThan(0);
    await withPage(withoutScripts, async (page) => {
      await page.goto(at('partnerships.html'));
      const picture = await page.locator('.wide svg desc').textContent();
      const missing: string[] = [];
      for (const { id, title, mainland, hong_kong } of published.partnerships) {
        const row = page.locator(`tr#${id}`);
        const text = await row.innerText();
        if (!text.includes(words.text(title))) missing.push(id);
        for (const body of [...mainland, ...hong_kong]) {
          if ((await row.locator(`a[href$="organisations/${body}.html"]`).count()) === 0) {
            missing.push(`${id}: ${body}`);
          }
          const name = published.organisations.find((entry) => entry.id === body)?.name;
          if (!name || !picture?.includes(words.text(name))) missing.push(`picture: ${body}`);
        }
      }
      expectNone(missing);
    });
  });

  test(`every event, document and deadline stands on the timeline, in ${locale}`, async () => {
    await withPage(withoutScripts, async (page) => {
      await page.goto(at('timeline.html'));
      const missing: string[] = [];
      for (const { id, title } of published.events) {
        const text = await page.locator(`tr#${id}`).innerText();
        if (!text.includes(words.text(title))) missing.push(id);
      }
      for (const { id } of published.sources) {
        if ((await page.locator(`tr th a[href$="sources/${id}.html"]`).count()) === 0) {
          missing.push(id);
        }
      }
      const due = published.measures.filter((measure) => measure.due);
      expect(due.length).toBeGreaterThan(0);
      for (const { id, due: when } of due) {
        const rows = page.locator('tr', { has: page.locator(`a[href$="measures/${id}.html"]`) });
        const states = rows.locator('.state');
        if ((await states.count()) === 0) missing.push(`due: ${id}`);
        // Of the documents with deadlines, one is of March 2023 and one of November 2023.
        const passed = (await rows.locator('.state-passed').count()) > 0;
        expect(passed, id).toBe((when?.date ?? '9999') < '2023');
      }
      expectNone(missing);
      const state = await page.locator('.state-passed').first().innerText();
      expect(state).toContain(words.date('2023-03-10'));
    });
  });

  test(`an organisation’s page lists all that names it, in ${locale}`, async () => {
    const found = await forEach(published.organisations, {}, async (page, body) => {
      const path = `${localeFolder[locale]}organisations/${body.id}.html`;
      const { links, text } = await page.evaluate(inMain, read(path));
      const linked = new Set(
        links.map((href) => {
          const { path: to, fragment } = resolveFrom(path, href);
          return to.slice(localeFolder[locale].length) + (fragment ? `#${fragment}` : '');
        }),
      );
      const expected = [
        ...published.partnerships
          .filter(({ mainland, hong_kong }) => [...mainland, ...hong_kong].includes(body.id))
          .map(({ id }) => `partnerships.html#${id}`),
        ...published.measures
          .filter(({ actors = [] }) => actors.some((actor) => actor.organisation === body.id))
          .map(({ id }) => `measures/${id}.html`),
        ...published.events
          .filter(({ organisations }) => organisations.includes(body.id))
          .map(({ id }) => `timeline.html#${id}`),
        ...published.sources
          .filter(({ issuers }) => issuers.includes(body.id))
          .map(({ id }) => `sources/${id}.html`),
      ];
      expect(expected, body.id).not.toEqual([]);
      const names = [body.name.en, body.name.zh, ...(body.aliases ?? [])];
      const unnamed = locale === 'hant' ? [] : names.filter((name) => !text.includes(name));
      return [...expected.filter((entry) => !linked.has(entry)), ...unnamed].map(
        (entry) => `${body.id}: ${entry}`,
      );
    });
    expectNone(found.flat());
  });

  test(`the list of organisations leads to each of them, in ${locale}`, async () => {
    await withPage(withoutScripts, async (page) => {
      await page.goto(at('organisations.html'));
      const hrefs = await page
        .locator('tbody th a')
        .evaluateAll((list) => list.map((link) => link.getAttribute('href')));
      expect(hrefs.toSorted()).toEqual(
        published.organisations.map(({ id }) => `organisations/${id}.html`).toSorted(),
      );
    });
  });
}

test('a phone gets pictures of its own, drawn whole', async () => {
  await withPage({ viewport: { width: 390, height: 800 } }, async (page) => {
    for (const name of ['partnerships', 'timeline']) {
      await page.goto(`${root}${name}.html`);
      const narrow = page.locator(`.chart .narrow svg.drawing-${name}`);
      expect(await narrow.isVisible()).toBe(true);
      const { right } = await narrow.evaluate((svg) => svg.getBoundingClientRect());
      expect(right).toBeLessThanOrEqual(390);
    }
  });
});
