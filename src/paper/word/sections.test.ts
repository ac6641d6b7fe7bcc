import { describe, expect, it } from 'vitest';
import { A4, BLOCK, LINES, MARGIN, TO_NUMBER, twips } from '../../../tests/fixtures/standard.ts';
import { filled } from '../../../tests/fixtures/filled.ts';
import { all, partsOf, styleIn, textOf, value } from '../../../tests/fixtures/word-parts.ts';
import type { Locale } from '../../i18n/index.ts';

describe('the sheet', () => {
  const page = (section: Element | undefined) => ({
    size: ['w:w', 'w:h'].map((name) => value(all(section, 'w:pgSz')[0], name)),
    margins: ['w:top', 'w:right', 'w:bottom', 'w:left'].map((name) =>
      Math.round((Number(value(all(section, 'w:pgMar')[0], name)) / 1440) * 25.4),
    ),
    grid: ['w:type', 'w:linePitch'].map((name) => value(all(section, 'w:docGrid')[0], name)),
    footers: all(section, 'w:footerReference').map((footer) => value(footer, 'w:type')),
  });

  it('is A4 with the margins and the grid of the standard, turned for a wide table', async () => {
    const part = await partsOf('zh');
    const [upright, turned, last, ...more] = all(part('word/document.xml'), 'w:sectPr').map(page);
    expect(more).toEqual([]);
    const [short, long] = [A4.short, A4.long].map((side) => String(twips(side)));
    const { top, bottom, binding, cut } = MARGIN;
    expect(upright).toEqual({
      size: [short, long],
      margins: [top, cut, bottom, binding],
      grid: ['linesAndChars', '579'],
      footers: ['default', 'even'],
    });
    expect(turned).toMatchObject({ size: [long, short], margins: [binding, top, cut, bottom] });
    expect(last).toEqual(upright);
    const settings = part('word/settings.xml');
    expect(all(settings, 'w:mirrorMargins')).toHaveLength(1);
    expect(all(settings, 'w:evenAndOddHeaders')).toHaveLength(1);
  });

  it('has 22 lines in Chinese and 36 in English', async () => {
    const lines = async (locale: Locale) => {
      const part = await partsOf(locale);
      const style = styleIn(part('word/styles.xml'), 'Normal');
      const { line, lineRule } = Object.fromEntries(
        ['line', 'lineRule'].map((name) => [name, value(all(style, 'w:spacing')[0], `w:${name}`)]),
      );
      expect(lineRule).toBe('exact');
      const grid = value(all(part('word/document.xml'), 'w:docGrid')[0], 'w:linePitch');
      expect(grid).toBe(line);
      return Math.floor(twips(BLOCK.height) / Number(line));
    };
    expect([await lines('zh'), await lines('en')]).toEqual([LINES.chinese, LINES.latin]);
  });

  it('numbers its pages in the outer corner', async () => {
    const part = await partsOf('zh');
    const sides = ['word/footer1.xml', 'word/footer2.xml'].map((path) => {
      expect(textOf(part(path))).toBe('—  —');
      expect(all(part(path), 'w:instrText')[0]?.textContent).toBe('PAGE');
      return value(all(part(path), 'w:jc')[0]);
    });
    expect(sides).toEqual(['right', 'left']);
  });

  it('keeps the number of a turned sheet where the others have it: down the left edge', async () => {
    const part = await partsOf('zh');
    const [, turned] = all(part('word/document.xml'), 'w:sectPr');
    const relations = all(part('word/_rels/document.xml.rels'), 'Relationship');
    const footers = all(turned, 'w:footerReference').map((footer) => {
      const id = value(footer, 'r:id');
      const target = relations.find((relation) => value(relation, 'Id') === id);
      return part(`word/${value(target, 'Target')}`);
    });
    // Below on odd pages, which is the end of a text that runs down; above on even ones.
    expect(footers.map((footer) => value(all(footer, 'w:jc')[0]))).toEqual(['right', 'left']);
    for (const footer of filled(footers)) {
      expect(textOf(footer)).toBe('—  —');
      expect(value(all(footer, 'w:textDirection')[0])).toBe('tbRl');
      const place = all(footer, 'w:tblpPr')[0];
      expect(['w:horzAnchor', 'w:vertAnchor'].map((name) => value(place, name))).toEqual([
        'page',
        'page',
      ]);
      const width = Number(value(all(footer, 'w:tcW')[0], 'w:w'));
      const middle = Number(value(place, 'w:tblpX')) + width / 2;
      expect(Math.abs(middle - twips(MARGIN.bottom - TO_NUMBER))).toBeLessThan(twips(1));
      expect(value(place, 'w:tblpY')).toBe(String(twips(MARGIN.binding)));
    }
  });

  it('squeezes punctuation that meets and begins no line with a unit, in Chinese', async () => {
    const settings = (await partsOf('zh'))('word/settings.xml');
    expect(value(all(settings, 'w:characterSpacingControl')[0])).toBe('compressPunctuation');
    const before = all(settings, 'w:noLineBreaksBefore')[0];
    expect(value(before, 'w:lang')).toBe('zh-CN');
    for (const sign of ['，', '”', '万', '元', '条', '年']) expect(value(before)).toContain(sign);
    const english = (await partsOf('en'))('word/settings.xml');
    expect(value(all(english, 'w:characterSpacingControl')[0])).toBe('doNotCompress');
    expect(all(english, 'w:noLineBreaksBefore')).toEqual([]);
  });
});
