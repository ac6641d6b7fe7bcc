import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import {
  briefingPages,
  pdfPath,
  printBriefing,
  type PrintedBriefing,
} from '../../scripts/lib/briefing-pdf.ts';
import { languageTag, locales, type Locale } from '../../src/i18n/locales.ts';
import { element, text } from '../../src/paper/hast.ts';
import { A4, LINES, TEXT } from '../fixtures/standard.ts';
import { fixtureSheet, sheetNames } from '../fixtures/sheet/index.ts';
import { useBrowser } from './support/browser.ts';
import { dist, files } from './support/dist.ts';
import { showSheet } from './support/fixture-sheets.ts';
import {
  fontsNotEmbedded,
  pageText,
  readPdf,
  squeezed,
  type PdfFacts,
  type PdfPage,
} from './support/pdf-pages.ts';
import { blockOf, isOdd, isTurned, NEAR, PITCH, SNAP } from './support/sheet-geometry.ts';
import { expectNone } from './support/report.ts';
import { sheetFacts, type SheetFacts } from './support/sheet-facts.ts';
import { filled } from '../fixtures/filled.ts';
import { realCorpus } from '../fixtures/real-corpus.ts';

const { forEach, withPage } = useBrowser();
const root = inject('root');
const { codebook } = realCorpus;

/** A sheet on paper, with what its page says on screen. */
interface Printed {
  name: string;
  locale: Locale;
  screen: SheetFacts;
  buffer: Buffer;
  pdf: PdfFacts;
}

const WIDE_SCREEN = { viewport: { width: 1440, height: 900 } };
let fixtures: Printed[] = [];
let printed: Printed[] = [];
beforeAll(async () => {
  const samples = sheetNames.flatMap((name) => locales.map((locale) => ({ name, locale })));
  fixtures = await forEach(samples, WIDE_SCREEN, async (page, { name, locale }) => {
    await showSheet(page, root, locale, fixtureSheet(name, locale));
    const screen = await sheetFacts(page);
    const at = { path: `briefings/${name}.html`, locale, slug: name };
    const { pdf: buffer } = await printBriefing(page, at, codebook);
    return { name, locale, screen, buffer, pdf: await readPdf(buffer) };
  });
  const built = briefingPages(files).filter((page) => existsSync(join(dist, pdfPath(page))));
  printed = await forEach(built, WIDE_SCREEN, async (page, { path, locale, slug, ...rest }) => {
    await page.goto(root + path);
    const screen = await sheetFacts(page);
    const buffer = readFileSync(join(dist, pdfPath({ ...rest, locale, slug })));
    return { name: slug, locale, screen, buffer, pdf: await readPdf(buffer) };
  });
}, 600_000);

/** What is wrong with any sheet, fixture or not, each with its name. */
const everywhere = (check: (sheet: Printed) => string[]): void => {
  expectNone(
    [...fixtures, ...printed].flatMap((sheet) =>
      check(sheet).map((problem) => `${sheet.name} (${sheet.locale}): ${problem}`),
    ),
  );
};

/** The same of every page, numbered from 1. */
const onEveryPage = (check: (page: PdfPage, number: number, sheet: Printed) => string[]): void => {
  everywhere((sheet) =>
    sheet.pdf.pages.flatMap((page, index) =>
      check(page, index + 1, sheet).map((problem) => `page ${index + 1}: ${problem}`),
    ),
  );
};

test('every briefing of the site has been printed', () => {
  expectNone(
    briefingPages(files)
      .map(pdfPath)
      .filter((path) => !files.includes(path)),
  );
});

test('a briefing takes the pages that it promises, and each is A4', () => {
  everywhere(({ pdf, screen }) =>
    pdf.pages.length === screen.promised ? [] : [`${pdf.pages.length} of ${screen.promised} pages`],
  );
  onEveryPage(({ width, height }) => {
    const [short, long] = width < height ? [width, height] : [height, width];
    const fits = Math.abs(short - A4.short) < 0.5 && Math.abs(long - A4.long) < 0.5;
    return fits ? [] : [`${width} × ${height} mm`];
  });
});

