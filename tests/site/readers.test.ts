import type { Page as BrowserPage } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import type { Measure } from '../../src/corpus/index.ts';
import { localizer } from '../../src/i18n/index.ts';
import { localeFolder } from '../../src/i18n/locales.ts';
import { useBrowser } from './support/browser.ts';
import { follow } from './support/clicks.ts';
import { factsOfAll } from './support/facts.ts';
import { isExternal, resolveFrom } from './support/urls.ts';
import { filled } from '../fixtures/filled.ts';
import { realCorpus as corpus } from '../fixtures/real-corpus.ts';

/** The clicks that a reader is ready to spend, from the home page of the whole site. */
const CLICKS = 3;

const browser = useBrowser();
/** One tab for one reader after the other. */
let withoutScripts: BrowserPage;
const root = inject('root');
const moneyUnits = corpus.codebook.lists.units.values
  .filter(({ dimension }) => dimension === 'money')
  .map(({ id }) => id);

/** Amounts of renminbi from ten thousand up to a thousand million, as some languages write them. */
const amount = {
  zh: (value: number) => (value < 1e8 ? `${value / 1e4}万元` : `${value / 1e8}亿元`),
  hant: (value: number) => (value < 1e8 ? `${value / 1e4}萬元` : `${value / 1e8}億元`),
  en: (value: number) => `CNY ${value / 1e6} million`,
};

/** page → the addresses that it links to */
const links = new Map<string, string[]>();
beforeAll(async () => {
  withoutScripts = await browser.lasting({ javaScriptEnabled: false });
  for (const { page, references } of await factsOfAll(browser)) {
    links.set(
      page.path,
      references
        .filter(({ tag, value }) => tag === 'a' && !isExternal(value))
        .map(({ value }) => {
          const { path, fragment } = resolveFrom(page.path, value);
          return fragment === '' ? path : `${path}#${fragment}`;
        }),
    );
  }
});

/** The languages that are read here. */
const read = Object.keys(amount) as (keyof typeof amount)[];

for (const locale of read) {
  const say = localizer(locale, corpus.codebook);
  const at = (name: string) => localeFolder[locale] + name;

  test(`a reader without scripts finds the amounts of the Hetao measures, in ${locale}`, async () => {
    const stating = corpus.measures
      .filter(({ programme }) => programme?.programme.id === 'hetao-eight')
      .flatMap((measure) => measure.figures.map((figure) => ({ measure, figure })))
      .filter(({ figure }) => moneyUnits.includes(figure.unit));
    expect(stating).not.toEqual([]);
    await withReader(at('programmes/hetao-eight.html#figures'), async (page) => {
      const rows = await section(page, 'figures').locator('tr').allInnerTexts();
      for (const { measure, figure } of stating) {
        const row = rows.find(
          (text) =>
            text.includes(say.text(measure.title)) && text.includes(amount[locale](figure.value)),
        );
        expect(row, `${measure.id}: ${amount[locale](figure.value)}`).toBeDefined();
        expect(row).toMatch(new RegExp(`¶\\s?${figure.evidence[0]?.paragraph}(?!\\d)`));
      }
    });
  });

  test(`a reader without scripts finds what is wanted of start-ups, in ${locale}`, async () => {
    const target = corpus.targets.find(({ id }) => id === 'start-ups');
    if (!target) throw new Error('the corpus has no target “start-ups”');
    await withReader(at('targets.html#start-ups'), async (page) => {
      const text = await section(page, 'start-ups').innerText();
      expect(text).toContain(say.text(target.title));
      expect(text).toContain(say.figure(target.baseline));
      expect(text).toContain(say.figure(target.goal));
      expect(text).toContain('2032');
    });
  });

  test(`a reader without scripts finds what Shenzhen already does, in ${locale}`, async () => {
    const pairs = corpus.measures
      .filter(({ programme }) => programme?.programme.id === 'suzhou-four')
      .flatMap((measure) => measure.comparable.map((other) => [measure, other.measure] as const))
      .filter(([, other]) => other.jurisdiction.id === 'shenzhen');
    expect(pairs).not.toEqual([]);
    await withReader(at('programmes/suzhou-four.html#comparable'), async (page) => {
      const text = await section(page, 'comparable').innerText();
      const titles = (measures: readonly Measure[]) => measures.map(({ title }) => say.text(title));
      expect(titles(pairs.flat()).filter((title) => !text.includes(title))).toEqual([]);
    });
  });
}

/** Clicks from home to an address without scripts, then looks. */
async function withReader(
  address: string,
  look: (page: BrowserPage) => Promise<void>,
): Promise<void> {
  const clicks = shortestWay(address);
  expect(clicks.length, `clicks from home to ${address}`).toBeLessThanOrEqual(CLICKS);
  await withoutScripts.goto(`${root}index.html`);
  for (const click of filled(clicks)) {
    const url = root + click;
    const followed = await follow(withoutScripts, (href) => href === url);
    expect(followed, `a visible link to ${click}`).toBe(url);
  }
  expect(withoutScripts.url()).toBe(root + address);
  await look(withoutScripts);
}

/** The fewest clicks from home to an address; a link to the page's top does not count as there. */
function shortestWay(address: string): string[] {
  const ways: string[][] = [[]];
  const seen = new Set<string>();
  for (const way of ways) {
    const page = (way.at(-1) ?? 'index.html').replace(/#.*$/, '');
    for (const target of links.get(page) ?? []) {
      if (target === address) return [...way, target];
      if (seen.has(target)) continue;
      seen.add(target);
      ways.push([...way, target]);
    }
  }
  throw new Error(`no link leads to ${address}`);
}

/** The section of a page that an address with a fragment opens at. */
const section = (page: BrowserPage, id: string) =>
  page.locator(`#${id}:is(section, article), :is(section, article):has(> #${id})`);
