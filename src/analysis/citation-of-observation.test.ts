import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import {
  bibtexObservation,
  gbt7714Observation,
  risObservation,
} from './citation-of-observation.ts';

const observation = corpus.observations.find(({ id }) => id === 'campus-open');
if (!observation) throw new Error('the fixture has it');
const titled = {
  ...observation,
  page: { ...observation.page, title: '校区昨日启用' },
};
const bare = { ...observation, page: {}, link: undefined };
const english = { ...observation, language: 'en' };

describe('in GB/T 7714', () => {
  it('a page stands under our title where its own is not known', () => {
    expect(gbt7714Observation(observation)).toBe(
      '海湾日报. 联合校区启用[EB/OL]. （2025-09-20）[2026-03-01]. https://bay-daily.example/campus.',
    );
    expect(gbt7714Observation(titled)).toContain('海湾日报. 校区昨日启用[EB/OL]. ');
  });

  it('no date and no address stand where none is known', () => {
    expect(gbt7714Observation(bare)).toBe('海湾日报. 联合校区启用[EB/OL]. [2026-03-01].');
  });

  it('names are in the language of the page, or else in that of the documents', () => {
    expect(gbt7714Observation(english)).toMatch(/^Bay Daily\. Joint campus opened\[EB\/OL\]/);
    for (const language of ['zh-Hant', 'ja']) {
      expect(gbt7714Observation({ ...observation, language })).toMatch(/^海湾日报\. 联合校区启用/);
    }
  });
});

describe('in BibTeX', () => {
  it('a page has publisher, title, day, language and address, and the day of reading', () => {
    expect(bibtexObservation(titled).split('\n')).toEqual([
      '@misc{campus-open,',
      '  author = {{海湾日报}},',
      '  title = {{校区昨日启用}},',
      '  year = {2025},',
      '  month = {9},',
      '  date = {2025-09-20},',
      '  language = {zh-Hans},',
      '  url = {https://bay-daily.example/campus},',
      '  urldate = {2026-03-01}',
      '}',
    ]);
  });

  it('what is not known is left out', () => {
    expect(bibtexObservation(bare)).not.toMatch(/\b(?:year|month|date|url) = /);
    expect(bibtexObservation({ ...titled, page: { date: '2025' } })).not.toContain('month = ');
  });

  it('names are in the language of the page', () => {
    expect(bibtexObservation(english)).toContain('title = {{Joint campus opened}}');
  });
});

describe('in RIS', () => {
  const imported = (entry: string): unknown => plugins.input.chain(entry, { generateGraph: false });
  const known = {
    type: 'webpage',
    author: [{ family: '海湾日报' }],
    title: '联合校区启用',
    language: 'zh-Hans',
  };

  it('a page is imported with day, address and language', () => {
    expect(imported(risObservation(observation))).toEqual([
      {
        ...known,
        issued: { 'date-parts': [[2025, 9, 20]] },
        URL: 'https://bay-daily.example/campus',
      },
    ]);
    expect(risObservation(observation)).toContain('\nY2  - 2026-03-01\n');
  });

  it('what is not known is left out', () => {
    expect(imported(risObservation(bare))).toEqual([known]);
  });
});