describe.each(['zh', 'hant'] as const)('a full page of text, in %s', (locale) => {
  const full = () => {
    const sheet = fixtures.find(({ name, locale: of }) => name === 'full-text' && of === locale);
    if (!sheet) throw new Error('the full page has not been printed');
    return sheet.pdf.pages;
  };

  test('has 22 lines of 28 characters, 10.2 mm apart', () => {
    const lines = full()[1]?.lines ?? [];
    expect(lines.map(({ text }) => [...squeezed(text)].length)).toEqual(
      Array(LINES.chinese).fill(TEXT.characters),
    );
    const [first = 0] = lines.map(({ middle }) => middle);
    for (const [index, { middle }] of filled(lines.entries())) {
      expect(Math.abs(middle - first - index * PITCH)).toBeLessThan(SNAP);
    }
    expect(lines[0]?.size).toBeCloseTo((TEXT.size * 25.4) / 72, 2);
  });

  test('fills the text block of the standard, mirrored on the back of a sheet', () => {
    for (const [index, page] of filled(full().entries())) {
      const { left, top, width, height } = blockOf(page, index + 1);
      const body = page.lines.filter(({ size }) => size > 5);
      const wide = body.filter(({ text }) => [...squeezed(text)].length === TEXT.characters);
      expect(wide.length).toBeGreaterThan(5);
      for (const line of wide) {
        expect(Math.abs(line.left - left)).toBeLessThan(NEAR);
        expect(Math.abs(line.right - left - width)).toBeLessThan(NEAR);
      }
      const [first] = page.lines;
      // Over the title stand issuer and date, in half a line.
      const half = index === 0 ? PITCH / 4 : PITCH / 2;
      expect(Math.abs((first?.middle ?? 0) - half - top)).toBeLessThan(NEAR);
      if (index === 2) continue;
      const last = page.lines.at(-1);
      expect(Math.abs((last?.middle ?? 0) + PITCH / 2 - top - height)).toBeLessThan(NEAR);
    }
  });
});

test('Latin text fills the same block with 36 lines', () => {
  const page = fixtures.find(({ name, locale }) => name === 'full-text' && locale === 'en')?.pdf
    .pages[1];
  expect(page?.lines).toHaveLength(LINES.latin);
  const [first, nineteenth] = [0, 18].map((index) => page?.lines[index]?.middle ?? 0);
  expect(Math.abs((nineteenth ?? 0) - (first ?? 0) - 11 * PITCH)).toBeLessThan(SNAP);
});

test('page numbers stand in the outer corner, and keep it on turned sheets', () => {
  onEveryPage((page, number) => {
    if (page.number?.text !== `— ${number} —`)
      return [`numbered ${page.number?.text ?? 'nothing'}`];
    const { left, top, width, height } = blockOf(page, number);
    const { middle, left: from, right, turned, size } = page.number;
    if (isTurned(page)) {
      const before = Math.abs(left - 7 - from) < 4;
      const corner = isOdd(number) ? middle > top + height / 2 : middle < top + height / 2;
      return turned && before && corner ? [] : [`at ${from}, ${middle} mm`];
    }
    const below = Math.abs(middle - top - height - 7) < NEAR;
    const inwards = isOdd(number) ? left + width - right : from - left;
    const one = Math.abs(inwards - size) < NEAR;
    return below && one ? [] : [`at ${from}–${right}, ${middle} mm`];
  });
});

test('nothing stands outside of the text block', () => {
  onEveryPage((page, number) => {
    const { left, top, width, height } = blockOf(page, number);
    return page.lines
      .filter(
        (line) =>
          line.left < left - 0.5 ||
          line.right > left + width + 0.5 ||
          line.middle < top ||
          line.middle > top + height,
      )
      .map(({ text, right }) => `“${text.slice(0, 30)}” up to ${right.toFixed(1)} mm`);
  });
});

