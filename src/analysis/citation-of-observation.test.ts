import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { localizer } from '../i18n/index.ts';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import {
  bibtexObservation,
  gbt7714Observation,
  risObservation,
} from './citation-of-observation.ts';

const words = localizer('en', corpus.codebook);
const observation = corpus.observations.find(({ id }) => id === 'campus-open');
if (!observation) throw new Error('the fixture has it');
const titled = {
  ...observation,
  page: { ...observation.page, title: '校区昨日启用' },
};
const bare = { ...observation, page: {}, link: undefined };
const english = { ...observation, language: 'en' };

describe('in GB/T 7714', () => {
  it('a page stands under our title, in square brackets, where its own is not known', () => {
    expect(gbt7714Observation(observation)).toBe(
      '海湾日报. [联合校区启用][EB/OL]. （2025-09-20）[2026-03-01]. https://bay-daily.example/campus.',
    );
    expect(gbt7714Observation(titled)).toContain('海湾日报. 校区昨日启用[EB/OL]. ');
  });

  it('no date and no address stand where none is known', () => {
    expect(gbt7714Observation(bare)).toBe('海湾日报. [联合校区启用][EB/OL]. [2026-03-01].');
  });

  it('names are in the language of the page, or else in that of the documents', () => {
    expect(gbt7714Observation(english)).toMatch(/^Bay Daily\. \[Joint campus opened\]\[EB\/OL\]/);
    for (const language of ['zh-Hant', 'ja']) {
      expect(gbt7714Observation({ ...observation, language })).toMatch(
        /^海湾日报\. \[联合校区启用\]/,
      );
    }
  });
});

describe('in BibTeX', () => {
  it('a page has publisher, title, day, language and address, and the day of reading', () => {
    expect(bibtexObservation(titled, words).split('\n')).toEqual([
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
    expect(bibtexObservation(bare, words)).not.toMatch(/\b(?:year|month|date|url) = /);
    expect(bibtexObservation({ ...titled, page: { date: '2025' } }, words)).not.toContain(
      'month = ',
    );
  });

  it('a title of ours stands in square brackets, with a note', () => {
    const ours = bibtexObservation(observation, words);
    expect(ours).toContain('title = {{[联合校区启用]}}');
    expect(ours).toContain('note = {title supplied by this site}');
    expect(bibtexObservation(titled, words)).not.toContain('note = ');
  });

  it('names are in the language of the page', () => {
    expect(bibtexObservation(english, words)).toContain('title = {{[Joint campus opened]}}');
  });
});

describe('in RIS', () => {
  const imported = (entry: string): unknown => plugins.input.chain(entry, { generateGraph: false });
  const known = {
    type: 'webpage',
    author: [{ family: '海湾日报' }],
    title: '[联合校区启用]',
    note: 'title supplied by this site',
    language: 'zh-Hans',
  };

  it('a page is imported with day, address and language', () => {
    expect(imported(risObservation(observation, words))).toEqual([
      {
        ...known,
        issued: { 'date-parts': [[2025, 9, 20]] },
        URL: 'https://bay-daily.example/campus',
      },
    ]);
    expect(risObservation(observation, words)).toContain('\nY2  - 2026-03-01\n');
  });

  it('the title of a page stands as it is', () => {
    const entry = imported(risObservation(titled, words));
    expect(entry).toMatchObject([{ title: '校区昨日启用' }]);
    expect(entry).not.toMatchObject([{ note: expect.anything() as unknown }]);
  });

  it('what is not known is left out', () => {
    expect(imported(risObservation(bare, words))).toEqual([known]);
  });
});
