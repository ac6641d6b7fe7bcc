import { realCorpus } from '../fixtures/real-corpus.ts';
import { agreementForHongKong, agreementOf } from '../../src/analysis/agreement/of-corpus.ts';
import { isWeakest } from '../../src/views/alignment/model.ts';
import { lensForView } from '../../src/schema/index.ts';
import type { Page as BrowserPage } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { localeFolder, locales } from '../../src/i18n/locales.ts';
import { useBrowser } from './support/browser.ts';
import { read } from './support/dist.ts';
import { filled } from '../fixtures/filled.ts';

/** The records as the site publishes them: the numbers are counted anew from these alone. */
interface Published {
  codebook: {
    lenses: { id: string; categories: { id: string; label: { zh: string } }[] }[];
    lists: { units: { values: { id: string; dimension: string }[] } };
  };
  jurisdictions: { id: string; column: boolean; figures?: Figure[] }[];
  programmes: { id: string; figures?: Figure[] }[];
  targets: { id: string; baseline: Figure; goal: Figure }[];
  measures: Measure[];
}
interface Figure {
  id: string;
  value: number;
  unit: string;
  role: string;
}
interface Measure {
  id: string;
  parent?: string;
  commitment: string;
  coding: Record<string, string[]>;
  targets?: string[];
  figures?: Figure[];
}

const { lasting } = useBrowser();
const root = inject('root');
const data = JSON.parse(read('data/corpus.json')) as Published;
const parents = new Set(data.measures.map(({ parent }) => parent));
const counted = data.measures.filter(({ id }) => !parents.has(id));
const owner = ({ id }: Measure) => id.split('/')[0] ?? '';
const categories = (lens: string) =>
  data.codebook.lenses.find(({ id }) => id === lens)?.categories ?? [];
const coded = (lens: string, category: string, jurisdiction: string) =>
  counted.filter(
    (measure) => owner(measure) === jurisdiction && (measure.coding[lens] ?? []).includes(category),
  );
const columns = data.jurisdictions.filter(({ column }) => column).map(({ id }) => id);

/** The pages that are open: a test that asks of one that another has asked of finds it. */
const tabs = new Map<string, BrowserPage>();

/** Looks at a page of a language without scripts. */
async function at<T>(path: string, look: (page: BrowserPage) => Promise<T>): Promise<T> {
  const page = tabs.get(path) ?? (await lasting({ javaScriptEnabled: false }));
  if (!tabs.has(path)) await page.goto(root + path);
  tabs.set(path, page);
  return look(page);
}