test('every row is whole, under the head of its table', () => {
  everywhere(({ pdf, screen }) => {
    const pages = pdf.pages.map(pageText);
    return screen.tables.flatMap(({ head, rows }) =>
      rows.flatMap((row) => {
        const page = pages.find((text) => text.includes(row));
        if (page === undefined) return [`split: ${row.slice(0, 30)}`];
        return page.includes(head) ? [] : [`without its head: ${row.slice(0, 30)}`];
      }),
    );
  });
  const long = fixtures.filter(({ name }) => name === 'long-table');
  for (const { screen } of filled(long)) expect(screen.tables[0]?.rows).toHaveLength(60);
});

/** Signs that close, which no line begins with. */
const CLOSING = /^[。，、；：？！）》〉」』”’…％%]/;

test('no line begins with a sign that closes', () => {
  onEveryPage(({ lines }) => lines.flatMap(({ text }) => (CLOSING.test(text) ? [text] : [])));
});

test('no number is parted from its unit', () => {
  everywhere(({ screen }) => screen.parted);
});

test('every page but the last is full to two thirds', () => {
  expectNone(
    printed.flatMap(({ name, locale, pdf: { pages } }) =>
      pages.slice(0, -1).flatMap((page, index) => {
        const { top, height } = blockOf(page, index + 1);
        const full = ((page.lines.at(-1)?.middle ?? 0) + PITCH / 2 - top) / height;
        return full < 2 / 3 ? [`${name} (${locale}), page ${index + 1}: ${full.toFixed(2)}`] : [];
      }),
    ),
  );
});

test('no heading has one line under it at the foot of a page', () => {
  onEveryPage(({ lines }, number, { screen, pdf }) => {
    if (number === pdf.pages.length) return [];
    const before = squeezed(lines.at(-2)?.text ?? '');
    const after = pdf.pages[number];
    // What begins the next page goes on with the text, unless it is a heading or a table.
    const next = after && !isTurned(after) ? pageText(after) : '';
    const starts = [...screen.headings, ...screen.tables.map(({ head }) => head)];
    const goesOn = next !== '' && !starts.some((start) => start !== '' && next.startsWith(start));
    return goesOn && screen.headings.slice(1).includes(before) ? [before] : [];
  });
});

test('no page ends with a heading or with the head of a table', () => {
  onEveryPage((page, _, { screen }) => {
    const end = pageText(page);
    const ends = [...screen.headings.slice(1), ...screen.tables.map(({ head }) => head)];
    return ends.filter((text) => text !== '' && end.endsWith(text));
  });
});

test('punctuation that meets takes one and a half characters', async () => {
  const pairs = {
    zh: ['》、', '”，', '）（', '。”', '”（', '：“'],
    hant: ['》、', '」（', '』」'],
  };
  for (const [locale, own] of Object.entries(pairs)) {
    await withPage(WIDE_SCREEN, async (page) => {
      const nodes = own.map((pair) => element('p', {}, [text(`字${pair}字`)]));
      const sheet = { ...fixtureSheet('annex', 'zh'), runs: [{ turned: false, nodes }], pages: 1 };
      await showSheet(page, root, locale as Locale, sheet);
      await page.emulateMedia({ media: 'print' });
      const widths = await page.evaluate(() =>
        [...document.querySelectorAll('.flow > p:not(.issued)')].map((paragraph) => {
          const range = document.createRange();
          const [node] = paragraph.childNodes;
          if (!node) return 0;
          range.setStart(node, 1);
          range.setEnd(node, 3);
          const size = parseFloat(getComputedStyle(paragraph).fontSize);
          return range.getBoundingClientRect().width / size;
        }),
      );
      expect(widths).toHaveLength(own.length);
      for (const [i, width] of filled(widths.entries())) {
        expect(width, own[i]).toBeCloseTo(1.5, 1);
      }
    });
  }
});

/** Characters of the page that are not in the PDF as often. */
function missing({ screen, pdf }: Pick<Printed, 'screen' | 'pdf'>): string[] {
  const left = new Map<string, number>();
  for (const character of pdf.pages.map(pageText).join('')) {
    left.set(character, (left.get(character) ?? 0) + 1);
  }
  const lost = [...screen.text].filter((character) => {
    const count = left.get(character) ?? 0;
    left.set(character, count - 1);
    return count < 1;
  });
  return [...new Set(lost)];
}

