import { get, type PlainRecords } from './index-records.ts';
import type {
  Ask,
  DatedEvent,
  Jurisdiction,
  Measure,
  Organisation,
  Partnership,
  Source,
  Term,
} from './types.ts';

interface Indexes {
  jurisdictions: ReadonlyMap<string, Jurisdiction>;
  organisations: ReadonlyMap<string, Organisation>;
  sources: ReadonlyMap<string, Source>;
  measures: ReadonlyMap<string, Measure>;
}

/** What replies add to the corpus, linked and in order. */
export interface Replies {
  asks: Ask[];
  partnerships: Partnership[];
  events: DatedEvent[];
  terms: Term[];
}

/** Links asks, partnerships, events and terms to the measures and bodies that they name. */
export function linkReplies(records: PlainRecords, indexes: Indexes): Replies {
  const { jurisdictions, organisations, sources, measures } = indexes;
  const all = <T>(map: ReadonlyMap<string, T>, ids: readonly string[]): T[] =>
    ids.map((id) => get(map, id));
  const documents = [...sources.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  return {
    asks: records.ask
      .map(({ id, data }) => ({
        ...data,
        id,
        source: get(sources, id.slice(0, id.indexOf('/'))),
        measures: all(measures, data.measures),
      }))
      .sort(
        (a, b) => documents.indexOf(a.source) - documents.indexOf(b.source) || a.order - b.order,
      ),
    partnerships: records.partnership
      .map(({ id, data }) => ({
        ...data,
        id,
        mainland: all(organisations, data.mainland),
        hong_kong: all(organisations, data.hong_kong),
        measures: all(measures, data.measures),
      }))
      .sort((a, b) => compareDates(a.date?.date, b.date?.date) || (a.id < b.id ? -1 : 1)),
    events: records.event
      .map(({ id, data }) => ({
        ...data,
        id,
        jurisdictions: all(jurisdictions, data.jurisdictions),
        organisations: all(organisations, data.organisations),
        measures: all(measures, data.measures),
      }))
      .sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1)),
    terms: records.term
      .map(({ id, data }) => ({ ...data, id, measures: all(measures, data.measures) }))
      .sort((a, b) => a.term.en.localeCompare(b.term.en, 'en')),
  };
}

/** Earlier first; a date that the text does not give comes last. */
const compareDates = (a = '9999', b = '9999'): number => (a < b ? -1 : a > b ? 1 : 0);
