import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { foreignIn, isSite, mark } from './site-mark.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mark-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const put = (...paths: string[]) => {
  for (const path of paths) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
};

/** What a build writes, as far as it matters here. */
const SITE = ['index.html', '.nojekyll', 'en/briefings/a.html', 'briefings/a.html', 'data/x.csv'];

test('a site holds nothing foreign when it was built, nor when it was printed into or looked at', () => {
  put(...SITE);
  mark(folder, 3);
  expect([isSite(folder), foreignIn(folder)]).toEqual([true, []]);
  put('briefings/a.zh.pdf', 'briefings/a.en.docx', '.DS_Store', 'en/.DS_Store');
  expect(foreignIn(folder)).toEqual([]);
});

test('documents of briefings that only have a page in another language are no foreign ones', () => {
  put('index.html', 'en/briefings/b.html');
  mark(folder, 2);
  put('briefings/b.en.pdf');
  expect(foreignIn(folder)).toEqual([]);
});

test('what was put there since is found at any depth, a folder as a whole', () => {
  put(...SITE);
  mark(folder, 3);
  put('.git/HEAD', '.git/objects/a', 'CNAME', 'en/briefings/notes.txt', 'briefings/mine.zh.pdf');
  mkdirSync(join(folder, 'data', 'empty'));
  rmSync(join(folder, 'data', 'x.csv'));
  put('data/x.csv/inside.txt');
  expect(foreignIn(folder)).toEqual([
    '.git/',
    'CNAME',
    'briefings/mine.zh.pdf',
    'data/empty/',
    'data/x.csv/',
    'en/briefings/notes.txt',
  ]);
});

test.for([null, 'all', [], { en: 3 }])('a list in another form, %j, lists nothing', (files) => {
  put('index.html');
  const site = 'city-hong-kong-innovation-compared';
  writeFileSync(join(folder, 'site.json'), JSON.stringify({ site, pages: 1, files }));
  expect(foreignIn(folder)).toContain('index.html');
});

test('of a site that kept no list, what no version wrote is foreign', () => {
  put(...SITE, 'old-page.html', 'assets/old.js');
  const text = JSON.stringify({ site: 'city-hong-kong-innovation-compared', pages: 3 });
  writeFileSync(join(folder, 'site.json'), text);
  expect(foreignIn(folder)).toEqual([]);
  put('en/.env', '.git/HEAD', 'CNAME', 'policy/hk/index.html');
  writeFileSync(join(folder, 'policy', 'hk', 'site.json'), text);
  expect(foreignIn(folder)).toEqual(['.git/', 'CNAME', 'en/.env', 'policy/hk/']);
});

test('the mark lists files by their names, in whatever order they were written', () => {
  put('en/z.html', 'en/a.html', 'data/x.csv', 'index.html', '404.html');
  mark(folder, 4);
  const { files } = JSON.parse(readFileSync(join(folder, 'site.json'), 'utf8')) as {
    files: object;
  };
  expect(Object.entries(files)).toEqual([
    ['', ['404.html', 'index.html']],
    ['data', ['x.csv']],
    ['en', ['a.html', 'z.html']],
  ]);
});
