import { compareVersions, valueOf, type Codebook, type DataOf } from '../schema/index.ts';
import { deepFreeze } from './freeze.ts';
import { get, index, type PlainRecords, type Plain } from './index-records.ts';
import { passagesOf } from './passages.ts';
import { linkReplies } from './link-replies.ts';
import type {
  Corpus,
  DoubleCoding,
  Jurisdiction,
  Measure,
  Organisation,
  Programme,
  Source,
  Target,
} from './types.ts';

/**
 * Links checked records into the corpus: ids become the records they name, parts and programme
 * items are collected, comparables are made mutual, and the whole is frozen.
 * @throws when an id names nothing, which the lint has ruled out
 */
export function linkCorpus(codebook: Codebook, records: PlainRecords): Corpus {
  const jurisdictions = linkJurisdictions(records.jurisdiction);
  const organisations = index(records.organisation, ({ id, data }): Organisation => ({
    ...data,
    id,
    home: data.home === undefined ? undefined : get(jurisdictions, data.home),
  }));
  const sources = index(records.source, ({ id, data }): Source => ({
    ...data,
    id,
    issuers: data.issuers.map((issuer) => get(organisations, issuer)),
    jurisdiction: get(jurisdictions, data.jurisdiction),
  }));
  const programmes = index(records.programme, ({ id, data }): Programme => ({
    ...data,
    id,
    jurisdiction: get(jurisdictions, data.jurisdiction),
    items: [],
  }));
  const targets = index(records.target, ({ id, data }): Target => ({
    ...data,
    id,
    jurisdiction: get(jurisdictions, data.jurisdiction),
    programme: data.programme === undefined ? undefined : get(programmes, data.programme),
    measures: [],
  }));
  const measures = linkMeasures(codebook, records.measure, {
    jurisdictions,
    organisations,
    programmes,
    targets,
  });
  const ordered = readingOrder(measures, [...sources.keys()]);
  for (const measure of ordered) {
    measure.jurisdiction.measures.push(measure);
    measure.parent?.parts.push(measure);
    if (!measure.parent && measure.programme) measure.programme.programme.items.push(measure);
    for (const target of measure.targets) target.measures.push(measure);
  }
  const indexes = { jurisdictions, organisations, sources, measures };
  const corpus = {
    ...linkReplies(records, indexes),
    codebook,
    jurisdictions: byOrder(jurisdictions),
    sources: [...sources.values()].sort((a, b) => (a.date < b.date ? -1 : 1)),
    organisations: [...organisations.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    programmes: byOrder(programmes),
    targets: byOrder(targets),
    measures: ordered,
    codings: linkCodings(records),
    findings: records.finding
      .map(({ id, data }) => ({ ...data, id }))
      .sort((a, b) => a.order - b.order),
    questions: records.question
      .map(({ id, data }) => ({ ...data, id }))
      .sort((a, b) => a.order - b.order),
    releases: records.release
      .map(({ id, data }) => ({ ...data, id }))
      .sort((a, b) => compareVersions(b.version, a.version)),
  };
  return deepFreeze({ ...corpus, passages: passagesOf(corpus) });
}

function linkJurisdictions(records: readonly Plain<'jurisdiction'>[]): Map<string, Jurisdiction> {
  const found = index(records, ({ id, data }): Jurisdiction => ({
    ...data,
    id,
    parent: undefined,
    measures: [],
  }));
  for (const { id, data } of records) {
    if (data.parent !== undefined) get(found, id).parent = get(found, data.parent);
  }
  return found;
}

interface Indexes {
  jurisdictions: Map<string, Jurisdiction>;
  organisations: Map<string, Organisation>;
  programmes: Map<string, Programme>;
  targets: Map<string, Target>;
}

function linkMeasures(
  codebook: Codebook,
  records: readonly Plain<'measure'>[],
  indexes: Indexes,
): Map<string, Measure> {
  const does = (data: DataOf<'measure'>, what: 'responsible' | 'partner'): Organisation[] =>
    (data.actors ?? [])
      .filter(({ role }) => valueOf(codebook, 'actor-roles', role)[what])
      .map(({ organisation }) => get(indexes.organisations, organisation));
  const found = index(records, ({ id, data }): Measure => ({
    ...data,
    id,
    slug: id.slice(id.indexOf('/') + 1),
    jurisdiction: get(indexes.jurisdictions, id.slice(0, id.indexOf('/'))),
    programme: undefined,
    parent: undefined,
    parts: [],
    targets: (data.targets ?? []).map((target) => get(indexes.targets, target)),
    actors: (data.actors ?? []).map(({ organisation, role }) => ({
      organisation: get(indexes.organisations, organisation),
      role,
    })),
    coded: {
      commitment: valueOf(codebook, 'commitments', data.commitment),
      hong_kong: valueOf(codebook, 'hong-kong', data.hong_kong),
    },
    responsible: does(data, 'responsible'),
    partners: does(data, 'partner'),
    in_force_in: (data.in_force_in ?? []).map((place) => get(indexes.jurisdictions, place)),
    comparable: [],
    figures: data.figures ?? [],
  }));
  const data = new Map(records.map((record) => [record.id, record.data]));
  for (const [id, measure] of found) {
    const { parent, comparable = [] } = get(data, id);
    if (parent !== undefined) measure.parent = get(found, parent);
    for (const { measure: other, note } of comparable) {
      measure.comparable.push({ measure: get(found, other), note });
      get(found, other).comparable.push({ measure, note });
    }
  }
  for (const measure of found.values()) {
    const root = rootOf(measure);
    const place = get(data, root.id).programme;
    if (place) {
      measure.programme = { programme: get(indexes.programmes, place.id), item: place.item };
    }
  }
  return found;
}

const rootOf = (measure: Measure): Measure => (measure.parent ? rootOf(measure.parent) : measure);

/** Bundles first, then their parts; siblings by programme item, then by place in the documents. */
function readingOrder(measures: Map<string, Measure>, sources: string[]): Measure[] {
  const place = (measure: Measure): number => {
    const first = measure.evidence[0];
    return first ? sources.indexOf(first.source) * 10_000 + first.paragraph : 0;
  };
  const compare = (a: Measure, b: Measure): number =>
    a.jurisdiction.order - b.jurisdiction.order ||
    (a.programme?.programme.order ?? 0) - (b.programme?.programme.order ?? 0) ||
    (a.programme?.item ?? 0) - (b.programme?.item ?? 0) ||
    (a.order ?? Infinity) - (b.order ?? Infinity) ||
    place(a) - place(b) ||
    (a.id < b.id ? -1 : 1);
  const all = [...measures.values()];
  const below = (parent: Measure | undefined): Measure[] =>
    all
      .filter((measure) => measure.parent === parent)
      .sort(compare)
      .flatMap((measure) => [measure, ...below(measure)]);
  return below(undefined);
}

/** Pairs the first and the second coding of each jurisdiction. */
function linkCodings(records: PlainRecords): DoubleCoding[] {
  return records.coding.flatMap(({ id, data: first }) => {
    const jurisdiction = id.replace(/^first\//, '');
    const second = records.coding.find((entry) => entry.id === `second/${jurisdiction}`)?.data;
    if (jurisdiction === id || !second) return [];
    const resolved = records.resolution.find((entry) => entry.id === jurisdiction);
    return [{ jurisdiction, first, second, resolutions: resolved?.data.resolutions ?? [] }];
  });
}

const byOrder = <T extends { order: number }>(map: ReadonlyMap<string, T>): T[] =>
  [...map.values()].sort((a, b) => a.order - b.order);
