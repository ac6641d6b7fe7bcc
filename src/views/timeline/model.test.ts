import { describe, expect, it } from 'vitest';
import { corpus } from '../../../tests/fixtures/tiny-corpus.ts';
import { edit, tiny } from '../../../tests/fixtures/tiny.ts';
import { corpusFrom } from '../../corpus/index.ts';
import { deadlineCounts, precisionOf, stretchesOf, timeline } from './model.ts';

const view = timeline(corpus);
const lane = (id: string, from = view) =>
  from.lanes.find(({ jurisdiction }) => jurisdiction.id === id);
const brief = (id: string, from = view) =>
  lane(id, from)?.moments.map((moment) => [moment.id, moment.date, moment.kinds.join('+')]);

describe('the timeline', () => {
  it('gathers events, deadlines, starts and documents by date, the undated last', () => {
    expect(brief('east-bay')).toEqual([
      ['laboratories-open', '2022-09', 'event+start'],
      ['due-east-bay-sample-lane', '2023-12-31', 'deadline'],
      ['document-bulletin-2024', '2024-03-15', 'document'],
      ['due-east-bay-joint-campus', '2025-06-30', 'deadline'],
    ]);
    expect(brief('old-harbour')).toEqual([['due-old-harbour-advice-desk', undefined, 'deadline']]);
    expect(lane('hong-kong')).toBeUndefined();
  });

  it('reads deadlines at the date of the document that states them', () => {
    expect(lane('east-bay')?.references.map(({ date }) => date)).toEqual(['2024-03-15']);
    expect(lane('old-harbour')?.references).toEqual([]);
    expect(deadlineCounts(view)).toEqual({ passed: 1, ahead: 1, open: 1 });
  });

  it('gives what several records tell of once, with all of them', () => {
    const [moment] = lane('east-bay')?.moments ?? [];
    expect(moment?.measures.map(({ slug }) => slug)).toEqual(['campus-laboratories']);
    expect(moment?.printed).toEqual(['2022 年 9 月', '于 2022 年 9 月']);
    const apart = timeline(
      corpusFrom(edit(tiny, 'events/laboratories-open.yaml', "date: '2022-09'", "date: '2022'")),
    );
    expect(brief('east-bay', apart)?.slice(0, 2)).toEqual([
      ['laboratories-open', '2022', 'event'],
      ['start-east-bay-campus-laboratories', '2022-09', 'start'],
    ]);
  });

  it('shows a document once when an event tells of it', () => {
    const [event] = corpus.events;
    if (!event) throw new Error('no event in the tiny corpus');
    const printed = { ...event, id: 'printed', date: '2024-03-15', kind: 'document', measures: [] };
    const told = timeline({ ...corpus, events: [printed] });
    const documents = lane('east-bay', told)?.moments.filter(({ source }) => source);
    expect(documents?.map(({ id, kinds }) => [id, kinds])).toEqual([['printed', ['document']]]);
  });
});

describe('the axis', () => {
  const years = (...dates: (string | undefined)[]) =>
    stretchesOf(dates.map((date) => ({ date }))).map(({ from, to }) => [from, to]);
  it('leaves out years without anything, but not a single one', () => {
    expect(years('2005', '2018', '2020-03', '2032')).toEqual([
      [2005, 2005],
      [2018, 2020],
      [2032, 2032],
    ]);
  });
  it('holds what lasts through', () => {
    expect(years('2001/2009', '2005-01-01', undefined)).toEqual([[2001, 2009]]);
    expect(years(undefined)).toEqual([]);
  });
});

it.each([
  ['2023-05-08', 'day'],
  ['2023-05', 'month'],
  ['2023', 'year'],
  ['2023/2024', 'range'],
  ['2023-07/2023-12', 'range'],
])('%s is precise to a %s', (date, precision) => {
  expect(precisionOf(date)).toBe(precision);
});
