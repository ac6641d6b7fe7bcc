import { describe, expect, it } from 'vitest';
import { BLOCK, LINES, twips } from '../../../tests/fixtures/standard.ts';
import { corpus } from '../../../tests/fixtures/tiny-corpus.ts';
import {
  TEXT,
  picture,
  briefing,
  written,
  partsOf,
  all,
  value,
  textOf,
  styleIn,
  styled,
} from '../../../tests/fixtures/word-parts.ts';
import { localizer } from '../../i18n/index.ts';
import type { WordOptions } from './index.ts';
import { filled } from '../../../tests/fixtures/filled.ts';

describe('styles', () => {
  it.each([
    ['zh', '仿宋正文', 'FangSong', '楷体要点', 'KaiTi', '黑体表头', 'SimHei'],
    ['hant', '仿宋正文', 'FangSong', '楷體要點', 'DFKai-SB', '黑體表頭', 'Microsoft JhengHei'],
    ['en', 'FangSong Body', 'FangSong', 'Kai Key Points', 'KaiTi', 'Hei Table Head', 'SimHei'],
  ] as const)(
    'are named after their faces in %s',
    async (locale, body, text, kai, kaiFace, hei, heiFace) => {
      const part = await partsOf(locale);
      const styles = part('word/styles.xml');
      const byName = (name: string) =>
        all(styles, 'w:style').find((style) => value(all(style, 'w:name')[0]) === name);
      const face = (name: string) => value(all(byName(name), 'w:rFonts')[0], 'w:eastAsia');
      expect(byName(body)).toBeDefined();
      expect(value(all(all(styles, 'w:docDefaults')[0], 'w:rFonts')[0], 'w:eastAsia')).toBe(text);
      expect([face(kai), face(hei)]).toEqual([kaiFace, heiFace]);
      expect(byName('Heading 1')).toBeDefined();
      expect(byName('caption')).toBeDefined();
      const used = all(part('word/document.xml'), 'w:pStyle').map((style) => value(style) ?? '');
      for (const id of filled(new Set(used))) expect(styleIn(styles, id), id).toBeDefined();
    },
  );

  it('are found by their English names too, and their faces by other names', async () => {
    const part = await partsOf('zh');
    const names = all(part('word/styles.xml'), 'w:aliases').map((alias) => value(alias));
    expect(names).toContain('FangSong Body');
    const fangSong = all(part('word/fontTable.xml'), 'w:font').find(
      (font) => value(font, 'w:name') === 'FangSong',
    );
    expect(value(all(fangSong, 'w:altName')[0])).toContain('FangSong_GB2312');
  });
});

describe('headings', () => {
  it.each([
    ['zh', ['%1、', '（%2）', '%3.'], 'chineseCounting'],
    ['en', ['%1.', '%1.%2', '%1.%2.%3'], 'decimal'],
  ] as const)('are numbered by their styles in %s', async (locale, forms, format) => {
    const part = await partsOf(locale);
    const numbering = part('word/numbering.xml');
    const levels = all(numbering, 'w:lvl').filter((level) =>
      value(all(level, 'w:pStyle')[0])?.startsWith('Heading'),
    );
    expect(levels.map((level) => value(all(level, 'w:lvlText')[0]))).toEqual(forms);
    expect(value(all(levels[0], 'w:numFmt')[0])).toBe(format);
    const list = value(levels[0]?.parentElement ?? undefined, 'w:abstractNumId');
    const number = all(numbering, 'w:num').find(
      (num) => value(all(num, 'w:abstractNumId')[0]) === list,
    );
    for (const [level, id] of filled(['Heading1', 'Heading2', 'Heading3'].entries())) {
      const style = styleIn(part('word/styles.xml'), id);
      expect(value(all(style, 'w:numId')[0]), id).toBe(value(number, 'w:numId'));
      expect(value(all(style, 'w:ilvl')[0]) ?? '0', id).toBe(String(level));
      expect(value(all(style, 'w:outlineLvl')[0]), id).toBe(String(level));
    }
    const document = part('word/document.xml');
    expect(styled(document, 'Heading1')).toEqual(['One', 'Two']);
    expect(styled(document, 'Heading3')).toEqual(['Innermost']);
  });
});

describe('tables', () => {
  it('repeat their head, keep rows whole, and fill the text block', async () => {
    const document = (await partsOf('zh'))('word/document.xml');
    const tables = all(document, 'w:tbl');
    expect(tables).toHaveLength(2);
    const [block, turned] = [twips(BLOCK.width), twips(BLOCK.height)];
    for (const [i, table] of filled(tables.entries())) {
      const rows = all(table, 'w:tr');
      expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual(
        rows.map((_, row) => (row === 0 ? 1 : 0)),
      );
      expect(rows.every((row) => all(row, 'w:cantSplit').length === 1)).toBe(true);
      const widths = all(table, 'w:gridCol').map((column) => Number(value(column, 'w:w')));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(i === 0 ? block : turned);
      expect(Math.min(...widths)).toBeGreaterThan(400);
    }
    expect(styled(document, 'Caption')).toHaveLength(2);
  });
});

