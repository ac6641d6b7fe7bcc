import { describe, expect, it } from 'vitest';
import { uncued } from './cues.ts';
import { worksheetLines } from './worksheet.ts';
import { readText, replyOf, REPLY } from '../../tests/fixtures/ingest.ts';

const paragraph = (text: string) => replyOf(text).paragraphs[4];

describe('dates', () => {
  const dates = (text: string) =>
    paragraph(text)?.dates.map(({ printed, date }) => `${printed} = ${date ?? 'open'}`);
  it.each([
    ['2023年4月5日已经签署。', ['2023年4月5日 = 2023-04-05']],
    ['今年 3 月已经签署。', ['今年 3 月 = 2025-03']],
    ['去年下半年已经签署。', ['去年下半年 = 2024-07/2024-12']],
    ['争取2026年底前建成。', ['2026年底前 = 2026-12-31']],
    ['2022年12月签署，次月开工；4月建成。', ['2022年12月 = 2022-12', '4月 = 2022-04']],
    ['2023年-2024年完成建设。', ['2023年-2024年 = 2023/2024']],
    ['从2022年到2032年逐步完成。', ['2022年 = 2022', '2032年 = 2032']],
    ['近期将出台文件。', ['近期 = open']],
    ['二〇二四年六月已经签署。', ['二〇二四年六月 = 2024-06']],
    ['力争9月底前完成。', ['9月底前 = 2025-09-30']],
    ['服务期为3个月，共2年。', []],
  ])('in %s are %j, against the day of the document', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('bodies', () => {
  const found = (text: string) =>
    paragraph(text)?.bodies.map(({ name, id }) => `${name}: ${id ?? 'new'}`);

  it('are known by any name, the longest first, and new ones by how they end', () => {
    expect(found('澜大与香港东岸大学、市科技局共建，依托南滩研究院。')).toEqual([
      '澜大: lanjiang-university',
      '香港东岸大学: new',
      '市科技局: lanjiang-stc',
      '南滩研究院: new',
    ]);
  });

  it('are found before a verb, and not within another word', () => {
    expect(found('南滩大学牵头实施，市财政局拨付，依托高新区管委会推进。')).toEqual([
      '南滩大学: new',
      '市财政局: new',
      '高新区管委会: new',
    ]);
    expect(found('面向南滩大学生开展，南滩大学城已经建成。')).toEqual([]);
  });

  it('are governments, ministries by their short names, and what follows 综合', () => {
    expect(
      found('南滩市政府与教育部共建，教育部门参加，综合省发展改革委的意见，报国务院港澳办。'),
    ).toEqual(['南滩市政府: new', '教育部: new', '省发展改革委: new', '国务院港澳办: new']);
  });

  it('are not those of another city that are called alike', () => {
    expect(found('市科技委已经同意。')).toEqual([]);
  });
});

describe('cue words', () => {
  const cues = (text: string) =>
    paragraph(text)?.cues.map(({ cue, commitment }) => `${cue}: ${commitment}`);

  it('say the commitment by the codebook', () => {
    expect(cues('本市已建成园区，正在推进二期。下一步将探索合作。')).toEqual([
      '已: implemented',
      '建成: implemented',
      '正在: ongoing',
      '下一步: planned',
      '将: planned',
      '探索: exploring',
    ]);
  });

  it('are not in every sentence: the others rest on their verbs', () => {
    const text = '下一步将探索合作。设立基金；印发办法。正在推进。';
    expect(uncued(text, paragraph(text)?.cues ?? [])).toEqual([9, 14]);
  });

  it('are no year and no month that is still ahead', () => {
    expect(cues('2023年5月启动；将于今年9月完成。')).toEqual(['月: implemented', '将: planned']);
  });

  it('are none within another word', () => {
    expect(cues('了解青年需求，方案切实可行。')).toEqual([]);
    expect(cues('把园区放在首位，将其作为机遇。')).toEqual([]);
  });

  it('are none within the name of a document or of a request', () => {
    expect(cues('《合作备忘录》明确双方责任。')).toEqual([]);
    expect(cues('提案提出的建议符合思路，关于研究设立基金的建议很好。')).toEqual([]);
    expect(cues('两地签署备忘录。建议设立基金。')?.map((cue) => cue.split(':')[0])).toEqual([
      '签署',
      '备忘录',
      '建议',
    ]);
  });
});

describe('requests', () => {
  it('are named by headings and within paragraphs, the proposal itself too', () => {
    const { paragraphs } = readText(REPLY);
    expect(
      paragraphs.flatMap(({ number, requests }) =>
        requests.map(({ printed }) => `${number} ${printed}`),
      ),
    ).toEqual(['8 引进香港青年来澜创业', '9 建设港澳青年驿站', '11 设立专项基金']);
    expect(paragraph('针对您提出的“设立在港窗口”的建议，已经研究。')?.requests).toMatchObject([
      { printed: '设立在港窗口' },
    ]);
  });
});

describe('a text that is cut off', () => {
  const phrases = (text: string) =>
    worksheetLines(readText(text)).flatMap((line) => (line.is === 'measure' ? line.phrase : []));
  const head = '关于某件提案的答复\n\n委员：\n\n';

  it('has no line for the sentence that it breaks off in', () => {
    expect(phrases(`${head}本市已建成园区。正在推进二期，双方`)).toEqual([
      expect.stringContaining('本市已建成园区'),
      expect.stringContaining('本市已建成园区'),
    ]);
    expect(phrases(`${head}本市已建成园区。正在推进二期。`)).toHaveLength(3);
  });
});
