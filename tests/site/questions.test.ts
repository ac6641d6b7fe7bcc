import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { localeFolder, locales } from '../../src/i18n/locales.ts';
import { amounts } from './questions/amounts.ts';
import { compare } from './questions/compare.ts';
import { followup } from './questions/followup.ts';
import { hongKong } from './questions/hong-kong.ts';
import { corpus } from './questions/known.ts';
import type { Question, Situation } from './questions/question.ts';
import { reading } from './questions/reading.ts';
import { replies } from './questions/replies.ts';
import { searching } from './questions/searching.ts';
import { useBrowser } from './support/browser.ts';
import { dist } from './support/dist.ts';
import { browserReader, fileReader, parsedPage, type Reader } from './support/reader.ts';
import { resolveFrom } from './support/urls.ts';
import { filled } from '../fixtures/filled.ts';

const questions = [amounts, compare, replies, hongKong, reading, searching, followup].flat();
/** The steps that a reader takes within a minute. */
const STEPS = 4;

const browser = useBrowser();
const folder = `${pathToFileURL(dist).href}/`;
const options: Record<Exclude<Situation, 'files'>, BrowserContextOptions> = {
  folder: {},
  host: {},
  'no scripts': { javaScriptEnabled: false },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
};
const files = fileReader();
const askedAs = ({ situation, locale }: Question): string => `${situation} ${locale}`;
/** What is asked alike comes together: the pages that are open then serve the next, and are closed after. */
const inTurn = questions.toSorted((a, b) => askedAs(a).localeCompare(askedAs(b), 'en'));
let open: { as: string; reader: Reader; close(): Promise<void> } | undefined;

/** The reader of a question, who goes on with the pages that are open. */
async function readerOf(question: Question): Promise<Reader> {
  const { situation } = question;
  if (situation === 'files') return files;
  const as = askedAs(question);
  if (open?.as === as) return open.reader;
  await open?.close();
  const first = await browser.lasting(options[situation]);
  const empty = [first];
  const root = situation === 'host' ? inject('root') : folder;
  const newTab = async () => empty.pop() ?? (await first.context().newPage());
  const reader = browserReader(newTab, root);
  open = { as, reader, close: () => first.context().close() };
  return reader;
}

test('sixty questions are asked, two dozen of them and more with a browser', () => {
  expect(questions.length).toBeGreaterThanOrEqual(60);
  const inBrowser = questions.filter(({ situation }) => situation !== 'files');
  expect(inBrowser.length).toBeGreaterThanOrEqual(24);
  expect(new Set(questions.map(({ asks }) => asks)).size).toBe(questions.length);
  expect(questions.filter(({ way, answer }) => way.length > STEPS || answer.length === 0)).toEqual(
    [],
  );
  // What became of things takes no more than three.
  expect(followup.filter(({ way }) => way.length > 3)).toEqual([]);
});

test.each(inTurn)('$situation: $asks', async (question: Question) => {
  const { locale, way, answer } = question;
  const reader = await readerOf(question);
  await reader.open(`${localeFolder[locale]}index.html`);
  for (const step of way) await reader.take(step);
  const lacking: string[] = [];
  for (const part of answer) lacking.push(await reader.lacks(part));
  expect(lacking.filter((text) => text !== '')).toEqual([]);
});

test.each(locales)(
  'every question of the home page leads to a heading or a row, in %s',
  (locale) => {
    const home = `${localeFolder[locale]}index.html`;
    const links = [...parsedPage(home).querySelectorAll('#questions .questions a[href]')];
    expect(links.length).toBe(corpus.questions.length);
    for (const link of filled(links)) {
      const { path, fragment } = resolveFrom(home, link.getAttribute('href') ?? '');
      const page = parsedPage(path);
      expect(page.querySelector('h1')?.textContent.trim(), path).not.toBe('');
      if (fragment === '') continue;
      const place = page.getElementById(fragment);
      const heading =
        place?.querySelector('h2, h3, h4, th[scope=row]') ?? place?.closest('h2, h3, h4');
      expect(heading?.textContent.trim(), `${path}#${fragment}`).toMatch(/./);
    }
  },
);
