import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../corpus/index.ts';
import { localizer } from '../../i18n/index.ts';
import { TINY } from '../../../tests/fixtures/tiny.ts';
import { element, text, write } from '../hast.ts';
import { keepShort } from './cells.ts';
import { siteAddress } from './reach.ts';
import { reachBriefing } from './reach-briefing.ts';
import { sheetHtml, sheetsOf, type Sheet } from './sheet.ts';

const { codebook } = loadCorpus(TINY);
const words = localizer('en', codebook);
const body = element('p', {}, [text('Text')]);
const runs = [{ turned: false, nodes: [body] }];
const sheet: Sheet = {
  title: 'A <b> & c',
  runs,
  pages: 1,
  reach: reachBriefing(words, 'one', undefined),
};

describe('sheetHtml', () => {
  it('turns the sheets of a turned run, and puts title and foot at the ends', () => {
    const html = sheetHtml(words, { ...sheet, runs: [...runs, { turned: true, nodes: [body] }] });
    const [first = '', second = '', ...more] = html.split('<div class="run ').slice(1);
    expect(more).toEqual([]);
    expect(first).toMatch(/^portrait from-odd".*<h1>.*<p>Text<\/p>/);
    expect(second).toMatch(/^landscape from-even".*<p>Text<\/p><footer/);
    expect(first).not.toContain('<footer');
  });

  it('writes a title as text, and the promise', () => {
    const html = sheetHtml(words, sheet);
    expect(html).toContain('<h1>A &#x3C;b> &#x26; c</h1>');
    expect(html).toContain('data-pages="1"');
  });

  it('draws a sheet of paper for each page that is promised, odd and even', () => {
    const sides = sheetHtml(words, { ...sheet, pages: 3 }).match(/paper (odd|even)/g);
    expect(sides).toEqual(['paper odd', 'paper even', 'paper odd']);
  });

  it('says over its title who issues it, and of which day it is', () => {
    const version = { number: '1.2', date: '2024-05-06' };
    const html = sheetHtml(words, { ...sheet, version });
    expect(html.indexOf('City–Hong Kong Innovation Compared · Briefing')).toBeLessThan(
      html.indexOf('<h1>'),
    );
    expect(html).toMatch(/<p class="issued">.*<span>6 May 2024<\/span><\/p><header>/);
  });

  it('names the version of the data, when there is one', () => {
    const version = { number: '1.2', date: '2024-05-06' };
    expect(sheetHtml(words, { ...sheet, version })).toContain('Version of the data: 1.2.');
    expect(sheetHtml(words, sheet)).not.toContain('Version');
  });

  it('has a QR code only where the address of the site is known', () => {
    expect(sheetHtml(words, sheet)).not.toContain('<svg');
    const html = sheetHtml(words, {
      ...sheet,
      reach: reachBriefing(words, 'one', 'https://example.org/a/'),
    });
    expect(html).toContain('<svg class="qr"');
    expect(html).toContain('https://example.org/a/en/briefings/one.html');
  });
});

describe('sheetsOf', () => {
  const wide = [...runs, { turned: true, nodes: [] }];
  it('gives the text what the tables leave', () => {
    expect(sheetsOf(wide, 2)).toEqual([1, 1]);
    expect(sheetsOf(wide, 4)).toEqual([3, 1]);
  });
  it('gives every run a sheet, whatever was promised', () => {
    expect(sheetsOf(wide, 1)).toEqual([1, 1]);
  });
});

describe('siteAddress', () => {
  it('ends with a slash', () => {
    expect(siteAddress('https://example.org/a')).toBe('https://example.org/a/');
    expect(siteAddress('https://example.org/a/index.html')).toBe('https://example.org/a/');
    expect(siteAddress('')).toBeUndefined();
  });
  it.each(['example.org', 'ftp://example.org', 'javascript:alert(1)'])('refuses %s', (text) => {
    expect(() => siteAddress(text)).toThrow(text);
  });
  it.each(['?x', '#y', '?x#y', '?', '#'])('refuses what follows the path: %s', (rest) => {
    expect(() => siteAddress(`https://example.org/a/${rest}`)).toThrow(`leave “${rest}” of`);
  });
  it.each(['user:secret@', 'user@', ':secret@'])('refuses %s, and does not repeat it', (who) => {
    const told = () => siteAddress(`https://${who}example.org:8080/a?x`);
    expect(told).toThrow('no name and password');
    expect(told).toThrow('say https://example.org:8080/a alone');
  });
});

describe('keepShort', () => {
  it('marks labels and leaves sentences alone', () => {
    const label = element('td', {}, [text('持续推进')]);
    const amount = element('td', { className: ['number'] }, [text('120')]);
    expect(write(keepShort([label, amount]))).toBe(
      '<td class="short">持续推进</td><td class="short number">120</td>',
    );
    const long = element('td', {}, [text('东湾已设立两个联合实验室')]);
    const empty = element('td', {}, []);
    expect(write(keepShort([long, empty]))).toBe(write([long, empty]));
  });
});
