import { describe, expect, it } from 'vitest';
import { realCorpus as corpus } from '../../tests/fixtures/real-corpus.ts';
import { filled } from '../../tests/fixtures/filled.ts';
import { BLOCK } from '../../tests/fixtures/standard.ts';
import { chartDocument } from '../charts/document.ts';
import { localizer } from '../i18n/index.ts';
import { chartNamed } from '../views/charts.ts';
import { PAPER_WIDTH } from './chart-html.ts';
import { charts } from './charts.ts';

const from = (locale: 'zh' | 'en') => ({ corpus, words: localizer(locale, corpus.codebook) });
/** Three times as many jurisdictions, each with the measures of a real one. */
const crowded = {
  ...corpus,
  jurisdictions: ['', '-1', '-2'].flatMap((tag) =>
    corpus.jurisdictions.map((each) => ({ ...each, id: `${each.id}${tag}` })),
  ),
};

/** What a sheet holds, at 96 pixels an inch, once a picture is set a tenth smaller than the text block. */
const HIGHEST = (BLOCK.height / 25.4) * 96 * 1.1;

const drawn = (name: string, read: Record<string, string[]> = {}, locale: 'zh' | 'en' = 'en') =>
  charts[name]?.prepare(
    new Map(Object.entries(read)),
    from(locale),
  )({
    document: chartDocument(),
    words: from(locale).words,
    width: PAPER_WIDTH,
    idPrefix: name,
  });

describe('the charts of briefings', () => {
  it.each(Object.keys(charts))('draw %s as wide as the paper’s text block', (name) => {
    for (const locale of ['zh', 'en'] as const) {
      const chart = drawn(name, {}, locale);
      expect(chart?.svg).toContain(`viewBox="0 0 ${PAPER_WIDTH} `);
      expect(chart?.table.rows.length).toBeGreaterThan(0);
    }
  });

  it.each(['concreteness', 'targets', 'growth', 'answers'])(
    'say of %s what the site says',
    (name) => {
      const { words } = from('en');
      const options = { document: chartDocument(), words, width: 960, idPrefix: name };
      const onSite = chartNamed(corpus, name).prepare(from('en'))(options);
      expect(drawn(name)?.title).toBe(onSite.title);
    },
  );

  it.each(Object.keys(charts))('draw %s in parts that a sheet holds, under one title', (name) => {
    for (const locale of ['zh', 'en'] as const) {
      for (const held of [corpus, crowded]) {
        const words = localizer(locale, held.codebook);
        const options = { document: chartDocument(), words, width: PAPER_WIDTH, idPrefix: name };
        const parts = charts[name]?.parts(new Map(), { corpus: held, words }) ?? [];
        const drawn = parts.map((draw) => draw(options));
        const [first, ...others] = drawn.map(({ title }) => title);
        expect(first).toBe(
          charts[name]?.prepare(new Map(), { corpus: held, words })(options).title,
        );
        expect(others.filter((title) => !title.startsWith(first ?? '-'))).toEqual([]);
        const heights = drawn.map(({ svg }) => Number(/viewBox="0 0 \d+ ([\d.]+)"/.exec(svg)?.[1]));
        expect(Math.max(...filled(heights))).toBeLessThan(HIGHEST);
      }
    }
  });

  it('show the jurisdictions that are asked for, and no other', () => {
    const jurisdictions = ['shanghai', 'suzhou'];
    for (const name of ['commitments', 'concreteness']) {
      const rows = drawn(name, { jurisdictions })?.table.rows;
      expect(rows?.map(([who]) => who)).toEqual(['Shanghai', 'Suzhou']);
    }
    expect(drawn('flows', { jurisdictions })?.table.head.slice(1)).toEqual(['Shanghai', 'Suzhou']);
    expect(drawn('flows', { jurisdictions })?.title).not.toContain('Putuo');
  });
});
