import { describe, expect, it } from 'vitest';
import { corpus, measure } from '../../tests/fixtures/tiny-corpus.ts';
import { valueOf } from '../schema/index.ts';
import { voiceOf } from './voice.ts';

describe('whose word it is', () => {
  it('tells advice from a report and from own words', () => {
    const [source] = corpus.sources;
    const primary = { ...corpus, sources: [{ ...source, tier: 'primary' }] } as typeof corpus;
    const grant = measure('east-bay/matching-grant');
    const advice = valueOf(corpus.codebook, 'commitments', 'recommended');
    expect(voiceOf(corpus, { ...grant, coded: { ...grant.coded, commitment: advice } })).toBe(
      'advice',
    );
    const secondary = { ...corpus, sources: [{ ...source, tier: 'secondary' }] } as typeof corpus;
    expect(voiceOf(secondary, grant)).toBe('reported');
    const home = source?.jurisdiction;
    expect(voiceOf(primary, { ...grant, jurisdiction: home ?? grant.jurisdiction })).toBe('own');
  });
});
