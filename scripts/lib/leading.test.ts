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

test('a question leads to a page that has been built, and to a place in it', async () => {
  rmSync(join(content, 'findings'), { recursive: true, force: true });
  for (const page of ['compare/instrument.html', 'compare/instrument.html#PI007']) {
    question(page);
    await requirePages(content, site);
  }
});

test('records that have been read are not read again where all of them lead somewhere', async () => {
  rmSync(join(content, 'findings'), { recursive: true, force: true });
  question('compare/instrument.html');
  const known = recordsIn(content, ['questions', 'findings']);
  await requirePages(join(folder, 'no-content'), site, undefined, known);
  question('compare/instruments.html');
  const wrong = recordsIn(content, ['questions', 'findings']);
  await expect(requirePages(content, site, undefined, wrong)).rejects.toThrow(
    /questions\/amounts\.yaml:2:\d+ page — leads to no page/,
  );
});

test('a place whose page is shared out is looked for where it stands', async () => {
  question('asks.html#one');
  const shown = (address: string) => address.replace('asks.html#one', 'asks.html#answers');
  await requirePages(content, site, shown);
  await expect(requirePages(content, site)).rejects.toThrow('leads to no place');
});

test('one that leads nowhere is named with its line and what is near', async () => {
  question('compare/instruments.html');
  await expect(requirePages(content, site)).rejects.toThrow(
    /questions\/amounts\.yaml:2:\d+ page — leads to no page[^]*compare\/instrument\.html/,
  );
  question('asks.html#anwsers');
  await expect(requirePages(content, site)).rejects.toThrow(
    /leads to no place in asks\.html[^]*answers/,
  );
});
