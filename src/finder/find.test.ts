import { describe, expect, it } from 'vitest';
import { filled } from '../../tests/fixtures/filled.ts';
import { namedQueries } from '../../tests/fixtures/named-queries.ts';
import { foundPages, realFinders } from '../../tests/fixtures/real-finders.ts';
import { locales } from '../i18n/index.ts';
import { nearestTerms } from './client/nearest-terms.ts';
import { whereFound } from './client/where.ts';
import { findKinds, ranks } from './wire.ts';
import { takesLong } from '../../tests/fixtures/takes-long.ts';

takesLong();

describe('the search over the whole site leads a reader to the answer', () => {
  it('in the first three results, of every query that once did not find it', () => {
    const missed = locales.flatMap((locale) =>
      filled(namedQueries[locale]).flatMap(({ query, answers }) => {
        const all = foundPages(locale, query);
        const place = all.findIndex((page) => answers.includes(page)) + 1;
        if (place > 0 && place <= 3) return [];
        const first = all.slice(0, 3).join(' ');
        return [`${locale} ${query}: at ${place} of ${all.length}, after ${first}`];
      }),
    );
    expect(missed).toEqual([]);
  });

  it('takes spellings of one word, and ways to write a number, for one', () => {
    const of = (query: string) => foundPages('en', query).sort();
    expect(of('co-operation')).toEqual(of('cooperation'));
    expect(of('organization')).toEqual(of('organisations'));
    expect(of('innovation center')).toEqual(of('innovation centres'));
    expect(of('startup')).toEqual(of('start-ups'));
    expect(foundPages('zh', '5,000万')).toEqual(foundPages('zh', '5000万'));
    expect(foundPages('zh', '补贴').sort()).toEqual(foundPages('zh', '津贴').sort());
  });

  it('finds findings and the rulings of the codebook by what they say', () => {
    expect(foundPages('zh', '没有找到不等于没有做')[0]).toBe(
      'followup.html#finding-promises-followed',
    );
    expect(foundPages('en', 'only state an amount of money').slice(0, 3)).toContain(
      'index.html#finding-amounts',
    );
    expect(foundPages('zh', '分别最高')).toContain('codebook.html#ruling-ceiling-for-each');
    expect(foundPages('en', 'ceiling-for-each')[0]).toBe('codebook.html#ruling-ceiling-for-each');
    expect(foundPages('hant', '編碼裁定')).toContain('codebook.html#ruling-ceiling-for-each');
  });

  it('finds things of every kind', () => {
    const kinds = new Set(realFinders('zh').index.entries.map(([kind]) => findKinds[kind]));
    expect(findKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('cuts an indicator as its readers write it, and leads to what became of it', () => {
    for (const query of ['制造业占比', '制造业比重', '制造业份额']) {
      const { absent } = realFinders('zh').find(query);
      expect(absent, query).toEqual([]);
      const pages = foundPages('zh', query);
      expect(pages.slice(0, 3), query).toContain('targets.html#manufacturing-share');
      expect(pages, query).toContain('followup/targets.html#manufacturing-share');
    }
    expect(foundPages('hant', '製造業佔比')).toContain('followup/targets.html#manufacturing-share');
    expect(foundPages('zh', '研发占比')).toContain('followup/targets.html#rd-intensity');
    expect(foundPages('en', 'manufacturing share')).toContain(
      'followup/targets.html#manufacturing-share',
    );
  });

  it('takes no part of a Latin word for it', () => {
    const { index, find } = realFinders('en');
    const titles = find('GOI').hits.map(({ entry }) => index.entries[entry]?.[2] ?? 0);
    expect(titles.some((title) => /ongoing/i.test(index.texts[title] ?? ''))).toBe(false);
    expect(foundPages('en', 'AI').length).toBeLessThan(20);
  });

  it('falls back to what has most of the words, and says what is nowhere', () => {
    const { hits, whole, absent } = realFinders('zh').find('河套 面积 鲸鱼');
    expect(whole).toBe(0);
    expect(absent.map(({ text }) => text)).toEqual(['鲸鱼']);
    expect(hits[0]?.lacks.map(({ text }) => text)).toEqual(['鲸鱼']);
    expect(realFinders('zh').find('鲸鱼').hits).toEqual([]);
  });

  it('goes on with what lacks one word where few have all of them', () => {
    const { hits, whole } = realFinders('zh').find('孵化器出海');
    expect(whole).toBeGreaterThan(0);
    expect(whole).toBeLessThan(3);
    expect(hits.slice(0, whole).flatMap(({ lacks }) => lacks)).toEqual([]);
    expect(filled(hits.slice(whole)).filter(({ lacks }) => lacks.length !== 1)).toEqual([]);
    // What has all of the words of many things is not followed by others.
    const many = realFinders('zh').find('上海 青年');
    expect(many.whole).toBe(many.hits.length);
  });

  it('offers words that are like one that is nowhere, one and many of a thing once', () => {
    const near = nearestTerms(realFinders('en'), 'incubaters');
    expect(near.slice(0, 3)).toContain('incubators');
    expect(near).not.toContain('incubator');
    expect(near.filter((term) => !term.startsWith('incubat'))).toEqual([]);
    expect(nearestTerms(realFinders('zh'), '孵化室')).toContain('孵化器');
  });

  it('says where a thing was found, and never in English on a Chinese page', () => {
    const finder = realFinders('zh');
    const [hit] = finder.find('独角兽').hits;
    if (!hit) throw new Error('nothing found');
    expect(whereFound(finder, hit)?.text).toMatch(/\p{Script=Han}/u);
    // What kind of thing it is stands beside the title.
    const [ruling] = finder.find('编码裁定').hits;
    expect(ruling && whereFound(finder, ruling)?.text).not.toBe('编码裁定');
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
