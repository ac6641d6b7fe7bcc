import { linkCorpus } from '../corpus/link.ts';
import type { Corpus } from '../corpus/index.ts';
import { readBare } from '../corpus/turned.ts';
import type { PlainRecords } from '../corpus/plain.ts';
import type { DataOf } from '../kinds/index.ts';
import {
  fairReadings,
  valueOf,
  type Codebook,
  type FairReading,
  type Reading,
} from '../schema/index.ts';

/** A measure as its file states it. */
type Stated = DataOf<'measure'>;

/** How each measure is read; undefined leaves it out. */
type Read = (measure: Stated, id: string) => Stated;

/** The corpus as a fair reader might have it. */
export interface ReadCorpus {
  name: FairReading;
  corpus: Corpus;
}

/**
 * The corpus under every reading that can be defended: as resolved; as the first and as the second
 * coder had it; with measures whose text says nothing of time as planned, and as ongoing; with only
 * what a measure's own sentence directs at Hong Kong; and with bundles counted in place of their
 * parts, under what they and their parts are coded.
 * @param records the checked records, not yet linked
 */
export function readFairly(codebook: Codebook, records: PlainRecords): ReadCorpus[] {
  const linked = (read: Read, of = records): Corpus =>
    linkCorpus(codebook, {
      ...of,
      measure: of.measure.map(({ id, data }) => ({ id, data: read(data, id) })),
    });
  const made: Record<FairReading, () => Corpus> = {
    resolved: () => linked((measure) => measure),
    first: () => linked(coded(readingsOf(records, 'first'))),
    second: () => linked(coded(readingsOf(records, 'second'))),
    'bare-as-planned': () => linked((measure) => readBare(codebook, 'bare-as-planned', measure)),
    'bare-as-ongoing': () => linked((measure) => readBare(codebook, 'bare-as-ongoing', measure)),
    'own-words': () => linked(ownWords(codebook)),
    bundles: () => linked((measure) => measure, wholes(codebook, records)),
  };
  return fairReadings.map((name) => ({ name, corpus: made[name]() }));
}

/** One coder's reading of each measure that he read, under what he read. */
const coded =
  (readings: ReadonlyMap<string, Reading>): Read =>
  (measure, id) => {
    const reading = readings.get(id);
    if (!reading) return measure;
    const coding = { ...measure.coding, ...reading.coding } as Stated['coding'];
    return { ...measure, ...reading, coding };
  };

const readingsOf = (records: PlainRecords, which: 'first' | 'second') =>
  new Map(
    records.coding
      .filter(({ id }) => id.startsWith(`${which}/`))
      .flatMap(({ data }) => Object.entries(data.measures)),
  );

/** Only what a measure's own sentence says of Hong Kong; what a lead decides is open to all. */
const ownWords =
  (codebook: Codebook): Read =>
  (measure) => {
    if (measure.hong_kong_basis === undefined) return measure;
    if (!valueOf(codebook, 'bases', measure.hong_kong_basis).framed) return measure;
    const open = codebook.lists['hong-kong'].values.find((value) => value.open);
    return open ? { ...measure, hong_kong: open.id } : measure;
  };

/**
 * Bundles in place of their parts: each whole has its own codes and figures and those of its parts,
 * and what names a part names the whole.
 */
function wholes(codebook: Codebook, records: PlainRecords): PlainRecords {
  const parents = new Map(records.measure.map(({ id, data }) => [id, data.parent]));
  const topOf = (id: string): string => {
    const parent = parents.get(id);
    return parent === undefined ? id : topOf(parent);
  };
  const lifted = (value: unknown): unknown => {
    if (typeof value === 'string') return parents.has(value) ? topOf(value) : value;
    if (Array.isArray(value)) return value.map(lifted);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, lifted(inner)]));
  };
  const whole = (id: string, data: Stated): Stated => {
    const members = records.measure.filter((other) => topOf(other.id) === id);
    const coding = Object.fromEntries(
      codebook.lenses.map(({ id: lens }) => [
        lens,
        [
          ...new Set(
            [data, ...members.map((each) => each.data)].flatMap((each) => each.coding[lens] ?? []),
          ),
        ],
      ]),
    ) as Stated['coding'];
    return { ...data, coding, figures: members.flatMap((each) => each.data.figures ?? []) };
  };
  const tops = records.measure.filter(({ data }) => data.parent === undefined);
  const others = Object.fromEntries(
    Object.entries(records).map(([kind, list]) => [
      kind,
      list.map(({ id, data }) => ({ id, data: lifted(data) })),
    ]),
  ) as unknown as PlainRecords;
  const measure = tops.map(({ id, data }) => ({ id, data: lifted(whole(id, data)) as Stated }));
  return { ...others, coding: records.coding, resolution: records.resolution, measure };
}
