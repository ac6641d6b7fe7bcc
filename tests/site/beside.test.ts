import { describe, expect, it } from 'vitest';
import { toTraditional } from '../../src/i18n/traditional.ts';
import { translationOf } from '../../src/analysis/beside.ts';
import { filled } from '../fixtures/filled.ts';
import { realCorpus } from '../fixtures/real-corpus.ts';
import { pages, read } from './support/dist.ts';

const documents = realCorpus.sources.map(({ id }) => ({ source: id }));

/** Each quoted wording of a page, with what stands right after it. */
const wordingsOf = (html: string) =>
  [...html.matchAll(QUOTED)].map(([, lang, text = '', tag, after]) => ({
    text: plain(text),
    lang,
    tag,
    after: after === undefined ? undefined : plain(after),
  }));

const QUOTED =
  /<q lang="([^"]*)" class="phrase">([^<]*)<\/q>(?:<span class="ours" lang="([^"]*)">([^<]*)<\/span>)?/g;

const plain = (text: string): string =>
  text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');

describe('what stands beside a wording', () => {
  const holding = pages
    .map((page) => ({ ...page, html: read(page.path) }))
    .filter(({ html }) => html.includes('class="phrase"'));

  it('is its translation on English pages, in a language of its own', () => {
    const english = holding.filter(({ locale }) => locale === 'en');
    const without = filled(english).flatMap(({ path, html }) =>
      wordingsOf(html)
        .filter(({ text, lang, tag, after }) => {
          const said = translationOf(realCorpus, 'en', text, documents);
          if (lang !== 'zh-Hans' || said === undefined) return true;
          // A year is one in every language.
          if (said === text) return after !== undefined;
          return tag !== 'en' || !/^ \(.+\)$/.test(after ?? '');
        })
        .map(({ text }) => `${path}: ${text}`),
    );
    expect(without).toEqual([]);
  });

  it('is its Traditional form on Traditional pages, where that is another', () => {
    const traditional = holding.filter(({ locale }) => locale === 'hant');
    const wrong = filled(traditional).flatMap(({ path, html }) =>
      wordingsOf(html)
        .filter(({ text, tag, after }) => {
          const converted = toTraditional(text);
          if (converted === text) return after !== undefined;
          return after !== `（${converted}）` || tag !== 'zh-Hant-HK';
        })
        .map(({ text }) => `${path}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  it('is nothing on Simplified pages', () => {
    const simplified = holding.filter(({ locale }) => locale === 'zh');
    expect(filled(simplified).filter(({ html }) => html.includes('class="ours"'))).toEqual([]);
  });

  it('is said once to be the site’s own, on each page that has it and on no other', () => {
    const notes = pages.map(({ path }) => ({
      path,
      has: read(path).includes('class="ours"'),
      notes: read(path).split('ours-note"').length - 1,
    }));
    expect(filled(notes).filter(({ has, notes: n }) => n !== (has ? 1 : 0))).toEqual([]);
  });
});
