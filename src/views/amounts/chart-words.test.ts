import { describe, expect, it } from 'vitest';
import { tiny } from '../../../tests/fixtures/tiny.ts';
import { corpusFrom } from '../../corpus/index.ts';
import { localizer } from '../../i18n/index.ts';
import { made } from '../made.ts';
import { manyAmounts } from './chart-entry.ts';
import { said } from './chart-words.ts';
import type { StatedAmounts } from './model.ts';
import { sample } from '../../languages/sample.ts';

const corpus = corpusFrom(tiny);
const [zh, en] = [localizer('zh', corpus.codebook), localizer('en', corpus.codebook)];
const both = (say: (words: typeof zh) => string) => [say(zh), say(en)];

describe('what is said of amounts', () => {
  const [someone] = corpus.jurisdictions;
  const [owned] = manyAmounts(made(corpus)).sized.flatMap(({ figures }) => figures);
  if (!someone || !owned) throw new Error('the fixture is too small');
  const place = (name: string) => ({ ...someone, short: sample(name, name) });
  const stated = (counts: Record<string, number>, silent: string[] = []): StatedAmounts => ({
    total: Object.values(counts).reduce((sum, count) => sum + count, 0),
    by: Object.entries(counts).map(([name, count]) => ({
      jurisdiction: place(name),
      figures: Array.from({ length: count }, () => owned),
    })),
    silent: silent.map(place),
  });
  const money = (...args: Parameters<typeof stated>) =>
    both((words) => said('money', stated(...args), words));
  it('says who states how many, and of whom none', () => {
    expect(money({ A: 3, B: 1 }, ['C', 'D'])).toMatchInlineSnapshot(`
      [
        "文献所载金额4处，其中A3处、B1处，C和D未载",
        "4 amounts of money in the documents: A 3, B 1 (none of C and D)",
      ]
    `);
    expect(money({ A: 3, B: 1 })).toMatchInlineSnapshot(`
      [
        "文献所载金额4处，其中A3处、B1处",
        "4 amounts of money in the documents: A 3, B 1",
      ]
    `);
  });
  it('says nothing of all documents where some figures stand on other pages', () => {
    const listed = (counts: Record<string, number>, silent: string[] = []) =>
      both((words) => said('money', { ...stated(counts, silent), isPart: true }, words));
    expect(listed({ A: 3 }, ['C'])).toEqual([
      '这里列出金额3处，其中A3处，C未载',
      '3 amounts of money listed here: A 3 (none of C)',
    ]);
    expect(listed({})).toEqual(['这里没有金额', 'no amount of money listed here']);
  });
  it('tells one alone, and nothing', () => {
    expect(money({ A: 2 }, ['B'])).toMatchInlineSnapshot(`
      [
        "文献所载金额2处，都在A",
        "2 amounts of money in the documents, all of A",
      ]
    `);
    expect(money({ A: 1 })).toMatchInlineSnapshot(`
      [
        "文献所载金额1处，都在A",
        "1 amount of money in the documents, of A",
      ]
    `);
    expect(money({}, ['A', 'B'])).toMatchInlineSnapshot(`
      [
        "所读文献未载金额",
        "no amount of money in the documents read",
      ]
    `);
    expect(both((words) => said('area', stated({}), words))).toMatchInlineSnapshot(`
      [
        "未载面积",
        "no area",
      ]
    `);
  });
});
