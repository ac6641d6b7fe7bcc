import { describe, expect, it } from 'vitest';
import { REPLY, readText, replyOf } from '../../tests/fixtures/ingest.ts';
import { numeralsOf } from '../audit/numerals.ts';
import { placesOf, isSpanWithin } from '../audit/text.ts';

const paragraph = (text: string) => {
  const found = replyOf(text).paragraphs[4];
  if (found?.text !== text) throw new Error(`the paragraph is ${found?.text ?? 'not there'}`);
  return found;
};
const figures = (text: string) =>
  paragraph(text).figures.map(({ printed, value, value_max, unit, qualifier }) =>
    [printed, value, ...(value_max === undefined ? [] : [value_max]), unit ?? '?', qualifier].join(
      ' ',
    ),
  );
const reasons = (text: string) =>
  paragraph(text).others.map(({ numeral, reason }) => `${numeral}: ${reason}`);

describe('figures of a paragraph', () => {
  it.each([
    ['本市已引进人才120余名，成效很好。', ['120余名 120 person more-than']],
    ['基金规模约1.5亿元，已经设立。', ['约1.5亿元 150000000 CNY about']],
    ['总额不少于20亿港元，已经到位。', ['不少于20亿港元 2000000000 HKD at-least']],
    ['对单个项目最高支持300万元，已经实施。', ['最高支持300万元 3000000 CNY at-most']],
    ['惠及企业近两百家，成效很好。', ['近两百家 200 company nearly']],
    ['本市已建成3-5个孵化基地，成效很好。', ['3-5个 3 5 park exact']],
    ['占比从1.2%提升到 3%，成效很好。', ['1.2% 1.2 percent exact', '3% 3 percent exact']],
    ['总面积超３.２平方公里，已经建成。', ['超３.２平方公里 3200000 m2 more-than']],
    ['按最高1:2给予配套，已经实施。', ['最高1:2 0.5 ? at-most']],
    ['本市位列全国第 9 名，成效很好。', ['第 9 名 9 place exact']],
    [
      '本市从五大方面推进，出台八项举措。',
      ['五大方面 5 direction exact', '八项举措 8 measure exact'],
    ],
    ['用房给予三年内免租，已经实施。', ['三年内 3 year at-most']],
    [
      '每年选派100名左右，培训三百人次以上。',
      ['100名左右 100 person about', '三百人次以上 300 person at-least'],
    ],
    ['占比提高到3.2%以上，成效很好。', ['3.2%以上 3.2 percent at-least']],
    ['百分之四十的团队来自香港，成效很好。', ['百分之四十 40 percent exact']],
    [
      '分别给予最高30万元、15万元，已经实施。',
      ['最高30万元 300000 CNY at-most', '最高30万元、15万元 150000 CNY at-most'],
    ],
    ['资助不超过总经费的40%，已经实施。', ['不超过总经费的40% 40 percent at-most']],
    ['缩短到10个工作日以内，已经实施。', ['10个工作日以内 10 day at-most']],
    ['已购置设备320台（套）。', ['320台（套） 320 ? exact']],
    ['成员单位扩大为28家，成效很好。', ['28家 28 institution exact']],
    ['约30家、15家，成效很好。', ['约30家 30 company about', '15家 15 company exact']],
  ])('in %s are %j', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    ['市政协六届三次会议已经召开，成效很好。', ['六届: ordinal', '三次会议已: ordinal']],
    ['2024年5月6日，本市第三届论坛已经举办。', ['2024年5月6日: date', '第三届论坛已: ordinal']],
    ['依据澜府〔2024〕31号文，已经实施。', ['〔2024〕31号: document-number']],
    ['一是完善服务。二是加强合作。', ['一是完善服: structure', '二是加强合: structure']],
    [
      '落实“十五五”规划和“三个一百”工程，成效很好。',
      ['“十五五: name', '“三个: name', '一百: name'],
    ],
    [
      '进一步推进一批项目，两地一体发展。',
      ['一步推进一批: idiom', '一批项目: idiom', '两地一体发: idiom', '一体发展: idiom'],
    ],
    ['近三年成效很好，今后还将如此。', ['三年成效很: date']],
  ])('in %s are none, with reasons', (text, expected) => {
    expect(figures(text)).toEqual([]);
    expect(reasons(text).map((line) => line.split(': ')[1])).toEqual(
      expected.map((line) => line.split(': ')[1]),
    );
  });

  it('are accounted for with all other numerals, as the audit asks', () => {
    const { paragraphs } = readText(REPLY);
    const numerals = paragraphs.flatMap(({ text, figures, others }) =>
      numeralsOf(text).map((numeral) => ({
        numeral: numeral.text,
        known:
          figures.some((figure) => isSpanWithin(numeral, figure)) ||
          others.some(({ numeral: listed }) =>
            placesOf(text, listed).some((place) => isSpanWithin(numeral, place)),
          ),
      })),
    );
    expect(numerals.length).toBeGreaterThan(15);
    expect(numerals.filter(({ known }) => !known)).toEqual([]);
  });

  it('are listed so that one entry covers each numeral, and no entry another’s', () => {
    const text = '下一步进一步促进两地合作，下一步我局再推动两地往来，一批3家。';
    const listed = paragraph(text).others.filter((other) => other.listed);
    const counts = numeralsOf(text).map(
      (numeral) =>
        listed.filter((entry) =>
          placesOf(text, entry.numeral).some((place) => isSpanWithin(numeral, place)),
        ).length,
    );
    expect(counts).toEqual([1, 1, 1, 1, 1, 1, 0]);
  });

  it('have a role as far as their words tell', () => {
    const roles = (text: string) => paragraph(text).figures.map(({ role }) => role);
    expect(roles('占比从 2% 提升到 5%，成效很好。')).toEqual(['baseline', 'target']);
    expect(roles('本市将设立规模20亿元的基金，已经研究。')).toEqual(['planned']);
    expect(roles('单个项目最高支持50万元，已经实施。')).toEqual(['ceiling']);
    expect(roles('下一步推动引进60家；已建成3个基地，服务20家。')).toEqual([
      'planned',
      'achieved',
      'achieved',
    ]);
    expect(roles('引进3至5家。')).toEqual(['planned']);
    expect(roles('联盟正式设立，成员有本省10所、香港9所及澳门7所，已经运行。')).toEqual([
      'achieved',
      'achieved',
      'achieved',
    ]);
    expect(roles('本市位列第 2 名，累计引进60家。')).toEqual(['rank', 'achieved']);
  });
});
