import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { dist, named, read } from './support/dist.ts';
import { useParsed } from './support/parsed.ts';
import { filled } from '../fixtures/filled.ts';

/** The few fields of the published data that these tests compute from. */
interface Data {
  codebook: {
    lists: { units: { values: { id: string; dimension: string }[] } };
    lenses: { id: string; categories: { id: string }[] }[];
  };
  jurisdictions: { id: string; column: boolean; short: Record<'zh' | 'en', string> }[];
  organisations: { id: string; home?: string }[];
  measures: {
    id: string;
    parent?: string;
    title: Record<'zh' | 'en', string>;
    commitment: string;
    hong_kong: string;
    coding: Record<string, string[]>;
    start?: object;
    due?: object;
    figures: object[];
    actors: { organisation: string; role: string }[];
  }[];
}

const browser = useBrowser();
const { forEach } = browser;
const elementsOf = useParsed(browser);
const root = inject('root');
const data = JSON.parse(read('data/corpus.json')) as Data;
type Measure = Data['measures'][number];
/** The address of a page in the plain folder. */
const addressOf = (path: string): string => pathToFileURL(join(dist, path)).href;
const bundles = new Set(data.measures.map(({ parent }) => parent));
const counted = data.measures.filter(({ id }) => !bundles.has(id));
const columns = data.jurisdictions.filter(({ column }) => column);
const homes = new Map(data.organisations.map(({ id, home }) => [id, home]));
const of = (jurisdiction: string) => counted.filter(({ id }) => id.startsWith(`${jurisdiction}/`));
const inCategory = (jurisdiction: string, lens: string, category: string) =>
  of(jurisdiction).filter(({ coding }) => coding[lens]?.includes(category));

/** The parts of a measure's score, from the published record alone. */
const partsOf = (measure: Measure): boolean[] => [
  measure.figures.length > 0,
  Boolean(measure.start ?? measure.due),
  measure.actors.some(({ role }) => role === 'responsible'),
  measure.hong_kong !== 'own' &&
    measure.actors.some(
      ({ role, organisation }) => role === 'partner' && homes.get(organisation) === 'hong-kong',
    ),
  !['exploring', 'recommended'].includes(measure.commitment),
];
const mean = (measures: readonly Measure[], without?: number): number => {
  const points = measures.flatMap((measure) =>
    partsOf(measure).map((part, i) => (part && i !== without ? 1 : 0)),
  );
  return points.reduce<number>((sum, point) => sum + point, 0) / measures.length;
};

/** The texts of the cells of a table, row by row, as they stand without scripts. */
const tableAt = async (path: string, selector: string): Promise<string[][]> =>
  (await elementsOf(path, `${selector} tbody tr`, 'th, td')).map(({ parts }) => parts);

