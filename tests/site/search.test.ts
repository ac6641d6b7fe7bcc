import { expect, inject, test } from 'vitest';
import { concreteness } from '../../src/analysis/concreteness.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { answersTo, shownIds, useAskedList } from './support/asked-list.ts';
import { axeScript, summary, violations } from './support/axe.ts';
import { listLaidOut, listReady } from './support/list.ts';
import { bruteForce } from './support/brute-force.ts';
import { useBrowser } from './support/browser.ts';
import { chinese, english, several } from './support/search-terms.ts';
import { filled } from '../fixtures/filled.ts';
import { realCorpus as corpus } from '../fixtures/real-corpus.ts';

const browser = useBrowser();
const { withPage } = browser;
const find = bruteForce(corpus);
const all = corpus.measures.length;
const { fileOf, opened, untouched } = useAskedList(browser);

/** Of so many queries one is typed, too. */
const TYPED = 10;

const terms: (readonly [query: string, words: readonly string[]])[] = [
  ...[...new Set(chinese.flat())].map((term) => [term, [term]] as const),
  ...english.map((term) => [`"${term}"`, [term]] as const),
  ...several,
];

test('the list of terms asks enough, and not for nothing', () => {
  expect(chinese.length).toBeGreaterThanOrEqual(60);
  expect(find(['不存在的词'])).toEqual([]);
  const counts = chinese.map(([term]) => find([term]).length);
  expect(counts.filter((count) => count > 0 && count < all).length).toBeGreaterThan(60);
});

test.each(locales)(
  'search finds all that brute force finds and nothing else, from a folder, in %s',
  async (locale) => {
    const page = await untouched(locale);
    let [found, right, wanted] = [0, 0, 0];
    // All in one language; in the others, which share the code, every third.
    const asked = locale === 'zh' ? terms : terms.filter((_, index) => index % 3 === 0);
    expect(asked.length).toBeGreaterThanOrEqual(40);
    const answers = await page.evaluate(
      answersTo,
      asked.map(([query]) => query),
    );
    for (const [i, [query, words]] of filled(asked).entries()) {
      const [{ shown, count }, expected] = [answers[i] ?? { shown: [], count: '' }, find(words)];
      expect(shown, query).toEqual(expected);
      found += shown.length;
      wanted += expected.length;
      right += shown.filter((id) => expected.includes(id)).length;
      expect(count, query).toContain(String(expected.length));
    }
    // And as a reader types, by the keys of the browser.
    for (const [query, words] of filled(asked.filter((_, i) => i % TYPED === 0))) {
      await page.locator('#q').fill(query);
      expect(await shownIds(page), query).toEqual(find(words));
    }
    expect({ precision: right / found, recall: right / wanted }).toEqual({
      precision: 1,
      recall: 1,
    });
  },
);

test('every row says where it was found, marked as it is written', async () => {
  const read = new Set<Locale>();
  for (const [locale, query, marked] of [
    ['zh', '產學研', '产学研'],
    ['hant', '产学研', '產學研'],
    ['zh', 'hkstp', 'HKSTP'],
    ['en', '免申即享', '免申即享'],
    ['hant', '答复', '答覆'],
    ['zh', '5000万元', '5000'],
  ] as const) {
    // In each language once from the address, and then as it is typed.
    const isFirst = !read.has(locale);
    const page = await (isFirst
      ? opened(locale, `?q=${encodeURIComponent(query)}`)
      : untouched(locale));
    read.add(locale);
    if (!isFirst) await page.locator('#q').fill(query);
    await listLaidOut(page);
    const marksOfRows = () =>
      page
        .locator('#measure-table tbody tr')
        .evaluateAll((rows) =>
          rows
            .filter((row) => row.checkVisibility())
            .map((row) => [...row.querySelectorAll('mark')].map((mark) => mark.textContent)),
        );
    // Rows far down are marked after the first ones have been painted.
    await expect
      .poll(async () => (await marksOfRows()).filter((marks) => marks.length === 0))
      .toEqual([]);
    const marks = filled((await marksOfRows()).flat());
    expect(
      marks.some((mark) => mark.includes(marked)),
      `${locale} ${query}`,
    ).toBe(true);
    await page.locator('#q').fill('');
    await expect.poll(() => page.locator('mark, .found').count()).toBe(0);
  }
});

test('a find in what the row does not show is explained under the title', async () => {
  const page = await untouched('en');
  await page.locator('#q').fill('HKSTP');
  const line = page.locator('.found', { hasText: 'Other name of a body' }).first();
  expect(await line.innerText()).toContain('HKSTP');
  await page.locator('#q').fill('深港产学研');
  const quote = page.locator('.found span[lang]').first();
  await expect.poll(() => quote.getAttribute('lang')).toBe('zh-Hans');
});

test('an input method does not disturb, and its word is searched when it is chosen', async () => {
  const page = await untouched('zh');
  await page.locator('#q').focus();
  const client = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    client.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await compose('f');
  await compose("fu'hua'qi");
  expect(await page.locator('#q').inputValue()).toBe("fu'hua'qi");
  expect((await shownIds(page)).length).toBe(all);
  await client.send('Input.insertText', { text: '孵化器' });
  await expect.poll(() => shownIds(page)).toEqual(find(['孵化器']));
});

