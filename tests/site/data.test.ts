import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { csvParseRows } from 'd3';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { csv } from '../../src/shared/csv.ts';
import { makeDataset } from '../../src/data/files.ts';
import { safeText } from '../../src/shared/safe-text.ts';
import { unsafeText } from '../fixtures/unsafe-text.ts';
import { spreadsheet } from '../../src/data/workbook.ts';
import { localizer } from '../../src/i18n/index.ts';
import { localeFolder, locales } from '../../src/i18n/locales.ts';
import type { Descriptor } from '../data-package/descriptor.ts';
import { dataPackageProfile } from '../data-package/profile.ts';
import { rowProblems } from '../data-package/rows.ts';
import { useBrowser } from './support/browser.ts';
import { dist, files, read } from './support/dist.ts';
import { openedByOffice, shownInChinese } from './support/office.ts';
import { useParsed } from './support/parsed.ts';
import { expectNone } from './support/report.ts';
import { filled } from '../fixtures/filled.ts';
import { realCorpus as corpus } from '../fixtures/real-corpus.ts';

const browser = useBrowser();
const { withPage } = browser;
const elementsOf = useParsed(browser);
const root = inject('root');
const bytesOf = (name: string): Uint8Array => readFileSync(join(dist, 'data', name));
const json = <T>(name: string) => JSON.parse(read(`data/${name}`)) as T;

interface CorpusJson {
  version: string;
  counts: Record<string, number>;
  sources: { id: string; paragraphs: number }[];
}
const { counts, version } = json<CorpusJson>('corpus.json');
const countOf = (name: string): number => {
  const count = counts[name];
  if (count === undefined) throw new Error(`corpus.json does not count ${name}`);
  return count;
};
const descriptor = json<Descriptor>('datapackage.json');

/** The files that pages list one by one; those in Parquet stand in a list of their own. */
const ownFiles = files.filter((path) => /^data\/[^/]+$/.test(path));

test('the files are those of the content, whatever loads it', async () => {
  const dataset = await makeDataset(corpus);
  const built = files.filter((path) => path.startsWith('data/'));
  const all = [...dataset.files, ...dataset.parts];
  expect(built).toEqual(all.map(({ name }) => `data/${name}`).sort());
  for (const { name, bytes } of filled(all)) {
    expect(Buffer.compare(bytes, bytesOf(name)), name).toBe(0);
  }
});

test('the data package is a Data Package v2, and its tables are what it says', () => {
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(dataPackageProfile);
  expect(validate(descriptor), JSON.stringify(validate.errors, null, 1)).toBe(true);
  expectNone(rowProblems(descriptor, bytesOf));
});

test('corpus.json has the shape that its schema states', () => {
  const ajv = new Ajv({ formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
  const validate = ajv.compile(json<object>('corpus.schema.json'));
  expect(validate(json('corpus.json')), JSON.stringify(validate.errors, null, 1)).toBe(true);
});

test('corpus.json counts what the tables hold', () => {
  for (const { name, path } of filled(descriptor.resources)) {
    expect(countOf(name), name).toBe(csvParseRows(read(`data/${path}`)).length - 1);
  }
});

describe.for(locales)('in %s, the pages show the counts of corpus.json', (locale) => {
  const words = localizer(locale, corpus.codebook);
  const at = (name: string) => localeFolder[locale] + name;
  const textOf = async (name: string, selector: string) =>
    (await elementsOf(at(name), selector))[0]?.text;
  const rowsOf = async (name: string, selector: string) =>
    (await elementsOf(at(name), selector)).length;

  test('of measures', async () => {
    const n = countOf('measures_without_parts');
    expect(await textOf('measures.html', '.lede')).toBe(
      words.say('measures.lede', { n, bundles: countOf('measures') - n }),
    );
    expect(await rowsOf('measures.html', '#measure-table tbody tr')).toBe(countOf('measures'));
  });

  test('of documents, measures and figures', async () => {
    expect(await textOf('index.html', '.lede')).toBe(
      words.say('home.lede', {
        sources: countOf('sources'),
        measures: countOf('measures_without_parts'),
        figures: countOf('figures'),
      }),
    );
  });

  test('of partnerships, events and terms', async () => {
    expect(await textOf('partnerships.html', '.lede')).toBe(
      words.say('partnerships.lede', { n: countOf('partnerships') }),
    );
    // The timeline also holds the documents, and the deadlines that are no event.
    const events = json<{ events: { id: string }[] }>('corpus.json').events.map(({ id }) => id);
    expect(events).toHaveLength(countOf('events'));
    const rows = events.map((id) => `main tbody tr[id="${id}"]`).join();
    expect(await rowsOf('timeline.html', rows)).toBe(countOf('events'));
    expect(await rowsOf('glossary.html', 'main dt')).toBe(countOf('glossary'));
  });

  test('of the paragraphs of each document', async () => {
    for (const { id, paragraphs } of filled(json<CorpusJson>('corpus.json').sources)) {
      const facts = await textOf(`sources/${id}.html`, 'dl.facts');
      expect(facts, id).toContain(words.say('count.paragraphs', { n: paragraphs }));
    }
  });

  test('of files, rows and sizes', async () => {
    const listed = await elementsOf(at('codebook.html'), '#data-files tbody tr', 'th a, td');
    const rows = listed.map(({ parts: [name, , count, size] }) => ({ name, count, size }));
    expect(rows.map(({ name }) => `data/${name}`).sort()).toEqual(ownFiles);
    for (const { name = '', count, size } of filled(rows)) {
      const table = name.replace('.csv', '');
      const expected = name.endsWith('.csv')
        ? words.number(countOf(table))
        : words.say('data.noRows');
      expect(count, name).toBe(expected);
      const kilobytes = Number(size?.replace(/ KB$/, '').replaceAll(',', ''));
      expect(Math.abs(kilobytes - bytesOf(name).length / 1024), name).toBeLessThanOrEqual(0.5);
    }
  });
});

test('the page states the data for search engines, and no policy objects to it', async () => {
  await withPage({}, async (page) => {
    const trouble: string[] = [];
    page.on('console', (message) => trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(error.message));
    await page.exposeFunction('objected', (directive: string) => trouble.push(directive));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
        (window as unknown as { objected(directive: string): void }).objected(violatedDirective);
      });
    });
    await page.goto(`${root}en/codebook.html`);
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    const dataset = JSON.parse(text ?? '') as {
      '@type': string;
      version: string;
      distribution: { contentUrl: string }[];
    };
    expect(dataset['@type']).toBe('Dataset');
    expect(dataset.version).toBe(version);
    const addresses = dataset.distribution.map(
      ({ contentUrl }) => new URL(contentUrl, page.url()).href,
    );
    expect(addresses.map((address) => address.replace(root, '')).sort()).toEqual(ownFiles);
    expect(trouble).toEqual([]);
  });
});

