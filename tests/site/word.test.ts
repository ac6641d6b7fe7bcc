import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, inject, test } from 'vitest';
import { realContent as content } from '../fixtures/real-corpus.ts';
import { printBriefing } from '../../scripts/lib/briefing-pdf.ts';
import { wordOf } from '../../scripts/lib/briefing-word.ts';
import { corpusVersion } from '../../src/analysis/release.ts';
import { briefings, toRuns } from '../../src/briefing/index.ts';
import { chartDocument } from '../../src/charts/document.ts';
import { checkContent } from '../../src/corpus/check.ts';
import { corpusFrom } from '../../src/corpus/index.ts';
import { localizer } from '../../src/i18n/index.ts';
import { write } from '../../src/paper/hast.ts';
import { A4, MARGIN, TO_NUMBER } from '../fixtures/standard.ts';
import { textOf, withFile } from '../fixtures/tiny.ts';
import type { ContentFile } from '../../src/lint/types.ts';
import { useBrowser } from './support/browser.ts';
import { dist, files, read } from './support/dist.ts';
import { showSheet } from './support/fixture-sheets.ts';
import { printedByOffice, tablesTagged } from './support/office-pdf.ts';
import { pageText, readPdf, squeezed, type PdfFacts } from './support/pdf-pages.ts';
import { expectNone } from './support/report.ts';
import { sheetTexts, type SheetTexts } from './support/sheet-facts.ts';
import { filled } from '../fixtures/filled.ts';
import { briefingPages, pdfPath, wordPath } from '../../scripts/lib/printed-files.ts';

const { withPage } = useBrowser();
const root = inject('root');
const WIDE_SCREEN = { viewport: { width: 1440, height: 900 } };

/** A Word document of the site beside its page. */
interface Written {
  path: string;
  screen: SheetTexts;
  parts: Record<string, string>;
  pdf: PdfFacts;
  tables: number;
}

const pages = briefingPages(files);
const bytesOf = (path: string): Uint8Array => readFileSync(join(dist, path));
const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]),
  );

const page = { slug: 'hetao-eight-for-suzhou', locale: 'zh' } as const;
let written: Written[] = [];
beforeAll(async () => {
  const there = pages.filter((page) => existsSync(join(dist, wordPath(page))));
  const [printed, screens] = await Promise.all([
    printedByOffice(there.map((page) => join(dist, wordPath(page)))),
    withPage({}, async (page) => {
      await page.goto(`${root}robots.txt`);
      return sheetTexts(
        page,
        there.map(({ path }) => root + path),
      );
    }),
  ]);
  written = await Promise.all(
    there.map(async ({ slug, locale }, i) => {
      const path = wordPath({ slug, locale });
      const pdf = printed.get(`${slug}.${locale}`);
      const screen = screens[i];
      if (!pdf || !screen) throw new Error(`LibreOffice did not open ${path}`);
      const parts = partsOf(bytesOf(path));
      return { path, screen, parts, pdf: await readPdf(pdf), tables: tablesTagged(pdf) };
    }),
  );
});

/** What is wrong with any document, each with its name. */
const everywhere = (check: (document: Written) => string[]): void => {
  expect(written.length).toBeGreaterThan(0);
  expectNone(written.flatMap((document) => check(document).map((it) => `${document.path}: ${it}`)));
};

test('every briefing is a Word document too, linked beside its PDF', () => {
  expectNone(pages.map(wordPath).filter((path) => !files.includes(path)));
  for (const page of filled(pages)) {
    const html = read(page.path);
    for (const path of [pdfPath(page), wordPath(page)]) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      const ending = name.slice(name.lastIndexOf('.'));
      const link = new RegExp(`<a href="[^"]*${name}" type="[^"]+" download="[^"/]+\\${ending}">`);
      expect(html, page.path).toMatch(link);
    }
  }
});

/** So many characters at most has the line above a title. */
const HEAD = 60;

test('a word processor finds the headings of the page, with their numbers, in their order', () => {
  everywhere(({ pdf, screen }) => {
    // The first heading of the page is the title, which is none of the outline.
    const [title = '', ...headings] = screen.headings;
    const outline = pdf.outline.map(squeezed);
    const first = pdf.pages[0] ? pageText(pdf.pages[0]) : '';
    return [
      ...(headings.join('\n') === outline.join('\n') ? [] : [outline.join(' | ')]),
      // Above the title stands who issues it, and when.
      ...(first.slice(0, HEAD + title.length).includes(title)
        ? []
        : [`begins with ${first.slice(0, 20)}`]),
    ];
  });
});

test('a word processor finds the tables of the page', () => {
  everywhere(({ tables, screen }) =>
    tables === screen.tables.length ? [] : [`${tables} of ${screen.tables.length} tables`],
  );
});

