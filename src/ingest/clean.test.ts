import { describe, expect, it } from 'vitest';
import { REPLY, rules } from '../../tests/fixtures/ingest.ts';
import { cleanText } from './clean.ts';

const clean = (text: string) => cleanText(text, rules);

describe('cleanText', () => {
  it('leaves a text that is in order as it is, byte for byte', () => {
    const text = '澜江市科学技术局\n\n一、总的情况\n\n本市有 3 个园区, 都已建成。\n';
    expect(clean(text)).toEqual({
      text,
      paragraphs: ['澜江市科学技术局', '一、总的情况', '本市有 3 个园区, 都已建成。'],
      leftOut: [],
      joined: 0,
    });
  });

  it('sets aside what is the page’s, and leaves out contact lines and names without repeating them', () => {
    const { text, leftOut } = clean(REPLY);
    expect(leftOut.map(({ line, what }) => `${line} ${what}`)).toEqual([
      '1 breadcrumb',
      '3 share buttons',
      '16 names of those addressed',
      '34 contact',
    ]);
    expect(text).not.toMatch(/首页|微信|王某某|李某某|8765432/);
    expect(text).toContain('\n\n（姓名略）委员:\n\n');
    expect(JSON.stringify(leftOut)).not.toMatch(/王某某|李某某|8765432/);
  });

  it('takes out what nobody sees', () => {
    expect(clean('\ufeff本\u200b市\u202e已建成。\r\n\r\n\u3000\u3000完。').text).toBe(
      '本市已建成。\n\n完。\n',
    );
  });

  it('joins lines that are cut at one width, and no heading to what follows', () => {
    const width = 20;
    const long =
      '本市围绕创新联合体建设工作持续推进有关园区的各项服务与保障措施并且不断完善人才政策与金融支持体系取得成效。';
    const lines = long.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [];
    const { paragraphs, joined } = clean(
      `一、总的情况\n${lines.join('\n')}\n二、下一步\n${lines.join('\n')}\n`,
    );
    expect(paragraphs).toEqual(['一、总的情况', long, '二、下一步', long]);
    expect(joined).toBe(4);
  });

  it('joins a sentence over the end of a page, with its number and blank lines between', () => {
    const before =
      '近年来，本市围绕创新联合体建设，持续推进有关园区的各项服务与保障，并且不断完善人才政策，';
    expect(clean(`${before}\n\n— 3 —\n\f\n取得了成效。\n`).paragraphs).toEqual([
      `${before}取得了成效。`,
    ]);
  });

  it('joins a title whose bracket stands open', () => {
    expect(clean('第七次会议第12号(科学技术类\n\n125号)提案答复的函\n').paragraphs).toEqual([
      '第七次会议第12号(科学技术类125号)提案答复的函',
    ]);
  });

  it('joins no lines of a heading or a signature', () => {
    const text = '澜江市科学技术局\n\n2025年3月6日\n';
    expect(clean(text).text).toBe(text);
  });
});
