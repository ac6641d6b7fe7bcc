import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page as BrowserPage } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { corpusVersion } from '../../src/analysis/release.ts';
import { localizer } from '../../src/i18n/index.ts';
import { localeFolder, locales } from '../../src/i18n/locales.ts';
import { listedViews } from '../fixtures/listed-views.ts';
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

/** The records that have pages of their own, but for the documents, which are cited as such. */
const recordsWithPages = [
  ['programmes', 'programme', corpus.programmes],
  ['measures', 'measure', corpus.measures],
  ['jurisdictions', 'jurisdiction', corpus.jurisdictions],
  ['organisations', 'organisation', corpus.organisations],
] as const;

describe.for(locales)('citations in %s', (locale) => {
  const words = localizer(locale, corpus.codebook);
  const stated = words.say('citeThis.version', { site: words.say('site.name'), version });
  const compared = corpus.codebook.lenses.flatMap(({ id, categories }) => [
    `compare/${id}.html`,
    ...categories.map((category) => `compare/${id}/${category.id}.html`),
  ]);
  const views = listedViews(corpus.codebook)
    .map(({ path }): string => path)
    .filter((path) => !['programmes.html', 'charts.html'].includes(path));
  const pairs = pages.flatMap(({ name, locale: own }) =>
    own === locale && /^compare\/[^/]+-and-/.test(name) ? [name] : [],
  );
  const cited = [
    ...[...new Set([...compared, ...pairs, ...views, 'codebook.html'])].map((name) => ({
      name,
      id: `page:${name.replace('.html', '')}`,
    })),
    ...recordsWithPages
      .map(([folder, kind, records]) =>
        records.map(({ id }) => ({ name: `${folder}/${id}.html`, id: `${kind}:${id}` })),
      )
      .flat(),
  ];

  test('every record’s page, comparison and view states version and id in four forms', () => {
    const silent = cited.filter(({ name, id }) => {
      const html = read(localeFolder[locale] + name);
      const forms = [...html.matchAll(/<pre id="cite-page-\w+"[^>]*>([^<]*)<\/pre>/g)];
      const good = forms.filter(
        ([, text = '']) =>
          text.includes(stated) &&
          text.replaceAll('\\_', '_').includes(`${id}:${version}`) &&
          !text.includes('{today}'),
      );
      return (
        forms.length !== 4 || good.length !== 4 || !html.includes(words.say('citeThis.placeless'))
      );
    });
    expectNone(silent.map(({ name }) => name));
  });

  test('a page on a server is cited with its address and the day', async () => {
    const address = `${root}${localeFolder[locale]}measures/shenzhen/talent-flats.html`;
    const options = { permissions: ['clipboard-read', 'clipboard-write'] };
    await withPage(options, async (page) => {
      await page.clock.setFixedTime('2027-02-03T12:00:00');
      await page.goto(`${address}?who=a%20b`);
      const text = await page.locator('#cite-page-gbt7714').innerText();
      // What others have hung onto the address is none of it.
      expect(text).toContain(`（${date}）[2027-02-03]. ${address}.`);
      const compared = `${root}${localeFolder[locale]}compare/theme.html`;
      await page.goto(`${compared}?commitment=planned&who=c&open=filters`);
      const cited = page.locator('#cite-page-gbt7714');
      await expect.poll(() => cited.innerText()).toContain(`${compared}?commitment=planned.`);
      await page.evaluate(() => {
        document.querySelector<HTMLInputElement>('input[name=commitment][value=ongoing]')?.click();
      });
      // The clipboard is one for all tests, and written to after the click.
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await page.locator('[data-copy="cite-page-bibtex"]').click();
      const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
      await expect.poll(clipboard).toContain('url = ');
      const copied = await clipboard();
      expect(copied).toMatch(
        /url = \{\S+compare\/theme\.html\?commitment=(ongoing,planned|planned,ongoing)\}/,
      );
      expect(copied).toContain('urldate = {2027-02-03}');
      expect(copied).toContain(stated);
      await page.locator('#citation summary', { hasText: 'RIS' }).click();
      const ris = await page.locator('#cite-page-ris').innerText();
      expect(ris).toMatch(/^Y2 {2}- 2027-02-03\nUR {2}- http\S+compare\/theme\.html\?commitment=/m);
    });
  });

  test('a page in a folder is cited with the id of its record, and says why', async () => {
    const id = 'shenzhen/talent-flats';
    await withPage({}, async (page) => {
      await page.goto(`${folder}${localeFolder[locale]}measures/${id}.html`);
      const text = await page.locator('#cite-page-gbt7714').innerText();
      expect(text).toContain(`${stated}[EB/OL]. （${date}）. measure:${id}:${version}.`);
      expect(await page.locator('#citation').innerText()).toContain(
        words.say('citeThis.placeless'),
      );
      expect(await page.locator('#citation').innerText()).not.toContain('file:');
    });
  });
});

describe('versions', () => {
  test('every page states the version of the corpus and links to its changes', () => {
    const line = `${version} · ${date}`;
    const silent = pages.filter(({ path }) => {
      const footer = /<footer.*<\/footer>/s.exec(read(path))?.[0] ?? '';
      return !footer.includes(line) || !/href="[^"]*changes\.html"/.test(footer);
    });
    expectNone(silent.map(({ path }) => path));
  });

  test('the page of changes tells every change of every version', () => {
    for (const page of filled(named('changes.html'))) {
      const words = localizer(page.locale, corpus.codebook);
      const html = read(page.path).replaceAll('&quot;', '"').replaceAll('&#39;', "'");
      for (const { id, changes } of corpus.releases) {
        expect(html).toContain(`<section id="${id}"`);
        for (const { what } of changes) expect(html).toContain(words.text(what));
      }
    }
  });

  test('the data have the version and its date', () => {
    const json = JSON.parse(readFileSync(join(dist, 'data', 'corpus.json'), 'utf8')) as {
      version: string;
      date: string;
      releases: unknown[];
    };
    expect(json.version).toMatch(new RegExp(`^${version.replaceAll('.', '\\.')}\\+[0-9a-f]{8}$`));
    expect(json.date).toBe(date);
    expect(json.releases).toHaveLength(corpus.releases.length);
  });
});
