import type { Entries, Entry } from '../../src/lint/types.ts';
import { evidenceOf } from '../../src/lint/visit.ts';

/** What of a content is copied to grow it. */
export interface Template {
  /** The ids of the jurisdictions that are lined up. */
  columns: readonly string[];
  /** The marks that jurisdictions have, those of the context included. */
  marks: readonly string[];
  /** How many measures the content has, those of its context included. */
  measures: number;
  /** The highest place that a jurisdiction, a programme or a target states. */
  lastOrder: number;
  copied: {
    [
      K in
        | 'jurisdiction'
        | 'source'
        | 'programme'
        | 'target'
        | 'measure'
        | 'ask'
        | 'partnership'
        | 'event'
        | 'observation'
        | 'promise'
        | 'term'
        | 'organisation'
    ]: Entry<K>[];
  };
  /** Measures without wholes and parts, which can be copied alone. */
  single: readonly Entry<'measure'>[];
  /** What of the documents' wordings is translated. */
  translations: readonly Entry<'translation'>[];
  codings: readonly Entry<'coding'>[];
  resolutions: readonly Entry<'resolution'>[];
}

/** What of a checked content belongs to its columns; the bodies of its context are copied too. */
export function templateOf(entries: Entries): Template {
  const columns = entries.jurisdiction.filter(({ data }) => data.column).map(({ id }) => id);
  const isColumn = (id: string): boolean => columns.includes(id);
  const home = new Map(entries.organisation.map(({ id, data }) => [id, data.home as string]));
  const ofColumn = (body: string): boolean => isColumn(home.get(body) ?? '');
  const source = entries.source.filter(({ data }) => isColumn(data.jurisdiction));
  const sources = new Set(source.map(({ id }) => id));
  const measure = entries.measure.filter(({ id }) => isColumn(firstOf(id)));
  const wholes = new Set(entries.measure.map(({ data }) => data.parent));
  const programme = entries.programme.filter(({ data }) => isColumn(data.jurisdiction));
  const partnership = entries.partnership.filter(({ data }) => data.mainland.some(ofColumn));
  const event = entries.event.filter(({ data }) => data.jurisdictions.some(isColumn));
  // What no column set is copied too where a document of theirs reports it.
  const cited = (at: Entry): boolean =>
    evidenceOf(at).every(({ value }) => sources.has(value.source));
  const target = entries.target.filter(cited);
  const subjects = new Map(
    Object.entries({ measure, target, partnership, event }).map(([kind, records]) => [
      kind,
      new Set(records.map(({ id }) => id)),
    ]),
  );
  const copied = (kind: string, ids: readonly string[] = []): boolean =>
    ids.every((id) => subjects.get(kind)?.has(id));
  // Of what is about copies alone: it is about something in every round.
  const observation = entries.observation.filter(
    ({ data: { measures, targets, partnerships, events } }) =>
      copied('measure', measures) &&
      copied('target', targets) &&
      copied('partnership', partnerships) &&
      copied('event', events),
  );
  const observed = new Set(observation.map(({ id }) => id));
  return {
    columns,
    marks: entries.jurisdiction.map(({ data }) => data.mark),
    measures: entries.measure.length,
    lastOrder: Math.max(
      ...[...entries.jurisdiction, ...entries.programme, ...entries.target].map(
        ({ data }) => data.order,
      ),
    ),
    copied: {
      jurisdiction: entries.jurisdiction.filter(({ id }) => isColumn(id)),
      source,
      programme,
      target,
      measure,
      ask: entries.ask.filter(({ id }) => sources.has(firstOf(id))),
      partnership,
      event,
      observation,
      promise: entries.promise.filter(
        ({ data: { measure, observations = [] } }) =>
          copied('measure', [measure]) && observations.every((id) => observed.has(id)),
      ),
      term: entries.term.filter(cited),
      organisation: entries.organisation,
    },
    single: measure.filter(
      ({ id, data }) =>
        data.parent === undefined && data.programme === undefined && !wholes.has(id),
    ),
    translations: entries.translation.filter(({ id }) => sources.has(id)),
    codings: entries.coding,
    resolutions: entries.resolution,
  };
}

/** The folder of an id: the jurisdiction of a measure, the document of an ask. */
export const firstOf = (id: string): string => id.split('/')[0] ?? '';
