import { describe, expect, it } from 'vitest';
import { BLOCK } from '../../tests/fixtures/standard.ts';
import { chartDocument } from '../charts/document.ts';
import { loadCorpus } from '../corpus/index.ts';
import { localizer } from '../i18n/index.ts';
import { chartNamed } from '../views/charts.ts';
import { PAPER_WIDTH } from './chart-html.ts';
import { charts } from './charts.ts';

const corpus = loadCorpus('content');
const from = (locale: 'zh' | 'en') => ({ corpus, words: localizer(locale, corpus.codebook) });
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

  it.each(['concreteness', 'flows', 'growth', 'answers'])(
    'fit %s on a page, in Chinese',
    (name) => {
      const height = Number(
        /viewBox="0 0 \d+ ([\d.]+)"/.exec(drawn(name, {}, 'zh')?.svg ?? '')?.[1],
      );
      // At 96 pixels an inch.
      expect(height).toBeLessThan((BLOCK.height / 25.4) * 96);
    },
  );

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
