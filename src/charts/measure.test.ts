import { describe, expect, it } from 'vitest';
import { balance, textWidth, wrap } from './measure.ts';
import { filled } from '../../tests/fixtures/filled.ts';

describe('textWidth', () => {
  it('counts one em a Han character', () => {
    expect(textWidth('香港科技園', 14)).toBe(70);
    expect(textWidth('“关”，', 10)).toBe(40);
    expect(textWidth('𠮷', 10)).toBe(10);
  });

  it('counts Latin letters and digits narrower, bold ones a little wider', () => {
    expect(textWidth('5000', 10)).toBeCloseTo(23.2);
    expect(textWidth('Illi', 10)).toBeLessThan(textWidth('Mmmw', 10) / 2);
    expect(textWidth('Nation', 10, true)).toBeGreaterThan(textWidth('Nation', 10));
    expect(textWidth('国家', 10, true)).toBe(20);
  });
});

describe('wrap', () => {
  it('breaks between any two Han characters', () => {
    expect(wrap('国际网络与品牌活动', 50, 10)).toEqual(['国际网络与', '品牌活动']);
  });

  it('starts no line with closing punctuation and ends none with an opening bracket', () => {
    expect(wrap('一二三四，五六', 40, 10)).toEqual(['一二三', '四，五六']);
    expect(wrap('一二三（四五）六', 40, 10)).toEqual(['一二三', '（四五）', '六']);
    expect(wrap('一二三“四”。五', 40, 10)).toEqual(['一二三', '“四”。', '五']);
    expect(wrap('一二“三四”。五', 40, 10)).toEqual(['一二“三', '四”。五']);
  });

  it('keeps a number with its unit and a word whole', () => {
    expect(wrap('最高支持5000万元', 50, 10)).toEqual(['最高支持', '5000万元']);
    expect(wrap('not in the documents', 60, 10)).toEqual(['not in the', 'documents']);
    expect(wrap('大湾区InnoAcademy落地', 80, 10)).toEqual(['大湾区', 'InnoAcademy落', '地']);
  });

  it('cuts only what is wider than the line', () => {
    expect(wrap('Incomprehensibilities', 60, 10).length).toBeGreaterThan(1);
    for (const line of filled(wrap('Incomprehensibilities', 60, 10))) {
      expect(textWidth(line, 10)).toBeLessThanOrEqual(60);
    }
  });

  it('has one empty line for nothing', () => {
    expect(wrap('', 60, 10)).toEqual(['']);
  });
});

describe('balance', () => {
  it('leaves no short last line', () => {
    expect(wrap('治理结构或公共机构的设立与改革吗', 150, 10)).toEqual([
      '治理结构或公共机构的设立与改革',
      '吗',
    ]);
    expect(balance('治理结构或公共机构的设立与改革吗', 150, 10)).toEqual([
      '治理结构或公共机构',
      '的设立与改革吗',
    ]);
  });

  it('breaks between words where that costs no line', () => {
    expect(balance('利益相关方或专家的正式咨询', 90, 10)).toEqual([
      '利益相关方或',
      '专家的正式咨询',
    ]);
  });

  it('never takes more lines than wrapping does', () => {
    const text = '一个没有任何停顿也没有任何标点的极长的类别名称';
    for (let width = 20; width < 260; width += 7) {
      const lines = balance(text, width, 10);
      expect(lines).toHaveLength(wrap(text, width, 10).length);
      expect(lines.join('')).toBe(text);
    }
  });
});
