import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { expect, it } from 'vitest';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import { risPage, risSource } from './citation-ris.ts';

const [source] = corpus.sources;
if (!source) throw new Error('the fixture has a source');
const [issuer] = source.issuers;
if (!issuer) throw new Error('the fixture has an issuer');

/** What a reference manager takes from an entry. */
const imported = (entry: string): unknown => plugins.input.chain(entry, { generateGraph: false });

const day = (...parts: number[]) => ({ 'date-parts': [parts] });

it('a document is imported as a report with its number, issuer and day', () => {
  expect(imported(risSource(source))).toEqual([
    {
      type: 'report',
      author: [{ family: '东湾研究院' }],
      title: '东湾与香港合作一览',
      number: '2024年第1期',
      publisher: '东湾研究院',
      issued: day(2024, 3, 15),
      language: 'zh-Hans',
    },
  ]);
});

it('all who issued it are authors', () => {
  const two = { ...source, issuers: [issuer, { ...issuer, name: { zh: '旧港局', en: 'Bureau' } }] };
  expect(imported(risSource(two))).toMatchObject([
    { author: [{ family: '东湾研究院' }, { family: '旧港局' }], publisher: '东湾研究院，旧港局' },
  ]);
});

const page = {
  authors: 'The authors',
  title: 'One & two',
  version: 'Corpus, version 1.1.0',
  date: '2024-05-06',
  key: 'key',
  language: 'english',
  tag: 'en',
  address: undefined,
  id: 'measure:a/b:1.1.0',
  seen: undefined,
};
const shown = {
  type: 'webpage',
  author: [{ literal: 'The authors' }],
  title: 'One & two',
  'collection-title': 'Corpus, version 1.1.0',
  issued: day(2024, 5, 6),
  language: 'en',
};

it('a page without an address is imported with its id as a note', () => {
  expect(imported(risPage(page))).toEqual([{ ...shown, note: 'measure:a/b:1.1.0' }]);
});

it('a page with an address is imported with it, without a note', () => {
  const seen = { ...page, address: 'https://example.org/a_b.html?c=d', seen: '2024-06-07' };
  expect(imported(risPage(seen))).toEqual([{ ...shown, URL: 'https://example.org/a_b.html?c=d' }]);
  // Zotero takes the day of reading of a page from here; the parser follows EndNote, which does not.
  expect(risPage(seen)).toContain('\nY2  - 2024-06-07\n');
  expect(risPage(page)).not.toMatch(/^(?:Y2|UR)/m);
});
