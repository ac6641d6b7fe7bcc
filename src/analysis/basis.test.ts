import { describe, expect, it } from 'vitest';
import { corpus, jurisdiction, measure } from '../../tests/fixtures/tiny-corpus.ts';
import { localizer } from '../i18n/index.ts';
import { basisAmong, basisLine, basisMap, basisOf } from './basis.ts';
import { counted } from './measures.ts';

const english = () => ({ corpus, words: localizer('en', corpus.codebook) });
const bundles = corpus.measures.filter(({ parts }) => parts.length > 0);
const silent = () => ({ ...jurisdiction('old-harbour'), measures: [] });

describe('what a column rests on', () => {
  it('is each document and voice once, the most measures first', () => {
    const east = jurisdiction('east-bay');
    const [grant, advice] = [
      measure('east-bay/matching-grant'),
      measure('old-harbour/advice-desk'),
    ];
    const own = { ...east, measures: [advice, grant, { ...grant, slug: 'another' }] };
    expect(
      basisOf(corpus, own).map(({ source, voice, measures }) => [source.id, voice, measures]),
    ).toEqual([
      ['bulletin-2024', 'reported', 2],
      ['bulletin-2024', 'advice', 1],
    ]);
  });

  it('counts of a page the measures on it alone, each once, without bundles', () => {
    const shown = ['east-bay/matching-grant', 'old-harbour/advice-desk'].map((id) => measure(id));
    const twice = [...shown, ...shown, ...bundles];
    const sums = [
      jurisdiction('east-bay'),
      jurisdiction('old-harbour'),
      jurisdiction('hong-kong'),
    ].map((place) =>
      basisAmong(corpus, place, twice).map(({ voice, measures }) => [voice, measures]),
    );
    expect(sums).toEqual([[['reported', 1]], [['advice', 1]], []]);
  });

  it('sums to the measures of the column', () => {
    const east = jurisdiction('east-bay');
    const sum = basisOf(corpus, east).reduce((total, { measures }) => total + measures, 0);
    expect(sum).toBe(counted(east.measures).length);
  });

  it('is said as whose word it is, and with the document', () => {
    const columns = [jurisdiction('east-bay'), silent()];
    expect([...basisMap(english(), columns)]).toEqual([
      ['east-bay', english().words.say('voice.reported')],
      ['old-harbour', ''],
    ]);
    const line = basisLine(english(), jurisdiction('old-harbour'));
    expect(line).toContain('East Bay bulletin');
    expect(line).toContain(english().words.say('voice.advice'));
    expect(line.split(english().words.say('sep')).length).toBeGreaterThan(1);
  });

  it('is said to be nothing where no document speaks of it', () => {
    expect(basisLine(english(), silent())).toBe(english().words.say('basis.none'));
  });
});
