import { describe, expect, inject, test } from 'vitest';
import { printBriefing, type PrintedBriefing } from '../../scripts/lib/briefing-pdf.ts';
import { languageTag, locales } from '../../src/i18n/locales.ts';
import { element, text } from '../../src/paper/hast.ts';
import { A4, LINES, TEXT, TO_NUMBER } from '../fixtures/standard.ts';
import { fixtureSheet } from '../fixtures/sheet/index.ts';
import { useBrowser } from './support/browser.ts';
import { files } from './support/dist.ts';
import { showSheet } from './support/fixture-sheets.ts';
import { fontsNotEmbedded, pageText, readPdf, squeezed } from './support/pdf-pages.ts';
import { missing, usePrintedSheets, WIDE_SCREEN } from './support/printed-sheets.ts';
import { blockOf, isOdd, isTurned, NEAR, PITCH, SNAP } from './support/sheet-geometry.ts';
import { expectNone } from './support/report.ts';
import { sheetFacts } from './support/sheet-facts.ts';
import { filled } from '../fixtures/filled.ts';
import { realCorpus } from '../fixtures/real-corpus.ts';
import { briefingPages, pdfPath } from '../../scripts/lib/printed-files.ts';

const browser = useBrowser();
const { withPage } = browser;
const root = inject('root');
const { fixture, built, all, everywhere, onEveryPage } = usePrintedSheets(browser);

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

test('a briefing takes the pages that it promises where it names the site’s address too', () => {
  expect(built().length).toBe(briefingPages(files).length);
  expectNone(
    filled(built()).flatMap(({ name, locale, addressed: { pages, promised } }) =>
      pages === promised ? [] : [`${name} (${locale}): ${pages} pages of ${promised}`],
    ),
  );
});

describe.each(['zh', 'hant'] as const)('a full page of text, in %s', (locale) => {
  const full = () => fixture('full-text', locale).pdf.pages;

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
  const page = fixture('full-text', 'en').pdf.pages[1];
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
      const before = Math.abs(left - TO_NUMBER - from) < 4;
      const corner = isOdd(number) ? middle > top + height / 2 : middle < top + height / 2;
      return turned && before && corner ? [] : [`at ${from}, ${middle} mm`];
    }
    const below = Math.abs(middle - top - height - TO_NUMBER) < NEAR;
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
  const long = locales.map((locale) => fixture('long-table', locale));
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
    built().flatMap(({ name, locale, pdf: { pages } }) =>
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
    const { pdf } = await printBriefing(page, at, realCorpus);
    expect(missing({ screen, pdf: await readPdf(pdf) })).toEqual(['\u{10fffd}']);
  });
});

test('fonts are embedded', () => {
  everywhere(({ buffer }) => fontsNotEmbedded(buffer));
});

test('a PDF has its title, its language, tags and bookmarks', () => {
  for (const { name, locale, pdf, screen } of all()) {
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
      const result = await printBriefing(page, at, realCorpus, address);
      expect(await page.locator('svg.qr').count()).toBe(address ? 1 : 0);
      return result;
    });
  const textOf = async ({ pdf }: PrintedBriefing) =>
    (await readPdf(pdf)).pages.map(pageText).join('');
  expect(await textOf(await print(site))).toContain(`${site}en/briefings/annex.html`);
  expect(await textOf(await print())).not.toContain('https:');
});

test('a sheet that is printed again is the same file, byte for byte', async () => {
  const { buffer } = fixture('all-parts', 'zh');
  const again = await withPage(WIDE_SCREEN, async (page) => {
    await showSheet(page, root, 'zh', fixtureSheet('all-parts', 'zh'));
    const at = { path: 'briefings/all-parts.html', locale: 'zh', slug: 'all-parts' } as const;
    return (await printBriefing(page, at, realCorpus)).pdf;
  });
  expect(Buffer.compare(again, buffer)).toBe(0);
});
