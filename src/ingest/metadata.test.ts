import { describe, expect, it } from 'vitest';
import { REPLY, readText } from '../../tests/fixtures/ingest.ts';

const metadataOf = (text: string) => readText(text).metadata;

describe('what a document says of itself', () => {
  it('is read from a reply', () => {
    expect(metadataOf(REPLY)).toEqual({
      title: '对市政协六届三次会议第0212号提案的答复',
      titled: { from: 5, to: 6 },
      kind: 'proposal-reply',
      number: '澜科函〔2025〕8号',
      series: undefined,
      issuers: ['澜江市科学技术局'],
      date: '2025-03-06',
      printed: '2025-03-10',
      proposal: { body: '市政协六届三次会议', number: '0212', title: '引进香港青年来澜创业' },
      outcome: '已经解决',
      disclosure: '主动公开',
      complete: true,
    });
  });

  it('is read from the data of the page where the text has none', () => {
    const page =
      '索引号: 123 发布机构: 澜江市人民政府 成文日期: 2024-07-02\n文号: 澜府函〔2024〕31号 发布日期: 2024-07-09\n\n' +
      '澜江市人民政府关于市七届人大二次会议第18号代表建议答复的函\n\n各位代表：\n\n来信收悉，现答复如下：\n\n本市已经建成园区。\n';
    expect(metadataOf(page)).toMatchObject({
      title: '澜江市人民政府关于市七届人大二次会议第18号代表建议答复的函',
      kind: 'suggestion-reply',
      number: '澜府函〔2024〕31号',
      issuers: ['澜江市人民政府'],
      date: '2024-07-02',
      printed: '2024-07-09',
      proposal: { body: '市七届人大二次会议', number: '18' },
      complete: true,
    });
  });

  it.each([
    ['澜江市科技创新“十五五”规划', 'plan'],
    ['关于申报专项的通知', 'notice'],
    ['支持港澳青年创业若干措施', 'measures'],
    ['在合作大会上的讲话', 'speech'],
    ['澜港合作会议举行', 'meeting-news'],
    ['两地园区签署协议', 'news'],
    ['决策参考', 'special-report'],
  ])('has in %s the kind %s', (title, kind) => {
    expect(metadataOf(`${title}\n\n本市有关情况如下，请予研究。\n`).kind).toBe(kind);
  });

  it('has the day of a notice where what is issued follows it', () => {
    const text =
      '发布时间：2026-02-11\n\n澜江市人民政府关于印发若干措施的通知\n\n澜政发〔2026〕5号\n\n各单位：\n\n现予印发，请认真执行。\n\n' +
      '澜江市人民政府\n\n2026年2月9日\n\n若干措施\n\n第一条 给予补贴。\n\n第二条 设立基金。\n';
    const { metadata, outline } = readText(text);
    expect(metadata).toMatchObject({ kind: 'notice', date: '2026-02-09', printed: '2026-02-11' });
    expect(outline.map(({ from }) => from)).toEqual([1, 4, 8, 9]);
  });

  it('has the year in the number of an issue', () => {
    const text =
      '决策参考\n\n第4期（总第55期）\n\n2024年5月6日\n\n对接香港的路径\n\n当前，形势很好。\n';
    expect(metadataOf(text)).toMatchObject({
      number: '2024年第4期（总第55期）',
      series: '决策参考',
      date: '2024-05-06',
      title: '对接香港的路径',
    });
  });

  it('names what is not there as not there', () => {
    expect(metadataOf('本市已经建成三个园区，成效很好。\n')).toMatchObject({
      number: undefined,
      date: undefined,
      printed: undefined,
      outcome: undefined,
      issuers: [],
    });
  });

  it.each([
    ['本市将与香港的大学', false],
    ['本市将与香港的大学合作，', false],
    ['本市将与香港的大学合作。', true],
    ['本市称之为“同城”', true],
  ])('says of a text that ends with %s whether it is whole: %s', (end, complete) => {
    expect(metadataOf(`某件事\n\n各单位：\n\n情况如下。\n\n${end}\n`).complete).toBe(complete);
  });
});

describe('the outline', () => {
  it('has head, occasion, a section for each heading, and the end', () => {
    const { outline, paragraphs } = readText(REPLY);
    expect(outline.map(({ id, from, to }) => `${id} ${from}–${to}`)).toEqual([
      'masthead 1–7',
      'opening 8–8',
      'part-1 9–10',
      'part-2 11–12',
      'closing 13–17',
    ]);
    expect(
      paragraphs.flatMap(({ number, silent }) => (silent ? [`${number} ${silent}`] : [])),
    ).toEqual([
      '1 masthead',
      '2 distribution',
      '3 masthead',
      '4 masthead',
      '5 heading',
      '6 heading',
      '7 salutation',
      '9 heading',
      '11 heading',
      '13 courtesy',
      '14 signature',
      '16 distribution',
      '17 distribution',
    ]);
  });

  it('has sections of the second level where the first has few, and levels of four', () => {
    const text =
      '一、总的情况\n\n（一）园区\n\n已建成。\n\n（二）人才\n\n1.引进\n\n（1）高层次\n\n已引进。\n\n二、下一步\n\n（一）基金\n\n将设立。\n';
    const { outline, paragraphs } = readText(text);
    expect(outline.map(({ from }) => from)).toEqual([1, 4, 8]);
    expect(paragraphs.map(({ level }) => level)).toEqual([
      1,
      2,
      undefined,
      2,
      3,
      4,
      undefined,
      1,
      2,
      undefined,
    ]);
  });

  it('opens sections by their words where there are no headings', () => {
    const text =
      '关于某事的答复\n\n委员：\n\n来信收悉，答复如下：\n\n在引进人才方面，本市已设立基金。\n\n下一步，本市将继续努力。\n';
    expect(readText(text).outline.map(({ from }) => from)).toEqual([1, 3, 4, 5]);
  });
});