test('every gap is on the page, and none that is not one', async () => {
  const expected = columns.flatMap(({ id }) =>
    data.codebook.lenses.flatMap((lens) =>
      lens.categories
        .filter(
          (category) =>
            inCategory(id, lens.id, category.id).length === 0 &&
            columns.some((other) => inCategory(other.id, lens.id, category.id).length > 0),
        )
        .map((category) => `${id}-${lens.id}-${category.id}`),
    ),
  );
  expect(expected.length).toBeGreaterThan(20);
  for (const { path } of filled(named('analysis/gaps.html'))) {
    const cells = await elementsOf(path, '.gap-matrix td.gap');
    expect(cells.map(({ id }) => id).toSorted(), path).toEqual(expected.toSorted());
    // Each is told in full where its name leads to.
    const links = await elementsOf(path, '.gap-matrix td.gap > a');
    const told: string[] = [];
    for (const part of filled([...new Set(links.map(({ href }) => href.replace(/#.*/, '')))])) {
      const rows = await elementsOf(part.slice(root.length), '.gap-table tbody tr');
      told.push(...rows.map(({ id }) => id));
    }
    expect(told.toSorted(), path).toEqual(expected.toSorted());
    expect(links.map(({ href }) => href.replace(/.*#/, ''))).toEqual(cells.map(({ id }) => id));
  }
});

test('a gap names every measure of the others', async () => {
  const [first] = named('analysis/gaps/suzhou.html');
  const [row] = await elementsOf(first?.path ?? '', '#suzhou-theme-startups', 'dl.needs');
  const others = columns.flatMap(({ id }) => inCategory(id, 'theme', 'startups'));
  expect(others.length).toBeGreaterThan(10);
  expect(others.filter(({ title }) => row?.text.includes(title.zh) !== true)).toEqual([]);
  expect(row?.parts.length).toBeGreaterThan(3);
});

test('the overview counts the measures of every category', async () => {
  const rows = await tableAt(
    'en/analysis/gaps.html',
    '#matrix .gap-matrix:has(#putuo-theme-talent)',
  );
  const categories = data.codebook.lenses.find(({ id }) => id === 'theme')?.categories ?? [];
  // A row with the name of the lens comes first, and after these come other lenses.
  expect(rows.length).toBeGreaterThan(categories.length);
  for (const [i, category] of filled(categories.entries())) {
    for (const [j, { id }] of columns.entries()) {
      const cell = rows[i + 1]?.[j + 1] ?? '';
      const n = inCategory(id, 'theme', category.id).length;
      if (n > 0) expect(cell, `${id} ${category.id}`).toMatch(new RegExp(`^${n}\\b`));
      else expect(cell, `${id} ${category.id}`).toMatch(/^not in docs/);
    }
  }
});

test('the shares of the parts are those of the published data', async () => {
  const rows = await tableAt('en/analysis/concreteness.html', '.shares');
  for (const { id, short, column } of filled(data.jurisdictions)) {
    if (!column) continue;
    const row = rows.find(([head]) => head?.startsWith(short.en));
    const measures = of(id);
    for (const part of [0, 1, 2, 3, 4]) {
      const holds = measures.filter((measure) => partsOf(measure)[part]).length;
      expect(row?.[part + 1], `${id} ${part}`).toMatch(`${holds} of ${measures.length}`);
    }
    expect(row?.[6]).toBe(mean(measures).toFixed(2));
  }
});

test('the means with a part left out are those of the published data', async () => {
  const rows = await tableAt('en/analysis/concreteness.html', '#concreteness-sensitivity table');
  const heads = await elementsOf(
    'en/analysis/concreteness.html',
    '#concreteness-sensitivity thead th',
  );
  const names = heads.map(({ text }) => text);
  expect(rows).toHaveLength(8);
  for (const { id, short } of filled(columns)) {
    const cell = (row: number) => rows[row]?.[names.indexOf(short.en)] ?? '';
    const directed = of(id).filter(({ hong_kong }) => hong_kong !== 'open');
    expect(cell(0)).toContain(`${mean(of(id)).toFixed(2)} (of ${of(id).length})`);
    for (const part of [0, 1, 2, 3, 4]) {
      expect(cell(part + 1), `${id} ${part}`).toContain(mean(of(id), part).toFixed(2));
    }
    expect(cell(6)).toContain(`${mean(directed).toFixed(2)} (of ${directed.length})`);
  }
});

test('every measure has its score and its parts', async () => {
  for (const { id } of filled(data.jurisdictions)) {
    const rows = await tableAt('en/analysis/concreteness.html', `#every-${id}`);
    const measures = of(id);
    expect(rows).toHaveLength(measures.length);
    for (const measure of measures) {
      const parts = partsOf(measure);
      const found = rows.filter(([head]) => head?.endsWith(measure.title.en));
      const score = String(parts.filter(Boolean).length);
      expect(
        found.map(([, said]) => said),
        measure.id,
      ).toContain(score);
    }
    const scores = rows.map(([, score]) => Number(score));
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  }
});

test('a gate says what is advised, what the others do, and of whom nothing is recorded', async () => {
  for (const { path, locale } of filled(
    named('analysis/gates.html').filter(({ locale: language }) => language !== 'hant'),
  )) {
    for (const gate of ['resources', 'talent', 'transfer']) {
      const [section] = await elementsOf(path, `section#${gate}`);
      const text = section?.text ?? '';
      const language = locale === 'en' ? 'en' : 'zh';
      for (const { id, short } of columns) {
        const measures = inCategory(id, 'gate', gate);
        expect(measures.filter(({ title }) => !text.includes(title[language]))).toEqual([]);
        if (measures.length > 0 || language === 'en') continue;
        expect(text).toContain(`${short.zh}：文献未载这一关的措施`);
      }
    }
  }
});

test('the pages fit the narrowest phone, and lead to each other', async () => {
  const pages = named('analysis/gaps.html', 'analysis/gates.html', 'analysis/concreteness.html');
  const width = 320;
  const found = await forEach(
    pages,
    { viewport: { width, height: 900 } },
    async (page, { path }) => {
      await page.goto(addressOf(path));
      const room = await page.evaluate(() => document.documentElement.scrollWidth);
      const links = await page.locator('main nav.toc').last().locator('a').count();
      return { path, room, links };
    },
  );
  for (const { path, room, links } of filled(found)) {
    expect(room, path).toBeLessThanOrEqual(width);
    expect(links, path).toBe(3);
  }
});
