import { describe, expect, it } from 'vitest';
import { tiny } from '../../../tests/fixtures/tiny.ts';
import { corpusFrom } from '../../corpus/index.ts';
import { localizer } from '../../i18n/index.ts';
import { made } from '../made.ts';
import { flowing } from './chart-examples.ts';
import { flowsWords } from './chart-words.ts';

const corpus = corpusFrom(tiny);
const given = made(corpus);
const [zh, en] = [localizer('zh', corpus.codebook), localizer('en', corpus.codebook)];
const both = (say: (words: typeof zh) => string) => [say(zh), say(en)];

describe('the title of flows', () => {
  const titles = (...counts: number[]) =>
    both((words) => flowsWords(flowing(given, ...counts), words).title);
  it('says how many each connects, the most first, equal numbers together', () => {
    expect(titles(1, 3, 1, 2)).toMatchInlineSnapshot(`
      [
        "政策领域3项，文献所载：上海涉及全部3项（其中“引号”与<b>标记</b>&只见于总括的一条）；苏州2项；深圳·河套和普陀各1项",
        "Policy area, 3 in all. The documents show Shanghai in all 3 (quotes “and” <b>markup</b> & more only in the measure that names them all); Suzhou in 2; Shenzhen (Hetao) and Putuo District in 1 each",
      ]
    `);
    expect(titles(3)).toMatchInlineSnapshot(`
      [
        "政策领域3项，文献所载：深圳·河套涉及全部3项",
        "Policy area, 3 in all. The documents show Shenzhen (Hetao) in all 3",
      ]
    `);
  });
  it('does not turn silence into a zero', () => {
    expect(titles(2, 0, 2, 0)).toMatchInlineSnapshot(`
      [
        "政策领域3项，文献所载：深圳·河套和普陀各2项；上海和苏州未见记载",
        "Policy area, 3 in all. The documents show Shenzhen (Hetao) and Putuo District in 2 each; nothing of Shanghai and Suzhou",
      ]
    `);
    expect(titles(0, 0)).toMatchInlineSnapshot(`
      [
        "政策领域3项，所读文献未载任何措施",
        "Policy area, 3 in all: the documents read name no measure",
      ]
    `);
    expect(titles()).toMatchInlineSnapshot(`
      [
        "政策领域3项，所读文献未载任何措施",
        "Policy area, 3 in all: the documents read name no measure",
      ]
    `);
  });
});