/** The ids of the measures that an element links to, in a language's own folder. */
const measuresIn = async (page: BrowserPage, selector: string): Promise<string[]> =>
  (
    await page
      .locator(`${selector} a[href*="measures/"]`)
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  ).map((href) => href.replace(/^.*measures\//, '').replace('.html', ''));

for (const locale of locales) {
  const here = (name: string) => `${localeFolder[locale]}analysis/${name}.html`;

  test(`every measure stands under its directions, in ${locale}`, async () => {
    await at(here('alignment'), async (page) => {
      for (const { id: category } of categories('direction')) {
        for (const { id: jurisdiction } of data.jurisdictions) {
          const expected = coded('direction', category, jurisdiction).map(({ id }) => id);
          if (!columns.includes(jurisdiction) && expected.length === 0) continue;
          const found = await measuresIn(page, `#${category}-${jurisdiction}`);
          expect(found.toSorted(), `${category}-${jurisdiction}`).toEqual(expected.toSorted());
        }
      }
    });
  });

  test(`every measure stands under its flows and systems, in ${locale}`, async () => {
    await at(here('flows'), async (page) => {
      for (const { id: category } of categories('element')) {
        const expected = data.jurisdictions.flatMap(({ id }) => coded('element', category, id));
        const found = await measuresIn(page, `section#${category}`);
        expect(found.toSorted(), category).toEqual(expected.map(({ id }) => id).toSorted());
      }
    });
  });

  test(`every figure stands in one table, in ${locale}`, async () => {
    const expected = [
      ...data.measures.map((record) => ({ ...record, kind: 'measure' })),
      ...data.jurisdictions.map((record) => ({ ...record, kind: 'jurisdiction' })),
      ...data.programmes.map((record) => ({ ...record, kind: 'programme' })),
    ].flatMap(({ kind, id, figures = [] }) =>
      figures.map((figure) => `${kind}:${id}:${figure.id}`),
    );
    const targets = data.targets.flatMap(({ id }) => [
      `target:${id}:baseline`,
      `target:${id}:goal`,
    ]);
    await at(here('amounts'), async (page) => {
      const found = await page
        .locator('[data-figure]')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-figure')));
      expect(found.toSorted()).toEqual([...expected, ...targets].toSorted());
      const linked = page.locator('[data-figure]:has(td a.cite):has(td a:not(.cite))');
      expect(await linked.count()).toBe(found.length);
    });
  });
}

test('the matrix counts each direction, and by commitment', async () => {
  const wanted = categories('direction').map(({ id }) =>
    data.jurisdictions.flatMap(({ id: jurisdiction }) => {
      const measures = coded('direction', id, jurisdiction);
      if (measures.length === 0) return [];
      const levels = new Map<string, number>();
      for (const { commitment } of measures) {
        levels.set(commitment, (levels.get(commitment) ?? 0) + 1);
      }
      return [[measures.length, ...[...levels.values()].toSorted((a, b) => a - b)]];
    }),
  );
  await at('analysis/alignment.html', async (page) => {
    const rows = await page.locator('.matrix tbody tr').evaluateAll((list) =>
      list.map((row) =>
        [...row.querySelectorAll('td')].flatMap((cell) => {
          const total = cell.querySelector('.matrix-number')?.textContent;
          if (total === undefined) return [];
          const tally = [...cell.querySelectorAll('.tally li')].map((item) =>
            Number(/(\d+)\s*$/.exec(item.textContent)?.[1]),
          );
          return [[Number(total), ...tally.toSorted((a, b) => a - b)]];
        }),
      ),
    );
    expect(rows).toEqual(wanted);
    const silent = await page.locator('.matrix td:has(em.none)').count();
    expect(silent + rows.flat().length).toBe(await page.locator('.matrix tbody td').count());
  });
});

const dimensionOf = new Map(
  data.codebook.lists.units.values.map((unit) => [unit.id, unit.dimension]),
);

test('the growth of each target is that of its own numbers', async () => {
  await at('analysis/alignment.html', async (page) => {
    const rows = page.locator('#targets > table tbody tr');
    expect(await rows.count()).toBe(data.targets.length);
    for (const [i, { baseline, goal }] of filled(data.targets.entries())) {
      const isShare = dimensionOf.get(goal.unit) === 'share';
      const rate = ((goal.value / baseline.value) ** (1 / 10) - 1) * 100;
      const points = (goal.value - baseline.value) / 10;
      expect(await rows.nth(i).innerText()).toContain(
        isShare ? `+${points.toFixed(2)}个百分点` : `+${rate.toFixed(1)}%`,
      );
    }
    const empty = data.targets.filter(({ id }) =>
      data.measures.every(({ targets = [] }) => !targets.includes(id)),
    );
    for (const { id } of filled(data.targets)) {
      const none = await page.locator(`#bearing-${id} td[colspan] .none`).count();
      expect(none, id).toBe(empty.some((target) => target.id === id) ? 1 : 0);
      const bearing = data.measures.filter(({ targets = [] }) => targets.includes(id));
      const found = await measuresIn(page, `#bearing-${id}`);
      expect(found.toSorted()).toEqual(bearing.map((measure) => measure.id).toSorted());
    }
  });
});

test('the headlines count what the data hold', async () => {
  const all = [...data.measures, ...data.jurisdictions, ...data.programmes].flatMap(
    ({ figures = [] }) => figures,
  );
  const of = (what: string) => all.filter(({ unit }) => dimensionOf.get(unit) === what);
  const title = (path: string, id: string) =>
    at(path, (page) => page.locator(`#${id} figcaption`).innerText());
  const money = await title('analysis/amounts.html', 'amounts');
  expect(money).toContain(`金额${of('money').length}处`);
  expect(money).toContain(`面积${of('area').length}处`);

  const reach = columns.map(
    (id) =>
      categories('element').filter((category) => coded('element', category.id, id).length > 0)
        .length,
  );
  const flows = await title('analysis/flows.html', 'flows');
  for (const count of filled(reach.filter((n) => n > 0))) expect(flows).toContain(`${count}项`);

  const totals = categories('direction').map(({ label, id }) => ({
    label: label.zh,
    total: columns.flatMap((jurisdiction) => coded('direction', id, jurisdiction)).length,
  }));
  const finding = await at('analysis/alignment.html', (page) =>
    page.locator('.matrix-figure figcaption').innerText(),
  );
  const sorted = totals.toSorted((a, b) => b.total - a.total);
  for (const end of [sorted[0], sorted.at(-1)]) {
    expect(finding).toContain(`“${end?.label}”`);
    expect(finding).toContain(`（${end?.total}条）`);
  }
});

test('the first lines of the alignment say how far two codings agree, on what, and how sure that is', async () => {
  const lens = lensForView(realCorpus.codebook, 'alignment');
  const row = agreementForHongKong(realCorpus).find(
    ({ variable, part }) => variable === lens.id && part === 'one',
  );
  await at('en/analysis/alignment.html', async (page) => {
    const [first = ''] = await page.locator('main p', { hasText: 'alpha' }).allInnerTexts();
    expect(first).toMatch(/directed at Hong Kong, alpha is 0\.\d\d \(0\.\d\d–[01]\.\d\d\)/);
    expect(first).toContain(`on the ${row?.units} measures`);
    const before = await page
      .locator('main nav.toc')
      .first()
      .evaluate(
        (toc, text) =>
          [...document.querySelectorAll('main p')].some(
            (p) =>
              p.textContent.includes(text) &&
              (p.compareDocumentPosition(toc) & Node.DOCUMENT_POSITION_FOLLOWING) > 0,
          ),
        'alpha is',
      );
    expect(before).toBe(true);
  });
});

test('how far two codings agree is said where their counts stand, and of the weakest that it is', async () => {
  for (const [view, path] of [
    ['alignment', 'en/analysis/alignment.html'],
    ['flows', 'en/analysis/flows.html'],
  ] as const) {
    const lens = lensForView(realCorpus.codebook, view);
    const rows = lens.for_hong_kong ? agreementForHongKong(realCorpus) : agreementOf(realCorpus);
    await at(path, async (page) => {
      const note = await page.locator('.agreement-note').innerText();
      expect(note).toMatch(/alpha (?:is )?0\.\d\d \(0\.\d\d–[01]\.\d\d\)/);
      expect(/measures directed at Hong Kong/.test(note), path).toBe(lens.for_hong_kong === true);
      expect(note.includes('lowest agreement'), path).toBe(isWeakest(rows, lens.id));
    });
  }
});
