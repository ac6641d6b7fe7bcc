import { describe, expect, it } from 'vitest';
import { paragraphsOf, placesOf, quote, spacedAs } from './text.ts';

describe('paragraphsOf', () => {
  it('counts the lines that are not empty', () => {
    expect(paragraphsOf('甲\n\n 　\n 乙\n丙\n')).toEqual([
      { number: 1, line: 1, text: '甲' },
      { number: 2, line: 4, text: ' 乙' },
      { number: 3, line: 5, text: '丙' },
    ]);
  });

  it('reads the line ends of every system', () => {
    expect(paragraphsOf('甲\r\n\r\n乙').map(({ text }) => text)).toEqual(['甲', '乙']);
  });

  it('finds none in an empty text', () => {
    expect(paragraphsOf('')).toEqual([]);
  });
});

describe('placesOf', () => {
  it('finds every place, those that overlap included', () => {
    expect(placesOf('一一一', '一一')).toEqual([
      { start: 0, end: 2 },
      { start: 1, end: 3 },
    ]);
  });

  it('finds none of what is not there, and none of nothing', () => {
    expect(placesOf('甲', '乙')).toEqual([]);
    expect(placesOf('甲', '')).toEqual([]);
  });
});

describe('spacedAs', () => {
  it.each([
    ['约 2 万平米', '2万平米', '2 万平米'],
    ['约2万平米', '2 万平米', '2万平米'],
    ['给予 1: 1（最高）', '1:1 （最高）', '1: 1（最高）'],
  ])('finds in %j the spelling of %j', (text, part, spelling) => {
    expect(spacedAs(text, part)).toBe(spelling);
  });

  it('finds nothing where more than white space differs', () => {
    expect(spacedAs('约 2 万平米', '3 万平米')).toBeUndefined();
    expect(spacedAs('约 2 万平米', ' ')).toBeUndefined();
  });
});

describe('quote', () => {
  it('shows a little on either side and says where it cuts', () => {
    expect(quote('一二三四五六七八九十甲乙丙丁戊己庚辛壬癸', { start: 10, end: 11 })).toBe(
      '“…三四五六七八九十甲乙丙丁戊己庚辛壬…”',
    );
    expect(quote('甲乙', { start: 0, end: 1 })).toBe('“甲乙”');
  });
});
