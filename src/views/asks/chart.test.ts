import { describe, expect, it } from 'vitest';
import { tiny } from '../../../tests/fixtures/tiny.ts';
import { answers } from './model.ts';
import { corpusFrom } from '../../corpus/index.ts';
import { localizer } from '../../i18n/index.ts';
import { answersFixture } from './chart-examples.ts';
import { answersWords } from './chart-words.ts';

const corpus = corpusFrom(tiny);
const [zh, en] = [localizer('zh', corpus.codebook), localizer('en', corpus.codebook)];
const titles = (...documents: string[][]) => {
  const counts = answersFixture(corpus, documents);
  return [answersWords(counts, zh).title, answersWords(counts, en).title];
};

describe('answers', () => {
  it('count requests, and leave the proposal as a whole out', () => {
    const [count] = answers(corpus);
    expect(count?.whole?.answer).toBe('partly');
    expect(count?.requests).toEqual([]);
    const [first] = answersFixture(corpus, [['adopted', 'partly', 'adopted']]);
    expect(first?.counts.map(({ requests }) => requests.length)).toEqual([2, 1, 0, 0, 0, 0]);
  });
});

it('says of a reply that is not read whole that the part read lists no request', () => {
  const [count] = answers(corpus);
  if (!count) throw new Error('no reply');
  const said = (complete: boolean) =>
    answersWords([{ ...count, source: { ...count.source, complete } }], en).description;
  expect(said(true)).toContain('no single request listed');
  expect(said(false)).toContain('no single request in the part that was read');
});

describe('the title of a chart of answers', () => {
  it('names the largest class, and where the others are', () => {
    expect(titles(['adopted', 'adopted', 'adopted'], ['partly', 'adopted'], ['exploring']))
      .toMatchInlineSnapshot(`
      [
        "6项请求中，归为采纳的最多，4项；其余2项见于“引号”与<b>标记</b>&（1项）和一份名称极长的文献用来检验换行和边距是否算得正确（1项）",
        "4 of 6 requests are adopted, the largest group; the other 2 are in Quotes “and” <b>markup</b> & more (1) and A document with an unreasonably long name that needs several lines (1)",
      ]
    `);
  });
  it('names one place', () => {
    expect(titles(['adopted', 'adopted'], ['alternative'])).toMatchInlineSnapshot(`
      [
        "3项请求中，归为采纳的最多，2项；其余1项见于“引号”与<b>标记</b>&（1项）",
        "2 of 3 requests are adopted, the largest group; the other 1 is in Quotes “and” <b>markup</b> & more (1)",
      ]
    `);
  });
  it('tells a tie', () => {
    expect(titles(['adopted', 'partly'], ['partly', 'adopted'])).toMatchInlineSnapshot(`
      [
        "4项请求中，归为采纳和部分采纳的同为最多，各2项",
        "The largest groups among 4 requests are adopted and partly adopted, 2 each",
      ]
    `);
  });
  it('tells when all are alike, and when there is one', () => {
    expect(titles(['adopted', 'adopted'])).toMatchInlineSnapshot(`
      [
        "2项请求都归为采纳",
        "All 2 requests are adopted",
      ]
    `);
    expect(titles(['exploring'])).toMatchInlineSnapshot(`
      [
        "1项请求都归为研究探索",
        "The one request is to be explored",
      ]
    `);
  });
  it('says that there is none', () => {
    expect(titles()).toMatchInlineSnapshot(`
      [
        "所读文献未载任何请求",
        "The documents read report no request",
      ]
    `);
    expect(titles([])).toMatchInlineSnapshot(`
      [
        "所读文献未载任何请求",
        "The documents read report no request",
      ]
    `);
  });
});

it('the table shows counts of the classes that occur', () => {
  const counts = answersFixture(corpus, [['adopted', 'partly'], [], ['partly', 'partly']]);
  expect(answersWords(counts, en).table).toMatchInlineSnapshot(`
    {
      "caption": "Requests by reply and by how they were answered (counts)",
      "head": [
        "Document",
        "Adopted",
        "Partly adopted",
        "Total",
      ],
      "rows": [
        [
          "East Bay reply",
          "1",
          "1",
          "2",
        ],
        [
          "Quotes “and” <b>markup</b> & more",
          "0",
          "0",
          "0",
        ],
        [
          "A document with an unreasonably long name that needs several lines",
          "0",
          "2",
          "2",
        ],
      ],
    }
  `);
});
