import { describe, expect, it } from 'vitest';
import { foundPages, realFinders } from '../../tests/fixtures/real-finders.ts';
import { realCorpus } from '../../tests/fixtures/real-corpus.ts';
import { locales, localizer } from '../i18n/index.ts';
import { paths } from '../routes/paths.ts';
import { ranks } from './wire.ts';

describe.each(locales)('what is called so stands before what is about it, %s', (locale) => {
  const words = localizer(locale, realCorpus.codebook);

  it.each(realCorpus.jurisdictions.map((place) => [place.id, place] as const))('%s', (_, place) => {
    for (const name of [place.name, place.short]) {
      expect(foundPages(locale, words.text(name))[0], words.text(name)).toBe(
        paths.jurisdiction(place.id),
      );
    }
  });

  it('a place of two names by each of them', () => {
    const names = locale === 'en' ? ['Hetao', 'Shenzhen'] : ['河套', '深圳'];
    for (const name of names) {
      expect(foundPages(locale, name)[0], name).toBe(paths.jurisdiction('shenzhen'));
    }
  });

  it('a measure by its title', () => {
    for (const measure of realCorpus.measures) {
      expect(foundPages(locale, words.text(measure.title)).slice(0, 2), measure.id).toContain(
        paths.measure(measure.id),
      );
    }
  });
});

describe('what a reader is told is nowhere', () => {
  const said = (locale: 'zh' | 'hant' | 'en', query: string) =>
    realFinders(locale)
      .find(query)
      .absent.map((part) => part.said);

  it('is told in the reader’s own characters', () => {
    expect(said('hant', '河套 鯨魚')).toEqual(['鯨魚']);
    expect(said('zh', '河套 鯨魚')).toEqual(['鯨魚']);
    expect(said('en', 'Hetao Whales')).toEqual(['Whales']);
    expect(said('zh', '河套“蓝鲸”')).toEqual(['蓝鲸']);
    expect(said('zh', '河套 Шанхай')).toEqual(['Шанхай']);
  });

  it('is never half of a word', () => {
    expect(said('zh', '河套什么时候封关')).toEqual(['封关']);
    expect(said('zh', '制造业占比')).toEqual([]);
    expect(said('hant', '跨境資料流動')).toEqual([]);
  });
});

it('on a Traditional page no name or form that is shown is in Simplified characters', () => {
  const { index } = realFinders('hant');
  const shown = index.entries.flatMap(([, , , , , , texts]) =>
    texts.flatMap(([, rank, text]) => (ranks[rank] === 'name' ? [index.texts[text] ?? ''] : [])),
  );
  expect(shown).toContain('初創');
  expect(shown.filter((text) => /[创区学园质资产业]/.test(text))).toEqual([]);
});
