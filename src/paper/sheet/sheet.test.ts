import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../corpus/index.ts';
import { localizer } from '../../i18n/index.ts';
import { TINY } from '../../../tests/fixtures/tiny.ts';
import { keepShort } from './cells.ts';
import { siteAddress } from './reach.ts';
import { sheetHtml, type Sheet } from './sheet.ts';

const { codebook } = loadCorpus(TINY);
const words = localizer('en', codebook);
const sheet: Sheet = { slug: 'one', title: 'A <b> & c', html: '<p>Text</p>', pages: 1 };

describe('sheetHtml', () => {
  it('writes a title as text, and the promise', () => {
    const html = sheetHtml(words, sheet);
    expect(html).toContain('<h1>A &lt;b&gt; &amp; c</h1>');
    expect(html).toContain('data-pages="1"');
  });

  it('draws a sheet of paper for each page that is promised, odd and even', () => {
    const sides = sheetHtml(words, { ...sheet, pages: 3 }).match(/paper (odd|even)/g);
    expect(sides).toEqual(['paper odd', 'paper even', 'paper odd']);
  });

  it('names the version of the data and its date, when there is one', () => {
    const version = { number: '1.2', date: '2024-05-06' };
    expect(sheetHtml(words, { ...sheet, version })).toContain('1.2 (6 May 2024)');
    expect(sheetHtml(words, sheet)).not.toContain('Version');
  });

  it('has a QR code only where the address of the site is known', () => {
    expect(sheetHtml(words, sheet)).not.toContain('<svg');
    const html = sheetHtml(words, { ...sheet, site: 'https://example.org/a/' });
    expect(html).toContain('<svg class="qr"');
    expect(html).toContain('https://example.org/a/en/briefings/one.html');
  });
});

describe('siteAddress', () => {
  it('ends with a slash', () => {
    expect(siteAddress('https://example.org/a')).toBe('https://example.org/a/');
    expect(siteAddress('https://example.org/a/index.html?x#y')).toBe('https://example.org/a/');
    expect(siteAddress('')).toBeUndefined();
  });
  it.each(['example.org', 'ftp://example.org', 'javascript:alert(1)'])('refuses %s', (text) => {
    expect(() => siteAddress(text)).toThrow(text);
  });
});

describe('keepShort', () => {
  it('marks labels and leaves sentences alone', () => {
    expect(keepShort('<td>持续推进</td><td class="number">120</td>')).toBe(
      '<td class="short">持续推进</td><td class="short number">120</td>',
    );
    const long = '<td>东湾已设立两个联合实验室</td>';
    expect(keepShort(long)).toBe(long);
  });
});