test('its sheets are A4, and number themselves, a turned one down its left edge', () => {
  everywhere(({ pdf }) =>
    pdf.pages.flatMap(({ width, height, texts, number }, i) => {
      const said = [...texts, ...(number ? [number] : [])].map(({ text }) => text).join('');
      const inMargin = Math.abs(MARGIN.bottom - TO_NUMBER - (number?.left ?? Infinity)) < 4;
      return [
        ...([width, height]
          .sort((a, b) => a - b)
          .every((side, k) => Math.abs(side - ([A4.short, A4.long][k] ?? 0)) < 1)
          ? []
          : [`${width} × ${height} mm`]),
        ...(squeezed(said).includes(`—${i + 1}—`) ? [] : [`page ${i + 1} has no number`]),
        ...(width > height && !(number?.turned === true && inMargin)
          ? [`page ${i + 1} is not numbered at its left edge`]
          : []),
      ];
    }),
  );
});

test('LibreOffice sets it on as many sheets as it promises', () => {
  const { set } = ownSet();
  everywhere(({ path, pdf }) => {
    const { slug, locale } = pages.find((entry) => wordPath(entry) === path) ?? page;
    const { pages: promised } = set.get(slug, locale).front;
    return pdf.pages.length === promised ? [] : [`${pdf.pages.length} sheets, not ${promised}`];
  });
});

/** The words of a text without what paper and page say each in its own place. */
const characters = (text: string): string[] => [...text].filter((it) => !/[•▪–\d.]/u.test(it));

test('its text can be selected: every character of the page is in it', () => {
  everywhere(({ pdf, screen }) => {
    const left = new Map<string, number>();
    for (const it of pdf.pages.map(pageText).join('')) left.set(it, (left.get(it) ?? 0) + 1);
    const lost = characters(screen.text).filter((it) => {
      const count = left.get(it) ?? 0;
      left.set(it, count - 1);
      return count < 1;
    });
    return [...new Set(lost)].map((it) => `no ${it}`);
  });
});

test('no document names a machine, and none leads anywhere where no address is known', () => {
  everywhere(({ parts }) => {
    const texts = Object.entries(parts).filter(([name]) => /\.(?:xml|rels)$/.test(name));
    return texts.flatMap(([name, text]) => [
      ...(text.match(/localhost|127\.0\.0\.1|file:\/\//g) ?? []).map((it) => `${name}: ${it}`),
      ...(text.match(/TargetMode="External"/g) ?? []).map(() => `${name} leads out`),
    ]);
  });
});

/** The corpus and the briefings of some content. */
function setOf(contentFiles: readonly ContentFile[]) {
  const corpus = corpusFrom(contentFiles);
  return { corpus, set: briefings(corpus, checkContent(contentFiles).briefings) };
}
let own: ReturnType<typeof setOf> | undefined;
/** Those of the content of the site, made once. */
const ownSet = () => (own ??= setOf(content));

/** A briefing as page, PDF and Word document, each as its text. */
async function threeOf({ corpus, set }: ReturnType<typeof setOf>) {
  const found = set.get(page.slug, page.locale);
  const words = localizer(page.locale, corpus.codebook);
  const runs = toRuns(found, {
    words,
    href: (path) => `../${path}`,
    document: chartDocument(),
  });
  const { version: number, date } = corpusVersion(corpus);
  const sheet = { ...found.front, slug: page.slug, runs, version: { number, date } };
  const pdf = await withPage(WIDE_SCREEN, async (browserPage) => {
    await showSheet(browserPage, root, page.locale, sheet);
    const at = { ...page, path: `briefings/${page.slug}.html` };
    return readPdf((await printBriefing(browserPage, at, corpus)).pdf);
  });
  const word = await wordOf({ corpus, briefing: () => found }, page, () => Promise.resolve([]));
  const parts = partsOf(word);
  const html = write(runs.flatMap(({ nodes }) => nodes));
  return { html, pdf: pdf.pages.map(pageText).join('\n'), word, parts };
}

/** What stands in one text and not in the other, where they begin and end alike. */
function difference(one: string, other: string): [string, string] {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(one.length, other.length) - start &&
    one.at(-1 - end) === other.at(-1 - end)
  ) {
    end += 1;
  }
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}

test('a figure that changes in the content changes in page, PDF and Word document, alone, and what is written again is the same file', async () => {
  const file = 'measures/shenzhen/talent-flats.yaml';
  const before = await threeOf(ownSet());
  // What is written again is the same file.
  expect(Buffer.compare(before.word, bytesOf(wordPath(page)))).toBe(0);
  // The record states its number as a value, as printed, and in its evidence, which is translated.
  const translations = 'translations/taihu-2023-04.yaml';
  const changed = withFile(
    withFile(content, file, textOf(content, file).replaceAll('300', '417')),
    translations,
    textOf(content, translations).replaceAll(/300(?= [套f])/g, '417'),
  );
  const after = await threeOf(setOf(changed));
  // The page notes the value beside the number that it shows.
  const shown = (html: string) => html.replaceAll(/<[^>]*>/g, '');
  expect(difference(shown(before.html), shown(after.html))).toEqual(['300', '417']);
  expect(before.html.replace('value="300"', 'value="417"').replace('300套', '417套')).toBe(
    after.html,
  );
  expect(difference(before.pdf, after.pdf)).toEqual(['300', '417']);
  const document = 'word/document.xml';
  expect(difference(before.parts[document] ?? '', after.parts[document] ?? '')).toEqual([
    '300',
    '417',
  ]);
  expect({ ...after.parts, [document]: '' }).toEqual({ ...before.parts, [document]: '' });
});