test('Escape empties the field, and no key does anything outside it', async () => {
  const page = await untouched('zh');
  for (const key of ['/', 's', 'Escape']) await page.keyboard.press(key);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.locator('#q').focus();
  await page.keyboard.type('孵化器');
  expect(await shownIds(page)).toEqual(find(['孵化器']));
  await page.keyboard.press('Escape');
  expect(await page.locator('#q').inputValue()).toBe('');
  expect((await shownIds(page)).length).toBe(all);
  expect(new URL(page.url()).search).toBe('');
});

test('filters combine, stay in the address and survive a reload from a folder', async () => {
  const wanted = corpus.measures
    .filter(
      ({ jurisdiction, coding }) =>
        ['shanghai', 'shenzhen'].includes(jurisdiction.id) && coding['theme']?.includes('talent'),
    )
    .map(({ id }) => id)
    .sort();
  const page = await untouched('zh');
  await page.getByRole('checkbox', { name: '上海' }).check();
  await page.getByRole('checkbox', { name: '深圳·河套' }).check();
  await page.locator('.more-filters > summary').click();
  await page.locator('.facet-folded summary', { hasText: '政策领域' }).click();
  await page.locator('input[name=theme][value=talent]').check();
  await page.locator('#f-sort').selectOption('concreteness');
  expect(await shownIds(page)).toEqual(wanted);
  const address = page.url();
  expect(address).toContain('?jurisdiction=shenzhen,shanghai&theme=talent&');
  await page.reload();
  await page.locator('#measure-filters[data-ready]').waitFor();
  expect(page.url()).toBe(address);
  expect(await shownIds(page)).toEqual(wanted);
  const scores = await page
    .locator('#measure-table tbody tr:visible .score')
    .evaluateAll((list) => list.map((score) => Number.parseInt(score.textContent, 10)));
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(await page.locator('#measure-active li').allInnerTexts()).toHaveLength(3);
  await page.locator('#measure-active button').first().click();
  expect((await shownIds(page)).length).toBeLessThan(wanted.length);
  await page.locator('button[type=reset]').click();
  await expect.poll(async () => (await shownIds(page)).length).toBe(all);
});

test.each([
  ['hongkong=hong-kong', (m: (typeof corpus.measures)[number]) => m.hong_kong === 'hong-kong'],
  ['hong-kong=open', (m: (typeof corpus.measures)[number]) => m.hong_kong === 'open'],
  ['concreteness=3', (m: (typeof corpus.measures)[number]) => concreteness(m).score >= 3],
  ['concreteness-at-least=3', (m: (typeof corpus.measures)[number]) => concreteness(m).score >= 3],
  ['figure=yes', (m: (typeof corpus.measures)[number]) => m.figures.length > 0],
  [
    'figure=money',
    (m: (typeof corpus.measures)[number]) => m.figures.some(({ unit }) => /CNY|HKD/.test(unit)),
  ],
  [
    'programme=hetao-eight',
    (m: (typeof corpus.measures)[number]) => m.programme?.programme.id === 'hetao-eight',
  ],
  [
    'commitment=planned,exploring',
    (m: (typeof corpus.measures)[number]) => /^(planned|exploring)$/.test(m.commitment),
  ],
  [
    'commitment=planned&commitment=exploring',
    (m: (typeof corpus.measures)[number]) => /^(planned|exploring)$/.test(m.commitment),
  ],
  [
    'gate=talent&element=people',
    (m: (typeof corpus.measures)[number]) =>
      m.coding['gate']?.includes('talent') === true &&
      m.coding['element']?.includes('people') === true,
  ],
])('the address ?%s shows what it asks for', async (query, wanted) => {
  const expected = corpus.measures.filter(wanted).map(({ id }) => id);
  expect(expected.length).toBeGreaterThan(0);
  const page = await opened('en', `?${query}`);
  expect(await shownIds(page)).toEqual(expected.sort());
});

test('when nothing is found the page says so, why, and what else there is', async () => {
  const page = await opened('zh', '?jurisdiction=shanghai&q=孵化創業培育');
  expect(await shownIds(page)).toEqual([]);
  const none = page.locator('#no-match');
  expect(await none.innerText()).toContain('孵化創業培育');
  expect(await page.locator('#measure-active li').allInnerTexts()).toHaveLength(2);
  await none.getByRole('button', { name: '创业孵化' }).click();
  expect(await page.locator('#q').inputValue()).toBe('');
  expect(await page.locator('input[name=theme][value=startups]').isChecked()).toBe(true);
  expect((await shownIds(page)).length).toBeGreaterThan(0);
});

test('the count is said once typing rests', async () => {
  const page = await untouched('en');
  await page.locator('#q').fill('HKSTP');
  const said = page.locator('output#measure-said');
  await expect.poll(() => said.textContent()).toContain(`${find(['HKSTP']).length} of ${all}`);
});

test('without scripts the list stands whole', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${inject('root')}measures.html`);
    const rows = page.locator('#measure-table tbody tr:visible');
    await expect.poll(() => rows.count()).toBe(all);
    expect(await page.locator('#measure-filters').isVisible()).toBe(false);
  });
});

test('the list with everything open is sound for assistive technology and fits a phone', async () => {
  for (const [locale, colorScheme] of [
    ['hant', 'light'],
    ['en', 'dark'],
  ] as const) {
    const options = { viewport: { width: 320, height: 700 }, colorScheme, bypassCSP: true };
    await withPage(options, async (page) => {
      await page.addInitScript({ content: axeScript });
      await page.goto(fileOf(locale, '?q=HKSTP'));
      await listReady(page);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(summary(await violations(page))).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
    });
  }
});
