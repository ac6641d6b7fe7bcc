import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { realContent } from '../fixtures/real-corpus.ts';
import { filled } from '../fixtures/filled.ts';
import { withoutObservations } from '../fixtures/without-observations.ts';
import { dist } from './support/dist.ts';
import { expectNone } from './support/report.ts';
import { build, builtIn, type Built } from './support/second-build.ts';

/** The files that are others without observations, in each language, and why; no other may be. */
const OTHER: readonly { files: RegExp; since: string }[] = [
  { files: /^followup(?:\/\w+)?\.html$/, since: 'they are about nothing else' },
  { files: /^briefings\/what-became-of-it\.html$/, since: 'it draws from nothing else' },
  {
    files: /^briefings\/hetao-eight-for-suzhou\.html$/,
    since: 'a sentence of it is drawn from them',
  },
  { files: /^codebook\.html$/, since: 'it counts records and has the version of the data' },
  { files: /^assets\/(?:find|search)\.\w+(?:\.\d+)?\.js$/, since: 'they are found by a search' },
  {
    files: /^assets\/tray-book\.\w+(?:\.\d+)?\.js$/,
    since: 'a reader may take them into a briefing',
  },
  { files: /^data\/(?:parquet\/\w+\/)?(?:observations|promises)\.\w+$/, since: 'these hold them' },
  { files: /^data\/corpus\.(?:json|xlsx)$/, since: 'these hold all records' },
  { files: /^data\/(?:datapackage|parquet)\.json$/, since: 'these say how long the tables are' },
  { files: /^data\/readme\.md$/, since: 'it counts the rows of each table' },
];

const root = mkdtempSync(join(tmpdir(), 'bare-'));
const whole = builtIn(dist);
let bare: Built;
// A build of the whole site.
beforeAll(() => {
  const content = join(root, 'content');
  for (const { path, text } of withoutObservations(realContent)) {
    const file = join(content, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  build(content, join(root, 'site'));
  bare = builtIn(join(root, 'site'));
}, 600_000);
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const isPage = (path: string) => path.endsWith('.html');
/** A path without the folder of its language. */
const named = (path: string) => path.replace(/^(?:en|hant)\//, '');
const isOther = (path: string) => OTHER.some(({ files }) => files.test(named(path)));

/** A line or a link that says that something later is known. */
const MARK = /<(p|a) class="follow-(?:up|mark)\b[^]*?<\/\1>/;
const MARKS = new RegExp(` ?${MARK.source}`, 'g');

/**
 * A page without the marks that something was observed, and without what follows from its other
 * parts: its style has rules for these marks alone, its policy a sum of that style, and the
 * addresses of scripts the sum of what they hold.
 */
const unmarked = (html: string): string =>
  html
    .replaceAll(MARKS, '')
    .replace(/<style>[^]*?<\/style>/, '')
    // Up to where a browser waits is decided by how much stands before it.
    .replace(/<link rel="expect"[^>]*>/, '')
    .replace(' id="follows"', '')
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replaceAll(/\?v=[\w-]+/g, '');

const differs = (path: string): boolean => {
  const [one, other] = [bare.read(path), whole.read(path)];
  if (!isPage(path)) return !one.equals(other);
  return unmarked(one.toString('utf8')) !== unmarked(other.toString('utf8'));
};

describe('without what was observed beyond the documents', () => {
  test('the same files are there', () => {
    expect(bare.files).toEqual(whole.files);
  });

  test('every page but those about it is the same, byte for byte, apart from the marks', () => {
    const pages = filled(whole.files.filter((path) => isPage(path) && !isOther(path)));
    expect(pages.length).toBeGreaterThan(1600);
    expectNone(pages.filter(differs));
  });

  test('every chart, script and table but those that hold it is the same', () => {
    expectNone(
      filled(whole.files.filter((path) => !isPage(path) && !isOther(path))).filter(differs),
    );
  });

  test.each(OTHER)('$files is another: $since', ({ files }) => {
    const own = filled(whole.files.filter((path) => files.test(named(path))));
    expectNone(own.filter((path) => !differs(path)));
  });

  test('the marks that are left out are there, and none without observations', () => {
    const marked = (site: Built) =>
      site.files.filter((path) => isPage(path) && MARK.test(site.read(path).toString('utf8')));
    expect(marked(whole).length).toBeGreaterThan(100);
    expect(marked(bare)).toEqual([]);
  });
});
