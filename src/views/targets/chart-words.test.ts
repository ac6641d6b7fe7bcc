import { describe, expect, it } from 'vitest';
import { tiny } from '../../../tests/fixtures/tiny.ts';
import { corpusFrom } from '../../corpus/index.ts';
import { localizer } from '../../i18n/index.ts';
import { made } from '../made.ts';
import { growing } from './chart-examples.ts';
import { byGrowth, targetsWords } from './chart-words.ts';
import { sample } from '../../languages/sample.ts';

const corpus = corpusFrom(tiny);
const given = made(corpus);
const [zh, en] = [localizer('zh', corpus.codebook), localizer('en', corpus.codebook)];

describe('the title of targets', () => {
  const titles = (...goals: number[]) => {
    const growths = byGrowth(
      goals.map((goal, i) => growing(given, sample(`指标${i}`, `Indicator ${i}`), 100, goal)),
    );
    return [targetsWords(growths, zh).title, targetsWords(growths, en).title];
  };
  it('names the fastest and the slowest, ties included', () => {
    expect(titles(200, 300, 150)).toMatchInlineSnapshot(`
      [
        "要达到目标，指标1须增长最快，年均11.6%；指标2最慢，年均4.1%",
        "Fastest to grow if the targets are to be met: Indicator 1, by 11.6% a year; slowest: Indicator 2, by 4.1%",
      ]
    `);
    expect(titles(200, 300, 300)).toMatchInlineSnapshot(`
      [
        "要达到目标，指标1和指标2须增长最快，年均11.6%；指标0最慢，年均7.2%",
        "Fastest to grow if the targets are to be met: Indicator 1 and Indicator 2, by 11.6% a year; slowest: Indicator 0, by 7.2%",
      ]
    `);
  });
  it('says when all are equal, when there is one, and when there is none', () => {
    expect(titles(200, 200)).toMatchInlineSnapshot(`
      [
        "2项目标隐含的增速相同，都是年均7.2%",
        "The 2 targets imply the same growth, 7.2% a year",
      ]
    `);
    expect(titles(200)).toMatchInlineSnapshot(`
      [
        "要达到目标，指标0须年均增长7.2%",
        "To grow if the target is to be met: Indicator 0, by 7.2% a year",
      ]
    `);
    expect(titles()).toMatchInlineSnapshot(`
      [
        "所读文献未载量化目标",
        "The documents read state no target",
      ]
    `);
  });
});