test('no text of a table has a form that Excel reads as a month, a number or a time', () => {
  // LibreOffice is more careful: it leaves 2022-12 alone.
  const guessed =
    /^(?:\d{1,4}[-\/.]\d{1,2}|\d{1,2}[-\/.]\d{1,4}|0\d+|\d+[eE]\d+|\d{12,}|\d+:[\d:. ]+|\d+月\d+日|\d+年\d+月(?:\d+日)?)$/;
  const found = filled(descriptor.resources).flatMap(({ name, path, schema }) =>
    csvParseRows(read(`data/${path}`)).flatMap((row) =>
      row.flatMap((cell, column) => {
        const field = schema.fields[column];
        return field?.type === 'string' && guessed.test(cell)
          ? [`${name} ${field.name}: ${cell}`]
          : [];
      }),
    ),
  );
  expectNone([...new Set(found)]);
});

/** What LibreOffice shows: it takes longer to start than to open them all. */
describe('LibreOffice', () => {
  const hostile = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(1)',
    '=HYPERLINK("https://example.com","x")',
    "=cmd|'/C calc'!A0",
    '＝1+1',
    '香港，“创新”; a,b\nc',
    '_x0041_',
    '<b>&amp;</b>',
  ];
  const rows = [['text', 'number'], ...hostile.map((each) => [each, -5])];
  let sheets: Map<string, string[][]>;
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'data-'));
    try {
      const [raw, safe, book] = ['raw.csv', 'safe.csv', 'hostile.xlsx'].map((name) =>
        join(folder, name),
      );
      writeFileSync(raw ?? '', 'text\r\n=1+1\r\n');
      writeFileSync(safe ?? '', `\uFEFF${csv(rows)}`);
      writeFileSync(book ?? '', await spreadsheet([{ name: 'x', rows }]));
      const corpusBook = join(dist, 'data', 'corpus.xlsx');
      sheets = await openedByOffice(corpusBook, raw ?? '', safe ?? '', book ?? '');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('opens the workbook: every sheet has the cells of its CSV file', () => {
    const own = ['raw', 'safe', 'x'];
    expect([...sheets.keys()].filter((name) => !own.includes(name)).sort()).toEqual(
      ['about', 'columns', ...descriptor.resources.map(({ name }) => name)].sort(),
    );
    for (const { name, path, schema } of filled(descriptor.resources)) {
      const [head, ...lines] = csvParseRows(read(`data/${path}`).replace(/^\uFEFF/, ''));
      const expected = lines.map((row) =>
        row.map((cell, column) =>
          schema.fields[column]?.type === 'boolean' ? cell.toUpperCase() : unsafeText(cell),
        ),
      );
      expect(sheets.get(name), name).toEqual([head, ...expected]);
    }
  });

  test('shows in Chinese every cell of every CSV file as it is written', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'data-'));
    try {
      const guessed = ['1-1', '0364', '2023年3月10日', '2025: 18'];
      writeFileSync(join(folder, 'raw.csv'), `text\r\n${guessed.join('\r\n')}\r\n`);
      const paths = descriptor.resources.map(({ path }) => join(dist, 'data', path));
      const shown = await shownInChinese([join(folder, 'raw.csv'), ...paths]);
      // Without our care it would show something else: else this test proves nothing.
      const raw = filled(shown.get('raw') ?? []).flat();
      expect(raw.filter((cell) => guessed.includes(cell))).toEqual([]);
      for (const { path, schema } of filled(descriptor.resources)) {
        const [head, ...lines] = csvParseRows(read(`data/${path}`).replace(/^\uFEFF/, ''));
        const expected = lines.map((row) =>
          row.map((cell, column) =>
            schema.fields[column]?.type === 'boolean' ? cell.toUpperCase() : cell,
          ),
        );
        expect(shown.get(path.replace('.csv', '')), path).toEqual([head, ...expected]);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('runs nothing that a CSV file holds, and leaves numbers numbers', () => {
    // Without our care it would run: else this test proves nothing.
    expect(sheets.get('raw')).toEqual([['text'], ['2']]);
    expect(sheets.get('safe')).toEqual([
      ['text', 'number'],
      ...hostile.map((each) => [safeText(each), '-5']),
    ]);
  });

  test('runs nothing that a workbook holds, and shows texts as they are', () => {
    expect(sheets.get('x')).toEqual(rows.map((row) => row.map(String)));
  });
});
