import { csvParseRows } from 'd3';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { MeasureCopy, MeasureData } from '../wire.ts';
import { data, shown } from './fixture.ts';
import { comparisonCsv, csvName } from './lines.ts';
import { comparisonTable } from './rich.ts';

describe('the CSV of a comparison', () => {
  const linesOf = (...given: Parameters<typeof comparisonCsv>) =>
    csvParseRows(comparisonCsv(...given).replace(/^\uFEFF/, '')).slice(1);
  const lines = linesOf(shown, data);

  it('begins with a byte order mark and has a line a measure, in the order shown', () => {
    expect(comparisonCsv(shown, data)).toMatch(/^\uFEFF/);
    expect(lines.map((line) => [line[3], line[5]])).toEqual([
      ['甲市', '配套资助'],
      ['甲市', '咨询台'],
    ]);
  });

  it('has every field, several passages in one, and nothing that a sheet would run', () => {
    expect(lines[0]).toEqual([
      '政策领域',
      "'=人才",
      '',
      '甲市',
      '本类',
      '配套资助',
      '计划',
      '将',
      '本句写明',
      '面向香港',
      '二手',
      '转述',
      '资助上限 最高300万元（2023年）',
      '报告; 报告',
      '6; 7',
      '给予最高 300 万元; “甲”, 乙',
      'https://example.org/x/en/measures/a/grant.html',
    ]);
  });

  it('has what stands beside cue and phrases, on pages where something does', () => {
    const measure = {
      ...(data.measures['a/grant'] as MeasureData & MeasureCopy),
      cueBeside: 'will',
      passages: [
        ['report', 6, '给予最高 300 万元', 'give up to 3 million yuan'],
        ['report', 7, '“甲”, 乙'],
      ] as const,
    };
    const words = { ...data.words, csvCueBeside: 'Cue in English', csvPhraseBeside: 'In English' };
    const own = { ...data, words, measures: { ...data.measures, 'a/grant': measure } };
    const [head, line] = csvParseRows(comparisonCsv(shown, own).replace(/^\uFEFF/, ''));
    expect([head?.[8], line?.[8]]).toEqual(['Cue in English', 'will']);
    expect([head?.[17], line?.[17]]).toEqual(['In English', 'give up to 3 million yuan; “甲”, 乙']);
  });

  it('names the measure’s page from the root of the site where there is no host', () => {
    expect(linesOf({ ...shown, site: '' }, data)[0]?.at(-1)).toBe('en/measures/a/grant.html');
  });

  it('tells category and row apart on the page of a category', () => {
    const [line] = linesOf(shown, { ...data, category: '人才' });
    expect(line?.slice(0, 3)).toEqual(['政策领域', '人才', "'=人才"]);
  });

  it('is named after what it compares, in which columns, on which day', () => {
    expect(csvName(shown, data, '2026-01-31')).toBe('compare-theme-b-a-2026-01-31.csv');
  });
});

describe('the table to paste', () => {
  const { html, plain } = comparisonTable(shown, data);
  const { document } = new JSDOM(html).window;
  const texts = (selector: string) =>
    [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

  it('has the columns in their order, with what they rest on', () => {
    expect(texts('thead th')).toEqual(['政策领域', '乙<市>尚无文献', '甲市报告 · 转述']);
    expect(texts('tbody th')).toEqual(["'=人才"]);
  });

  it('says of each measure the commitment, figure, passages and whose word it is', () => {
    const lines = document.querySelectorAll('tbody td')[1]?.innerHTML.split(/<br[^>]*>/);
    expect(lines).toEqual([
      '◑ 计划 配套资助 最高300万元（报告 ¶6、报告 ¶7、转述）',
      '另涉及：',
      '◑ 计划 咨询台（报告 ¶6、报告 ¶7、自述）',
    ]);
    expect(texts('tbody td')[0]).toBe('文献未载');
  });

  it('lists the documents used, and only those, then the date and the address', () => {
    expect(texts('p')).toEqual([
      '出处',
      '[1] 报告：某所. 报告: 第1期[EB/OL]. (2023-03-10).',
      '所读文献截至2024年7月26日。',
      'https://example.org/x/compare/theme.html?columns=b,a',
    ]);
  });

  it('says which filters hold, and nothing of an address where there is none', () => {
    const filtered = comparisonTable({ ...shown, filters: '只列出：计划。', address: '' }, data);
    const notes = [...new JSDOM(filtered.html).window.document.querySelectorAll('p')];
    expect(notes[0]?.textContent).toBe('只列出：计划。');
    expect(notes.at(-1)?.textContent).toBe('所读文献截至2024年7月26日。');
  });

  it('draws its own borders', () => {
    for (const cell of document.querySelectorAll('th, td')) {
      expect(cell.getAttribute('style')).toContain('border:1px solid');
    }
  });

  it('is the same as text with tabs, a row a line', () => {
    const rows = plain.split('\n').map((line) => line.split('\t'));
    expect(rows[1]).toEqual(['政策领域', '乙<市> 尚无文献', '甲市 报告 · 转述']);
    expect(rows[2]?.slice(0, 2)).toEqual(["'=人才", '文献未载']);
    expect(rows[2]?.[2]).toContain('最高300万元（报告 ¶6、报告 ¶7、转述） | 另涉及：');
  });
});
