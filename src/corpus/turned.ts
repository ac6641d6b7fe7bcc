import type { DataOf } from '../kinds/index.ts';
import { valueOf, type Codebook, type FairReading } from '../schema/index.ts';
import { memo } from '../shared/memo.ts';
import { linkCorpus } from './link.ts';
import type { PlainRecords } from './plain.ts';
import type { Corpus } from './types.ts';

/** What measures that rest on a bare verb may be read as, and what such a reading is called. */
const READ_AS = {
  'bare-as-planned': 'planned',
  'bare-as-ongoing': 'ongoing',
} as const satisfies Partial<Record<FairReading, string>>;

/** The name of a reading of bare verbs. */
export type BareReading = keyof typeof READ_AS;

/** A measure as its file states it. */
type Stated = DataOf<'measure'>;

/** The corpus as it is where bare verbs are read otherwise than it has been resolved. */
export interface Turned {
  name: BareReading;
  /** The measures that then have another commitment, by id; never none. */
  measures: ReadonlySet<string>;
  /** Worked out when it is first asked for. */
  corpus(): Corpus;
}

/** A measure under a reading of bare verbs; the same where that changes nothing. */
export function readBare(codebook: Codebook, reading: BareReading, measure: Stated): Stated {
  const commitment = READ_AS[reading];
  if (measure.commitment === commitment) return measure;
  const { reads_as, else_read_as = [] } = valueOf(codebook, 'bases', measure.commitment_basis);
  const fair = reads_as === commitment || else_read_as.includes(commitment);
  return fair ? { ...measure, commitment } : measure;
}

/**
 * The readings of bare verbs that differ from the corpus as resolved, each with what it changes.
 * Unlike a corpus in which statements are only tried, its own says of itself how it is read: as what a
 * bare verb stands, as what else it may, and which statements hold as resolved alone.
 */
export const turnedReadings = (codebook: Codebook, records: PlainRecords): Turned[] =>
  (Object.keys(READ_AS) as BareReading[]).flatMap((name) => {
    const measure = records.measure.map(({ id, data }) => ({
      id,
      data: readBare(codebook, name, data),
    }));
    const measures = new Set(
      measure.flatMap(({ id, data }, i) => (data === records.measure[i]?.data ? [] : [id])),
    );
    if (measures.size === 0) return [];
    const link = memo((of: PlainRecords) =>
      linkCorpus(turnedCodebook(codebook, name), { ...of, measure }),
    );
    return [{ name, measures, corpus: () => link(records) }];
  });

/** The codebook as that reading has it. */
function turnedCodebook(codebook: Codebook, name: BareReading): Codebook {
  const commitment = READ_AS[name];
  const { bases } = codebook.lists;
  const values = bases.values.map((value) => {
    const { reads_as, else_read_as = [] } = value;
    if (reads_as === undefined || !else_read_as.includes(commitment)) return value;
    const others = [reads_as, ...else_read_as].filter((other) => other !== commitment);
    return { ...value, reads_as: commitment, else_read_as: others };
  });
  const caveats = codebook.caveats
    .filter(({ under }) => under.includes(name))
    .map(({ statement }) => ({ statement, under: ['resolved' as const] }));
  return { ...codebook, caveats, lists: { ...codebook.lists, bases: { ...bases, values } } };
}
