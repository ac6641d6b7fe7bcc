import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordsIn } from './content.ts';
import { requirePages } from './leading.ts';
import { inProject } from './paths.ts';

let folder = '';
let content = '';
let site = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'leading-'));
  content = join(folder, 'content');
  site = join(folder, 'site');
  cpSync(inProject('tests/fixtures/tiny'), content, { recursive: true });
  for (const [page, id] of [
    ['compare/instrument.html', 'PI007'],
    ['asks.html', 'answers'],
  ] as const) {
    mkdirSync(join(site, page, '..'), { recursive: true });
    writeFileSync(join(site, page), `<main><h2 id="${id}">One</h2></main>`);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const question = (page: string) => {
  writeFileSync(
    join(content, 'questions/amounts.yaml'),
    `question: {zh: 谁写明了金额？, en: Who states an amount?}\npage: ${page}\norder: 1\n`,
  );
};

test('a question leads to a page that has been built, and to a place in it', () => {
  rmSync(join(content, 'findings'), { recursive: true, force: true });
  for (const page of ['compare/instrument.html', 'compare/instrument.html#PI007']) {
    question(page);
    requirePages(content, site);
  }
});

test('records that have been read are not read again where all of them lead somewhere', () => {
  rmSync(join(content, 'findings'), { recursive: true, force: true });
  question('compare/instrument.html');
  const known = recordsIn(content, ['questions', 'findings']);
  requirePages(join(folder, 'no-content'), site, undefined, known);
  question('compare/instruments.html');
  const wrong = recordsIn(content, ['questions', 'findings']);
  expect(() => {
    requirePages(content, site, undefined, wrong);
  }).toThrow(/questions\/amounts\.yaml:2:\d+ page — leads to no page/);
});

test('a place whose page is shared out is looked for where it stands', () => {
  question('asks.html#one');
  const shown = (address: string) => address.replace('asks.html#one', 'asks.html#answers');
  requirePages(content, site, shown);
  expect(() => {
    requirePages(content, site);
  }).toThrow('leads to no place');
});

test('one that leads nowhere is named with its line and what is near', () => {
  question('compare/instruments.html');
  expect(() => {
    requirePages(content, site);
  }).toThrow(/questions\/amounts\.yaml:2:\d+ page — leads to no page[^]*compare\/instrument\.html/);
  question('asks.html#anwsers');
  expect(() => {
    requirePages(content, site);
  }).toThrow(/leads to no place in asks\.html[^]*answers/);
});