test('the text can be selected: every character of the page is in the PDF as itself', () => {
  everywhere(missing);
  everywhere(({ pdf }) => {
    const strange = /[\p{Cc}\p{Co}\p{Cn}\ufffd\u2e80-\u2fdf\uf900-\ufaff]/gu;
    return pdf.pages.flatMap((page) => pageText(page).match(strange) ?? []);
  });
});

test('a character without a glyph is noticed', async () => {
  await withPage(WIDE_SCREEN, async (page) => {
    const nodes = [element('p', {}, [text('有字\u{10fffd}无字')])];
    const runs = [{ turned: false, nodes }];
    const sheet = { ...fixtureSheet('annex', 'zh'), runs, pages: 1 };
    await showSheet(page, root, 'zh', sheet);
    const screen = await sheetFacts(page);
    const at = { path: 'briefings/annex.html', locale: 'zh', slug: 'annex' } as const;
    const { pdf } = await printBriefing(page, at, codebook);
    expect(missing({ screen, pdf: await readPdf(pdf) })).toEqual(['\u{10fffd}']);
  });
});

test('fonts are embedded', () => {
  everywhere(({ buffer }) => fontsNotEmbedded(buffer));
});

test('a PDF has its title, its language, tags and bookmarks', () => {
  for (const { name, locale, pdf, screen } of [...fixtures, ...printed]) {
    expect(pdf.title, name).toBe(screen.title);
    expect(pdf.language, name).toBe(languageTag[locale]);
    expect(pdf.tagged, name).toBe(true);
    expect(pdf.outline.map(squeezed), name).toEqual(screen.headings);
  }
});

test('the preview breaks where the paper does', () => {
  everywhere(({ screen, pdf }) => {
    if (screen.papers !== pdf.pages.length) return [`the preview draws ${screen.papers} sheets`];
    // A screen does not repeat the head of a table: one that is longer than a sheet differs.
    const long = screen.tables.some(
      ({ head }) => pdf.pages.filter((page) => pageText(page).startsWith(head)).length > 0,
    );
    const sheets = pdf.pages.map((page) => pageText(page).replace(/^[•▪]/, '').slice(0, 12));
    return sheets.flatMap((sheet, index) => {
      const shown = (screen.sheets[index] ?? '').slice(0, 12);
      return shown === sheet || long ? [] : [`page ${index + 1} begins “${sheet}”, not “${shown}”`];
    });
  });
});

test('a PDF names no machine, and the site only where its address is known', async () => {
  everywhere(
    ({ buffer }) => buffer.toString('latin1').match(/localhost|127\.0\.0\.1|file:\/\//g) ?? [],
  );
  const site = 'https://example.org/compare/';
  const print = (address?: string): Promise<PrintedBriefing> =>
    withPage(WIDE_SCREEN, async (page) => {
      await showSheet(page, root, 'en', fixtureSheet('annex', 'en'));
      const at = { path: 'en/briefings/annex.html', locale: 'en', slug: 'annex' } as const;
      const result = await printBriefing(page, at, codebook, address);
      expect(await page.locator('svg.qr').count()).toBe(address ? 1 : 0);
      return result;
    });
  const textOf = async ({ pdf }: PrintedBriefing) =>
    (await readPdf(pdf)).pages.map(pageText).join('');
  expect(await textOf(await print(site))).toContain(`${site}en/briefings/annex.html`);
  expect(await textOf(await print())).not.toContain('https:');
});

test('two runs give the same text on the same pages', async () => {
  const again = await withPage(WIDE_SCREEN, async (page) => {
    await showSheet(page, root, 'zh', fixtureSheet('all-parts', 'zh'));
    const at = { path: 'briefings/all-parts.html', locale: 'zh', slug: 'all-parts' } as const;
    return readPdf((await printBriefing(page, at, codebook)).pdf);
  });
  const before = fixtures.find(({ name, locale }) => name === 'all-parts' && locale === 'zh')?.pdf;
  expect(again.pages).toEqual(before?.pages);
});
