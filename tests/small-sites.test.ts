import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textIn } from '../src/i18n/text-in.ts';
import { toTraditional } from '../src/i18n/traditional.ts';
import { locales } from '../src/languages/index.ts';
import type { Text } from '../src/schema/index.ts';
import { bare } from './fixtures/bare.ts';
import { buildAtOnce, type BuiltSite, type BuiltSites } from './fixtures/built.ts';
import { fictional } from './fixtures/fictional.ts';
import { filled } from './fixtures/filled.ts';
import { realCorpus } from './fixtures/real-corpus.ts';
import { takesLong } from './fixtures/takes-long.ts';

takesLong();

const content = fictional();
let built: BuiltSites<'fictional' | 'bare'>;

/** The files of the site that are text, by their paths. */
const files = new Map<string, string>();
const page = (path: string): string => {
  const text = files.get(path);
  if (text === undefined) throw new Error(`the fictional site has no ${path}`);
  return text;
};
/** What stands on a page, tags left out. */
const readOn = (path: string): string =>
  page(path)
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ');

beforeAll(async () => {
  built = await buildAtOnce({ fictional: content, bare: bare() });
  for (const [path, text] of built.sites.fictional.texts) files.set(path, text);
});
afterAll(() => {
  built.remove();
});

/** What the records of the real content are called, but for what the fictional content says too. */
function realNames(): string[] {
  const { jurisdictions, organisations, sources, programmes, terms, events, codebook } = realCorpus;
  const texts: Text[] = [
    ...[...jurisdictions, ...organisations].map(({ name }) => name),
    ...[...jurisdictions, ...sources, ...programmes].map(({ short }) => short),
    ...[...sources, ...programmes, ...events].map(({ title }) => title),
    ...terms.map(({ term }) => term),
    ...Object.values(codebook.pages).flatMap(({ label, title }) =>
      [label, title].flatMap((at) => at ?? []),
    ),
    ...codebook.lenses.filter(({ view }) => view !== undefined).map(({ label }) => label),
  ];
  const written = content.map(({ text }) => text).join('\n');
  const said = written + toTraditional(written);
  const names = [
    ...texts.flatMap((text) => locales.map((locale) => textIn(text, locale))),
    ...sources.flatMap(({ number }) => number ?? []),
    // What stands in names, and on no page by itself.
    ...['河套', 'Hetao', '深圳', 'Shenzhen', '蘇州', '专报》', '三关', '五流四制'],
  ];
  return [...new Set(names)].filter((name) => !said.includes(name) && !GENERAL.has(name));
}

/** Names that are words of the language too, or of a style sheet: the typeface Microsoft YaHei. */
const GENERAL = new Set(['Microsoft', 'Proposal', '国家', '國家', 'Nation']);

