import { expect, it } from 'vitest';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import { bibtex, bibtexPage, gbt7714, gbt7714Page, idIn } from './citation.ts';

const [source] = corpus.sources;
if (!source) throw new Error('the fixture has a source');

it('cites a document in the [EB/OL] pattern', () => {
  expect(gbt7714(source)).toBe(
    '东湾研究院. 东湾与香港合作一览：2024年第1期[EB/OL]. （2024-03-15）.',
  );
});

it('names all who issued it, in both forms', () => {
  const [first] = source.issuers;
  if (!first) throw new Error('the fixture has an issuer');
  const two = { ...source, issuers: [first, { ...first, name: { zh: '旧港局', en: 'Bureau' } }] };
  expect(gbt7714(two)).toMatch(/^东湾研究院，旧港局\. /);
  expect(bibtex(two).split('\n')).toEqual([
    '@techreport{bulletin-2024,',
    '  author = {{东湾研究院} and {旧港局}},',
    '  title = {{东湾与香港合作一览}},',
    '  number = {2024年第1期},',
    '  institution = {东湾研究院, 旧港局},',
    '  year = {2024},',
    '  month = {3},',
    '  date = {2024-03-15},',
    '  language = {chinese}',
    '}',
  ]);
});

it('names three of four who issued it, and says that there are more', () => {
  const of = (...names: string[]) =>
    gbt7714({
      ...source,
      issuers: source.issuers.flatMap((issuer) =>
        names.map((zh) => ({ ...issuer, name: { zh, en: zh } })),
      ),
    });
  expect(of('甲', '乙', '丙')).toMatch(/^甲，乙，丙\. /);
  expect(of('甲', '乙', '丙', '丁')).toMatch(/^甲，乙，丙，等\. /);
});

it('takes out the spaces that a line break left between Chinese characters', () => {
  expect(gbt7714({ ...source, name: '对会议 第12号 提案：\n 的答复 ABC 二' })).toContain(
    '对会议第12号提案：的答复 ABC 二',
  );
});

it('gives BibTeX with the characters escaped that TeX would read', () => {
  const entry = bibtex({ ...source, number: '100% & 1' });
  expect(entry).toMatch(/^@techreport\{bulletin-2024,\n/);
  expect(entry).toContain(String.raw`number = {100\% \& 1}`);
  expect(entry).toContain('date = {2024-03-15}');
  expect(entry.endsWith('\n}')).toBe(true);
});

const page = {
  authors: '编者',
  title: '甲 & 乙',
  version: '比较语料1.1.0版',
  date: '2024-05-06',
  key: 'chk-1.1.0-measures-a-b',
  language: 'chinese',
  tag: 'zh-Hans',
  address: undefined,
  id: idIn('1.1.0', 'measure:a/b_c'),
  seen: undefined,
};

it('cites a page with the version of the corpus, its date and, without an address, its id', () => {
  expect(gbt7714Page(page)).toBe(
    '编者. 甲 & 乙：比较语料1.1.0版[EB/OL]. （2024-05-06）. measure:a/b_c:1.1.0.',
  );
  const entry = bibtexPage(page);
  expect(entry).toMatch(/^@misc\{chk-1\.1\.0-measures-a-b,\n/);
  expect(entry).toContain(String.raw`title = {{甲 \& 乙}}`);
  expect(entry).toContain('howpublished = {比较语料1.1.0版}');
  expect(entry).toContain(String.raw`note = {measure:a/b\_c:1.1.0}` + '\n}');
  expect(entry).not.toMatch(/\b(?:url|urldate) = /);
  expect(entry).toContain('  author = {{编者}},\n');
  expect(entry).toContain('  year = {2024},\n  month = {5},\n  date = {2024-05-06},\n');
});

it('keeps the colon of the language within a title in Latin letters', () => {
  const english = { ...page, title: 'One measure', version: 'Corpus, version 1.1.0' };
  expect(gbt7714Page(english)).toContain(
    '. One measure: Corpus, version 1.1.0[EB/OL]. （2024-05-06）. ',
  );
});

it('gives the address instead of the id where it is known, and the day of reading', () => {
  const seen = { ...page, seen: '2024-06-07', address: 'https://example.org/a_b.html' };
  expect(gbt7714Page(seen)).toContain('（2024-05-06）[2024-06-07]. https://example.org/a_b.html.');
  const entry = bibtexPage(seen);
  expect(entry).toContain('url = {https://example.org/a_b.html},\n');
  expect(entry).toContain('urldate = {2024-06-07}');
  expect(entry).not.toContain('note = ');
});

it('leaves out what is not known of a document, and says what is', () => {
  const online = {
    ...source,
    number: undefined,
    date: '2024-01/2024-03',
    publisher: { zh: '湾畔出版社', en: 'Harbour Press' },
    address: 'https://example.org/a_b?c=1&d=2',
    accessed: '2024-04-02',
  };
  expect(gbt7714(online)).toBe(
    '东湾研究院. 东湾与香港合作一览[EB/OL]. （2024-01/2024-03）[2024-04-02]. https://example.org/a_b?c=1&d=2.',
  );
  expect(bibtex(online).split('\n')).toEqual([
    '@techreport{bulletin-2024,',
    '  author = {{东湾研究院}},',
    '  title = {{东湾与香港合作一览}},',
    '  institution = {东湾研究院},',
    '  publisher = {湾畔出版社},',
    '  year = {2024},',
    '  date = {2024-01/2024-03},',
    '  language = {chinese},',
    '  url = {https://example.org/a_b?c=1&d=2},',
    '  urldate = {2024-04-02}',
    '}',
  ]);
  expect(bibtex({ ...source, date: '2024' })).not.toContain('month');
});
