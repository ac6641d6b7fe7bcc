import { describe, expect, it } from 'vitest';
import { indexOf } from '../../scripts/search-bench/finders.ts';
import { inProject } from '../../scripts/lib/paths.ts';
import { realCorpus } from '../../tests/fixtures/real-corpus.ts';
import { readContent } from '../corpus/read.ts';
import { foldings } from '../i18n/fold.ts';
import type { Locale } from '../i18n/index.ts';
import { variants } from '../i18n/variants.ts';
import { memoText } from '../shared/memo.ts';
import { finderOf } from './client/engine.ts';
import { whereFound } from './client/where.ts';
import { findKinds, ranks } from './wire.ts';

const briefings = readContent(inProject('content')).filter(({ path }) =>
  path.startsWith('briefings/'),
);
const folding = foldings(variants);
const finders = memoText((locale: Locale) =>
  finderOf(indexOf(realCorpus, briefings, locale), folding),
);

/** The addresses of what is found, each once, the best first. */
function found(locale: Locale, query: string): string[] {
  const finder = finders(locale);
  const { entries } = finder.index;
  return [...new Set(finder.find(query).hits.map(({ entry }) => entries[entry]?.[1] ?? ''))];
}

const measure = (id: string) => `measures/${id}.html`;

describe('the search over the whole site leads a reader to the answer', () => {
  it.each([
    ['上海贷款', measure('shanghai/guaranteed-startup-loans')],
    ['普陀免租', measure('putuo/chuangxinli-rent-free')],
    ['河套人才房', measure('shenzhen/talent-flats')],
    ['苏州基金', measure('suzhou/cross-border-venture-fund')],
    ['创业补贴', measure('shanghai/startup-social-insurance-subsidy')],
    ['数据跨境', measure('shenzhen/data-sharing'), measure('shenzhen/factor-flow')],
    ['河套面积', measure('shenzhen/hetao-zone')],
    ['1000家项目', measure('shanghai/incubators-on-stage')],
    ['人均资助', measure('shanghai/pujiang-talent-program')],
    ['办理结果', 'sources/putuo-2024-22.html'],
    ['印发日期', 'sources/sh-2023-57.html'],
    ['院士', measure('shanghai/pujiang-talent-program')],
    ['300万', measure('shanghai/guaranteed-startup-loans')],
    ['三百万', measure('shanghai/guaranteed-startup-loans')],
    ['3 million', measure('shanghai/guaranteed-startup-loans')],
    ['3,000,000', measure('shanghai/guaranteed-startup-loans')],
    ['RMB 3 million', measure('shanghai/guaranteed-startup-loans')],
    ['5,000万', measure('shenzhen/core-technology-rd-grant')],
    ['unicorn', 'targets.html#unicorns'],
    ['人\u200B才\u00AD房', measure('shenzhen/talent-flats')],
  ])('%s, in Simplified Chinese', (query, ...answers) => {
    const first = found('zh', query).slice(0, 3);
    expect(
      first.filter((page) => answers.includes(page)),
      first.join(' '),
    ).not.toEqual([]);
  });

  it.each([
    ['上海貸款', measure('shanghai/guaranteed-startup-loans')],
    ['河套人才房', measure('shenzhen/talent-flats')],
    ['辦理結果', 'sources/putuo-2024-22.html'],
    ['提案與答覆', 'asks.html'],
    ['獨角獸', 'targets.html#unicorns'],
  ])('%s, in Traditional Chinese', (query, answer) => {
    expect(found('hant', query).slice(0, 3)).toContain(answer);
  });

  it.each([
    ['GOI', 'glossary.html#goi'],
    ['AI', measure('shanghai/lingang-cup-makerthon')],
    ['To Shanghai', measure('shanghai/to-shanghai-forums')],
    ['open innovation centre', measure('shanghai/pudong-open-innovation-centres')],
    ['open innovation center', measure('shanghai/pudong-open-innovation-centres')],
    ['co-operation conference', measure('shanghai/cooperation-conference')],
    ['startups', 'targets.html#start-ups'],
    ['preferential policies', measure('shanghai/hong-kong-funded-firms-use-shanghai-schemes')],
    ['organization', 'organisations.html'],
    ['unicorn target', 'targets.html#unicorns'],
    ['独角兽', 'targets.html#unicorns'],
    ["Hong Kong's unicorns", 'targets.html#unicorns'],
  ])('%s, in English', (query, ...answers) => {
    const first = found('en', query).slice(0, 3);
    expect(
      first.filter((page) => answers.includes(page)),
      first.join(' '),
    ).not.toEqual([]);
  });

  it('takes spellings of one word, and ways to write a number, for one', () => {
    const of = (query: string) => found('en', query).sort();
    expect(of('co-operation')).toEqual(of('cooperation'));
    expect(of('organization')).toEqual(of('organisations'));
    expect(of('innovation center')).toEqual(of('innovation centres'));
    expect(of('startup')).toEqual(of('start-ups'));
    expect(found('zh', '5,000万')).toEqual(found('zh', '5000万'));
    expect(found('zh', '补贴').sort()).toEqual(found('zh', '津贴').sort());
  });

  it('finds things of every kind', () => {
    const kinds = new Set(finders('zh').index.entries.map(([kind]) => findKinds[kind]));
    expect(findKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('takes no part of a Latin word for it', () => {
    const { index, find } = finders('en');
    const titles = find('GOI').hits.map(({ entry }) => index.entries[entry]?.[2] ?? 0);
    expect(titles.some((title) => /ongoing/i.test(index.texts[title] ?? ''))).toBe(false);
    expect(found('en', 'AI').length).toBeLessThan(20);
  });

  it('falls back to what has most of the words, and says what is nowhere', () => {
    const { hits, some, absent } = finders('zh').find('河套 面积 鲸鱼');
    expect(some).toBe(true);
    expect(absent.map(({ text }) => text)).toEqual(['鲸鱼']);
    expect(hits[0]?.lacks.map(({ text }) => text)).toEqual(['鲸鱼']);
    expect(finders('zh').find('鲸鱼').hits).toEqual([]);
  });

  it('says where a thing was found, and never in English on a Chinese page', () => {
    const finder = finders('zh');
    const [hit] = finder.find('独角兽').hits;
    if (!hit) throw new Error('nothing found');
    expect(whereFound(finder, hit)?.text).toMatch(/\p{Script=Han}/u);
    const prose = /(?:[A-Za-z]+ ){4}/;
    const shown = finder.index.entries.flatMap(([, , , , , , texts]) =>
      texts
        .filter(([, rank]) => ranks[rank] !== 'also')
        .map(([, , text]) => finder.index.texts[text] ?? ''),
    );
    const english = shown.filter((text) => prose.test(text) && !/\p{Script=Han}/u.test(text));
    // Names of bodies that documents and readers use are no sentences.
    expect(english.filter((text) => text.length > 90)).toEqual([]);
  });
});