describe('the text', () => {
  it.each(['zh', 'hant', 'en'] as const)('has all marks in one face, in %s', async (locale) => {
    const part = await partsOf(locale, '::comparison{lens=theme}\n');
    const runs = all(part('word/document.xml'), 'w:r');
    const marked = filled(runs.filter((run) => /[●◕◑◐◔○]/.test(textOf(run))));
    for (const run of marked) {
      expect(textOf(run)).toMatch(/^[●◕◑◐◔○]+$/);
      expect(value(all(run, 'w:rStyle')[0])).toBe('MarkSymbols');
      expect(all(run, 'w:sz')).toEqual([]);
    }
    const fonts = all(styleIn(part('word/styles.xml'), 'MarkSymbols'), 'w:rFonts')[0];
    // Without a hint Word takes them for signs; LibreOffice takes them for Chinese.
    expect(value(fonts, 'w:hint')).toBeNull();
    const faces = ['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia'].map((name) => value(fonts, name));
    expect(faces).toEqual([...Array(3).fill('Segoe UI Symbol'), 'DejaVu Sans']);
  });

  it('has no empty paragraph, and signs of markup as they are', async () => {
    const document = (await partsOf('en'))('word/document.xml');
    const empty = all(document, 'w:p').filter((paragraph) => textOf(paragraph) === '');
    expect(empty).toEqual([]);
    expect(styled(document, 'Title')).toEqual(['A <title> & more']);
    expect(styled(document, 'FangSongFirst').join()).toContain('Fast lane for samples & “more”[');
    expect(styled(document, 'KaiKeyPoints')).toEqual([
      // No line ends between a number and its unit.
      'Key points: The ceiling is up to CNY\u00a03\u00a0million[1].',
      'A point',
    ]);
  });

  it('has the notes of the page, which lead to and fro', async () => {
    const document = (await partsOf('en'))('word/document.xml');
    const names = all(document, 'w:bookmarkStart').map((mark) => value(mark, 'w:name') ?? '');
    const notes = names.filter((name) => name.startsWith('note-'));
    expect(notes.length).toBeGreaterThanOrEqual(3);
    expect(notes).toHaveLength(briefing('en').notes.length);
    const aims = all(document, 'w:hyperlink').map((link) => value(link, 'w:anchor'));
    for (const name of filled(names)) expect(aims, name).toContain(name);
    for (const aim of filled(aims)) expect(names, aim ?? '').toContain(aim);
    expect(new Set(names).size).toBe(names.length);
  });

  it('leads to the site only where its address is known', async () => {
    const targets = async (more: Partial<WordOptions>) =>
      all((await partsOf('en', TEXT, more))('word/_rels/document.xml.rels'), 'Relationship')
        .filter((relation) => value(relation, 'TargetMode') === 'External')
        .map((relation) => value(relation, 'Target'));
    expect(await targets({})).toEqual([]);
    const at = { linkTo: (path: string) => `https://example.org/x/${path}` };
    const known = await targets(at);
    expect(known).toContain('https://example.org/x/measures/east-bay/sample-lane.html');
    // A file names the place within a page beside the page.
    expect(known).toContain('https://example.org/x/sources/bulletin-2024.html');
    const document = (await partsOf('en', TEXT, at))('word/document.xml');
    expect(all(document, 'w:hyperlink').map((link) => value(link, 'w:anchor'))).toContain('p3');
  });

  it('shows a chart as wide as the text block, with words for those who do not see it', async () => {
    const text = '::chart{name=coverage lens=theme}\n';
    const part = await partsOf('zh', text, { pictures: [picture] });
    const document = part('word/document.xml');
    const extent = all(document, 'wp:extent')[0];
    const [width, height] = ['cx', 'cy'].map((name) => Number(value(extent, name)) / 36_000);
    expect(width).toBeCloseTo(BLOCK.width, 0);
    expect(height).toBeCloseTo(BLOCK.width / 2, 0);
    expect(value(all(document, 'wp:docPr')[0], 'descr')).toBe('what it shows');
    expect(styled(document, 'Caption')).toEqual(['A < B & C']);
    const high = { ...picture, height: 5000 };
    const tall = all(
      (await partsOf('zh', text, { pictures: [high] }))('word/document.xml'),
      'wp:extent',
    );
    expect(Number(value(tall[0], 'cy')) / 36_000).toBeLessThan(BLOCK.height - 2 * LINES.pitch);
    await expect(written('zh', text)).rejects.toThrow('has no picture');
  });
});

describe('the file', () => {
  it('has whole numbers where its format allows no others', async () => {
    const part = await partsOf('zh');
    const names = ['document', 'styles', 'numbering', 'settings', 'footer1', 'footer3'];
    for (const name of filled(names)) {
      const xml = part(`word/${name}.xml`).documentElement.outerHTML;
      expect(xml.match(/w:\w+="-?\d+\.\d+"/g), name).toBeNull();
    }
  });

  it('says title, language and date, and names nobody', async () => {
    for (const [locale, language] of [
      ['zh', 'zh-CN'],
      ['hant', 'zh-HK'],
      ['en', 'en-GB'],
    ] as const) {
      const part = await partsOf(locale);
      const properties = part('docProps/core.xml');
      const said = (name: string) => all(properties, name)[0]?.textContent;
      const site = localizer(locale, corpus.codebook).say('site.name');
      expect(said('dc:title')).toBe('A <title> & more');
      expect(said('dc:language')).toBe(language);
      expect([said('dc:creator'), said('cp:lastModifiedBy')]).toEqual([site, site]);
      expect(said('dcterms:created')).toBe('2024-05-06T00:00:00Z');
      expect(said('dcterms:modified')).toBe('2024-05-06T00:00:00Z');
      expect(all(part('docProps/app.xml'), 'Application')).toEqual([]);
    }
  });

  it('is the same for the same briefing, byte for byte', async () => {
    const linkTo = (path: string) => `https://example.org/${path}`;
    const text = `${TEXT}\n::chart{name=coverage lens=theme}\n`;
    const [one, other] = [
      await written('zh', text, { linkTo, pictures: [picture] }),
      await written('zh', text, { linkTo, pictures: [picture] }),
    ];
    expect(Buffer.compare(one, other)).toBe(0);
  });
});
