import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page as BrowserPage } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { corpusVersion } from '../../src/analysis/release.ts';
import { localizer } from '../../src/i18n/index.ts';
import { locales } from '../../src/i18n/locales.ts';
import { chartFile } from '../../src/views/chart-file.ts';
import { siteCharts } from '../../src/views/charts.ts';
import { useBrowser } from './support/browser.ts';
import { dist, files, named, pages, read } from './support/dist.ts';
import { expectNone } from './support/report.ts';
import { filled } from '../fixtures/filled.ts';
import { realCorpus as corpus } from '../fixtures/real-corpus.ts';

const { withPage } = useBrowser();
const root = inject('root');
const folder = `${pathToFileURL(dist).href}/`;
const { version, date } = corpusVersion(corpus);
const charts = siteCharts(corpus);
const svgs = files.filter((path) => path.startsWith('charts/'));

describe('every chart can be taken away', () => {
  test('each has a file a language, and its row in the list of charts', async () => {
    const expected = charts.flatMap(({ name }) => locales.map((locale) => chartFile(name, locale)));
    expect(svgs).toEqual(expected.sort());
    for (const page of filled(named('charts.html'))) {
      const html = read(page.path);
      for (const { name } of charts) {
        expect(html, page.path).toContain(`charts/${name}.${page.locale}.svg`);
      }
    }
  });

  test('each chart in a page has its files and its address beside it', async () => {
    const withCharts = pages.filter(({ path }) => read(path).includes('<figure class="chart"'));
    expect(withCharts.length).toBeGreaterThan(0);
    const shown = await withPage({}, async (browserPage) => {
      await browserPage.goto(`${root}robots.txt`);
      return browserPage.evaluate(
        (urls) =>
          Promise.all(
            urls.map(async (url) => {
              const html = await (await fetch(url)).text();
              const parsed = new DOMParser().parseFromString(html, 'text/html');
              return [...parsed.querySelectorAll('figure.chart')].map((figure) => {
                const files = [...figure.querySelectorAll('.chart-files a')];
                const links = files.map((a) => a.getAttribute('href'));
                return { id: figure.id, links, saved: files[0]?.getAttribute('download') };
              });
            }),
          ),
        withCharts.map(({ path }) => root + path),
      );
    });
    const found = withCharts.map(({ path, locale }, i) =>
      filled(shown[i] ?? []).flatMap(({ id, links, saved }) => {
        // The files of the site are as resolved: a page that reads otherwise offers none of them.
        if (path.includes('bare-as-')) {
          return links.join() === `#${id}` ? [] : [`${path}#${id}: ${links.join(' ')}`];
        }
        const [svg = '', permanent] = links;
        const good =
          svg?.endsWith(`charts/${id}.${locale}.svg`) === true &&
          permanent === `#${id}` &&
          saved?.endsWith(`-${id}-${version}.svg`) === true;
        return good ? [] : [`${path}#${id}: ${links.join(' ')} ${saved}`];
      }),
    );
    expectNone(found.flat());
  });

  test('each file stands alone: well-formed, with finding, documents, version and date', async () => {
    const found = await withPage({}, (browserPage) =>
      browserPage.evaluate(
        (texts) =>
          texts.map((text) => {
            const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
            return {
              error: parsed.querySelector('parsererror')?.textContent,
              title: parsed.querySelector('title')?.textContent,
              lines: [...parsed.querySelectorAll('text')].map((line) => line.textContent).join(''),
              references: [...parsed.querySelectorAll('*')].flatMap((element) =>
                [...element.attributes]
                  .map(({ value }) => value)
                  .filter((value) => /^(https?|data|file):|url\(\s*["']?[^#"']/.test(value)),
              ),
            };
          }),
        svgs.map(read),
      ),
    );
    for (const [i, { error, title, lines, references }] of filled(found.entries())) {
      const name = svgs[i] ?? '';
      const locale = locales.find((entry) => name.endsWith(`.${entry}.svg`)) ?? 'zh';
      const words = localizer(locale, corpus.codebook);
      expect(error, name).toBeUndefined();
      const said = lines.replaceAll(/\s/g, '');
      for (const text of [title ?? '-', words.say('site.name'), version, words.date(date)]) {
        expect(said, name).toContain(text.replaceAll(/\s/g, ''));
      }
      const chart = charts.find((entry) => chartFile(entry.name, locale) === name);
      for (const source of filled(chart?.sources ?? [])) {
        expect(said, name).toContain(words.text(source.title).replaceAll(/\s/g, ''));
      }
      // The name of the markup's own vocabulary is an address that nobody opens.
      expect(references.filter((value) => value !== 'http://www.w3.org/2000/svg')).toEqual([]);
    }
  });

  test('no text leaves its picture', async () => {
    // Each in a tree of its own: the style of one is none of another's.
    const found = await withPage({}, (page) =>
      page.evaluate(
        (pictures) =>
          pictures.flatMap(({ name, svg }) => {
            const host = document.createElement('div');
            document.body.replaceChildren(host);
            const tree = host.attachShadow({ mode: 'open' });
            tree.innerHTML = svg;
            const frame = tree.querySelector('svg')?.getBoundingClientRect();
            const texts = [...tree.querySelectorAll('text')];
            if (texts.length === 0) return [`${name} has no text`];
            return texts.flatMap((text) => {
              const { left, right, bottom } = text.getBoundingClientRect();
              const inside =
                frame && left >= frame.left && right <= frame.right && bottom <= frame.bottom;
              return inside ? [] : [`${name}: ${text.textContent}`];
            });
          }),
        filled(svgs).map((name) => ({ name, svg: read(name).replace(/^<\?xml.*\?>/, '') })),
      ),
    );
    expectNone(found);
  });

  test.for([
    ['a server, in dark', root, { colorScheme: 'dark' }],
    ['a folder, on a phone', folder, { viewport: { width: 390, height: 800 } }],
  ] as const)('a PNG comes from %s', async ([, base, options]) => {
    await withPage({ ...options, acceptDownloads: true }, async (page) => {
      const trouble: string[] = [];
      page.on('console', (message) => trouble.push(message.text()));
      page.on('pageerror', (error) => trouble.push(error.message));
      await page.goto(`${base}targets.html#targets`);
      const downloading = page.waitForEvent('download');
      await page.locator('#targets button[data-png]').click();
      const download = await downloading;
      expect(download.suggestedFilename()).toBe(`城港创新比较-targets-${version}.png`);
      const png = readFileSync(await download.path());
      const svg = read('charts/targets.zh.svg');
      const size = ['width', 'height'].map((name) =>
        Number(new RegExp(`<svg[^>]* ${name}="(\\d+)"`).exec(svg)?.[1]),
      );
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(size.map((side) => 2 * side));
      const { corner, colours, ink } = await look(page, png);
      expect(corner).toBe('255,255,255,255');
      expect(colours).toBeGreaterThan(50);
      // Hong Kong's colour by day, though the page is dark.
      expect(ink).toBeGreaterThan(1000);
      expect(trouble).toEqual([]);
    });
  });

  test('without scripts the SVG remains, and no button that does nothing', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${root}en/targets.html`);
      expect(await page.locator('.chart-files button:visible').count()).toBe(0);
      expect(await page.locator('.chart-files a').first().isVisible()).toBe(true);
    });
  });
});

/** The corner, the number of colours, and how many pixels have Hong Kong's colour. */
const look = (page: BrowserPage, png: Buffer) =>
  page.evaluate(
    async ([address, colour]) => {
      const image = new Image();
      image.src = address ?? '';
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const data = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      const counts = new Map<string, number>();
      for (let i = 0; i < data.length; i += 4) {
        const pixel = `${data[i]},${data[i + 1]},${data[i + 2]},${data[i + 3]}`;
        counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
      }
      return {
        corner: [...counts.keys()][0],
        colours: counts.size,
        ink: counts.get(`${colour},255`) ?? 0,
      };
    },
    [
      `data:image/png;base64,${png.toString('base64')}`,
      [1, 3, 5]
        .map((at) =>
          Number.parseInt(
            corpus.jurisdictions
              .find(({ id }) => id === 'hong-kong')
              ?.colour.light.slice(at, at + 2) ?? '',
            16,
          ),
        )
        .join(','),
    ] as const,
  );
