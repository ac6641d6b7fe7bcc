import { describe, expect, it } from 'vitest';
import { realCorpus as corpus } from '../../tests/fixtures/real-corpus.ts';
import { filled } from '../../tests/fixtures/filled.ts';
import { BLOCK, FINDING_LINES, LEAST_TYPE, LINES } from '../../tests/fixtures/standard.ts';
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

/**
 * The smallest type of a picture as it is set, in points: as wide as the text block, at 96 pixels an
 * inch, or narrower, where it would be higher than the block and its finding leave it.
 */
function smallestSet(svg: string): number {
  const [height = NaN] = [...svg.matchAll(/viewBox="0 0 \d+ ([\d.]+)"/g)].map((m) => Number(m[1]));
  const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map((match) => Number(match[1]));
  const room = ((BLOCK.height - FINDING_LINES * LINES.pitch) / 25.4) * 96;
  return Math.min(...filled(sizes)) * (72 / 96) * Math.min(1, room / height);
}

const drawn = (name: string, read: Record<string, string[]> = {}, locale: 'zh' | 'en' = 'en') =>
  filled(charts[name]?.parts(new Map(Object.entries(read)), from(locale)) ?? []).map((draw) =>
    draw({
      document: chartDocument(),
      words: from(locale).words,
      width: PAPER_WIDTH,
      idPrefix: name,
    }),
  );

describe('the charts of briefings', () => {
  it.each(Object.keys(charts))('draw %s as wide as the paper’s text block', (name) => {
    for (const locale of ['zh', 'en'] as const) {
      for (const { svg, table } of drawn(name, {}, locale)) {
        expect(svg).toContain(`viewBox="0 0 ${PAPER_WIDTH} `);
        expect(table.rows.length).toBeGreaterThan(0);
      }
    }
  });

  it.each(['concreteness', 'targets', 'growth', 'answers'])(
    'say of %s what the site says',
    (name) => {
      const { words } = from('en');
      const options = { document: chartDocument(), words, width: 960, idPrefix: name };
      const onSite = chartNamed(corpus, name).prepare(from('en'))(options);
      expect(drawn(name)[0]?.title).toBe(onSite.title);
    },
  );

  it.each(Object.keys(charts))(
    'draw %s in parts that can be read on a sheet, under one title',
    (name) => {
      for (const locale of ['zh', 'en'] as const) {
        for (const held of [corpus, crowded]) {
          const words = localizer(locale, held.codebook);
          const options = { document: chartDocument(), words, width: PAPER_WIDTH, idPrefix: name };
          const parts = charts[name]?.parts(new Map(), { corpus: held, words }) ?? [];
          const drawn = parts.map((draw) => draw(options));
          const [first, ...others] = drawn.map(({ title }) => title);
          expect(first).not.toBe('');
          expect(others.filter((title) => !title.startsWith(first ?? '-'))).toEqual([]);
          const smallest = Math.min(...filled(drawn.map(({ svg }) => smallestSet(svg))));
          expect(smallest).toBeGreaterThanOrEqual(LEAST_TYPE);
        }
      }
    },
  );

  it('show the jurisdictions that are asked for, and no other', () => {
    const jurisdictions = ['shanghai', 'suzhou'];
    for (const name of ['commitments', 'concreteness']) {
      const rows = drawn(name, { jurisdictions })[0]?.table.rows;
      expect(rows?.map(([who]) => who)).toEqual(['Shanghai', 'Suzhou']);
    }
    const [flows] = drawn('flows', { jurisdictions });
    expect(flows?.table.head.slice(1)).toEqual(['Shanghai', 'Suzhou']);
    expect(flows?.title).not.toContain('Putuo');
  });
});