describe('a site of other cities, with another lens', () => {
  it('says nothing of the real ones, in no language and in no file', () => {
    const names = realNames();
    expect(names.length).toBeGreaterThan(300);
    const found = [...files].flatMap(([path, text]) =>
      names.filter((name) => isIn(text, name)).map((name) => `${path}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  it('looks at every kind of file that a host serves', () => {
    for (const path of [
      ...['404.html', '_headers', 'robots.txt', 'serve.json', 'site.json', 'favicon.svg'],
      ...[
        'search.html',
        'en/tray.html',
        'hant/index.html',
        'data/readme.md',
        'data/datapackage.json',
      ],
      ...['data/corpus.json', 'data/corpus.schema.json', 'data/measures.csv'],
      ...['en/briefings/jurisdiction-east-bay.html', 'hant/briefings/theme-space.html'],
      ...['find.zh', 'search.en', 'copies.hant', 'tray-book.hant'].map(
        (name) => `assets/${name}.js`,
      ),
    ]) {
      expect([...files.keys()]).toContain(path);
    }
    // What is no text: the tables once more, as a workbook and in columns, and a picture of the site.
    const kinds = new Set(built.sites.fictional.others.map((path) => path.replace(/^.*\./, '.')));
    expect([...kinds].sort()).toEqual(['.nojekyll', '.parquet', '.png', '.xlsx']);
  });

  it('says nothing of the real ones in its workbook either', () => {
    const workbook = readFileSync(join(built.sites.fictional.folder, 'data', 'corpus.xlsx'));
    const parts = Object.values(unzipSync(workbook)).map((part) => strFromU8(part));
    const names = realNames();
    expect(parts.join('')).toContain('东湾');
    expect(names.filter((name) => parts.some((part) => isIn(part, name)))).toEqual([]);
  });

  it('finds a name where there is one', () => {
    expect(isIn('<p>据苏州报告</p>', '苏州')).toBe(true);
    expect(isIn('<p>in Shenzhen, too</p>', 'Shenzhen')).toBe(true);
    expect(isIn('<p>Nationwide</p>', 'Nation')).toBe(false);
  });

  it('has no page for an analysis whose lens it does not have, and no link to one', () => {
    expect([...files.keys()].filter((path) => /analysis\/(?:flows|gates)/.test(path))).toEqual([]);
    const linking = [...files].filter(
      ([path, text]) => path.endsWith('.html') && /analysis\/(?:flows|gates)\.html/.test(text),
    );
    expect(linking.map(([path]) => path)).toEqual([]);
    expect(readOn('en/compare/tide.html')).toContain('Is the tide coming in or going out?');
  });

  it('says of Hong Kong what Hong Kong says, and not that others report it', () => {
    expect(readOn('en/analysis/alignment.html')).toContain(
      'Directions and targets are taken from Hong Kong’s scheme for research talent.',
    );
    for (const path of ['en/analysis/alignment.html', 'en/targets.html']) {
      expect(readOn(path)).not.toMatch(/as reported by|not taken from/);
    }
  });

  it('shows of a document what is known of it, and a date as precise as it is', () => {
    const shown = readOn('en/sources/harbour-plan.html');
    expect(shown).toContain('first quarter of 2024');
    expect(shown).toContain('Harbour Press');
    expect(shown).toContain('https://archive.example.org/plan');
    expect(shown).toContain('2 April 2024');
    expect(shown).toContain('Not the whole document');
    expect(shown).not.toMatch(/undefined|NaN|Invalid/);
    expect(readOn('sources/harbour-plan.html')).toContain('2024年第一季度');
    expect(shown).toContain(
      '香港湾畔实验室. 香港科研人才计划[EB/OL]. （2024-01/2024-03）[2024-04-02]. https://example.org/plan?lang=zh',
    );
    expect(page('data/sources.csv')).toContain('https://archive.example.org/plan');
  });

  it('names a province for what it is, and a measure for Macao alone as no measure for Hong Kong', () => {
    expect(page('data/jurisdictions.csv')).toMatch(/^north-plain,.*,province,/m);
    expect(readOn('en/measures/old-harbour/advice-desk.html')).toContain('Macao');
  });

  it('leaves no hole of a sentence unfilled', () => {
    const odd = [...files.keys()].filter(
      (path) => path.endsWith('.html') && /\bundefined\b|\bNaN\b|Invalid Date/.test(readOn(path)),
    );
    expect(odd).toEqual([]);
  });
});

const pagesOf = ({ texts }: BuiltSite) => [...texts].filter(([path]) => path.endsWith('.html'));

describe('sites that are built at once, in a shell that is set to develop', () => {
  it('are whole, and nothing is left beside them', () => {
    for (const site of Object.values(built.sites)) {
      const { length: pages } = pagesOf(site);
      expect(site.said).toContain(`Built ${pages} pages into ${site.folder} `);
      expect(site.texts.get('site.json')).toContain(`"pages":${pages}`);
    }
    expect(readdirSync(built.parent).sort()).toEqual(['bare', 'fictional']);
  });

  it('are built as for readers all the same', () => {
    for (const { said } of Object.values(built.sites)) {
      expect(said).toContain('mode:production');
      expect(said).not.toContain('mode:development');
    }
  });
});

/** The pages of the bare site in which something wrong stands. */
const found = (wrong: RegExp): string[] =>
  filled(pagesOf(built.sites.bare)).flatMap(([path, html]) => (wrong.test(html) ? [path] : []));

describe('a site of one document and nothing beside its measures', () => {
  it('has no table without rows', () => {
    expect(found(/<tbody[^>]*>\s*<\/tbody>/)).toEqual([]);
  });

  it('has no list without items, but for those that a script fills', () => {
    expect(found(/<(ul|ol|dl)(?![^>]*\sid=)[^>]*>\s*<\/\1>/)).toEqual([]);
  });

  it('has no heading without anything under it', () => {
    expect(found(/<h2[^>]*>(?:(?!<\/?h2)[^])*<\/h2>\s*(?:<\/section>|<h2|<\/main>)/)).toEqual([]);
  });

  it('says of each kind of record that there is none', () => {
    const says: [path: string, text: string][] = [
      ['en/asks.html', 'The documents read record no request.'],
      ['en/briefings.html', 'jurisdiction-east-bay'],
      ['en/followup.html', 'No promise has been followed up yet.'],
      ['en/followup/observations.html', 'There are no observations yet.'],
      ['en/glossary.html', 'There are no terms yet.'],
      ['en/partnerships.html', 'which does not mean that there are none'],
      ['en/programmes.html', 'The documents read list no measures as a set.'],
      ['en/targets.html', 'The documents read state no target.'],
    ];
    for (const [path, text] of says) expect(built.sites.bare.texts.get(path), path).toContain(text);
  });

  it('leaves no hole of a sentence unfilled', () => {
    const read = pagesOf(built.sites.bare).map(
      ([path, html]) => [path, html.replaceAll(/<[^>]*>/g, '')] as const,
    );
    expect(
      read
        .filter(([, text]) => /\bundefined\b|\bNaN\b|Invalid Date/.test(text))
        .map(([path]) => path),
    ).toEqual([]);
  });
});

/** Whether a text says a name; a Latin one as whole words. */
function isIn(text: string, name: string): boolean {
  if (!text.includes(name)) return false;
  return !/^[\w ]+$/.test(name) || new RegExp(`\\b${RegExp.escape(name)}\\b`).test(text);
}
