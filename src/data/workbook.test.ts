import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, it, vi } from 'vitest';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import { sample } from '../languages/sample.ts';
import { tablesOf } from './tables.ts';
import { spreadsheet, workbook } from './workbook.ts';
import { filled } from '../../tests/fixtures/filled.ts';

const tables = tablesOf(corpus);
const text = (said: string) => sample(said, said);
const preface = { title: text('题'), limits: [text('限度')], citation: text('引用') };

const parts = (file: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, part]) => [name, strFromU8(part)]),
  );
const sheetsIn = (file: Uint8Array): string[] =>
  Object.entries(parts(file)).flatMap(([name, xml]) =>
    name.startsWith('xl/worksheets/sheet') ? [xml] : [],
  );

afterEach(() => {
  vi.useRealTimers();
});

it('has a sheet a table between limits and data dictionary, in order', async () => {
  const book = parts(await workbook(tables, preface))['xl/workbook.xml'] ?? '';
  const names = [...book.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
  expect(names).toEqual(['about', ...tables.map(({ name }) => name), 'columns']);
});

it('keeps the head of every sheet in view', async () => {
  const sheets = sheetsIn(await workbook(tables, preface));
  expect(sheets).toHaveLength(tables.length + 2);
  for (const sheet of filled(sheets))
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
});

it('holds no formula, whatever the texts, and keeps numbers as numbers', async () => {
  const hostile = ['=1+1', '+1', '-1', '@A1', "'=1", '_x0041_', '<f>1</f>'];
  const file = await spreadsheet([
    { name: 'x', rows: [['h', 'n'], ...hostile.map((t) => [t, -5])] },
  ]);
  const [sheet = ''] = sheetsIn(file);
  expect(sheet).not.toMatch(/<f[ >/]/);
  expect(sheet.match(/<c [^>]*t="s"/g)).toHaveLength(hostile.length + 2);
  expect(sheet.match(/<v>-5<\/v>/g)).toHaveLength(hostile.length);
  const strings = parts(file)['xl/sharedStrings.xml'] ?? '';
  expect(strings).toContain('<t>=1+1</t>');
  expect(strings).toContain('<t>_x005F_x0041_</t>');
});

it('is the same file whenever it is made', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2001-02-03T04:05:06Z');
  const one = await workbook(tables, preface);
  vi.setSystemTime('2031-12-30T21:05:06Z');
  const other = await workbook(tables, preface);
  expect(Buffer.compare(one, other)).toBe(0);
});
