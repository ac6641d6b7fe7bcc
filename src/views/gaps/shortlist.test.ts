import { describe, expect, it } from 'vitest';
import { realCorpus as content } from '../../../tests/fixtures/real-corpus.ts';
import { filled } from '../../../tests/fixtures/filled.ts';
import { corpus, jurisdiction } from '../../../tests/fixtures/tiny-corpus.ts';
import { concreteness, isCommitted } from '../../analysis/concreteness.ts';
import { gaps } from './model.ts';
import { lacksOf } from './pages.ts';
import { bestToBorrow, shortlist } from './shortlist.ts';

const lens = content.codebook.lenses[0]?.id ?? '';

describe('what is best to borrow', () => {
  it('is the measure of another that the small corpus has', () => {
    const [capital] = gaps(corpus, jurisdiction('old-harbour'), 'theme');
    const best = capital && bestToBorrow(capital);
    expect(best?.measure.slug).toBe('matching-grant');
    expect(best?.from.id).toBe('east-bay');
  });

  it('is never explored or advised only where another is planned, nor less concrete than another', () => {
    for (const lacks of filled(lacksOf(content))) {
      for (const gap of filled(lacks.gaps)) {
        const all = gap.others.flatMap(({ measures }) => measures);
        const best = bestToBorrow(gap)?.measure;
        expect(best && isCommitted(best)).toBe(all.some(isCommitted));
        const rivals = all.filter((measure) => isCommitted(measure) || !all.some(isCommitted));
        const scores = rivals.map((measure) => concreteness(measure).score);
        expect(best && concreteness(best).score).toBe(Math.max(...scores));
      }
    }
  });
});

describe('the list of a jurisdiction', () => {
  it('has all gaps of the first lens, then others whose measure is new', () => {
    for (const lacks of filled(lacksOf(content))) {
      const whole = shortlist(lacks, lens, Infinity);
      const first = lacks.gaps.filter((gap) => gap.lens.id === lens);
      expect(whole.slice(0, first.length).map(({ gap }) => gap)).toEqual(first);
      const own = whole.slice(0, first.length).map(({ measure }) => measure);
      const more = whole.slice(first.length).map(({ measure }) => measure);
      expect(new Set(more).size).toBe(more.length);
      expect(more.filter((measure) => own.includes(measure))).toEqual([]);
      expect(shortlist(lacks, lens, 5)).toEqual(whole.slice(0, 5));
    }
  });
});
