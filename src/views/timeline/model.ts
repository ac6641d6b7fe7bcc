import type {
  Corpus,
  DatedEvent,
  Jurisdiction,
  Measure,
  Organisation,
  Partnership,
  Source,
} from '../../corpus/index.ts';
import type { Evidence, Text } from '../../schema/index.ts';
import { lastDay, yearIn } from '../../shared/dates.ts';
import type { Deadline } from '../../analysis/deadlines.ts';
import { momentsOf } from './moments.ts';

/** What a moment records: one happening may be recorded as several of these. */
export type MomentKind = 'event' | 'document' | 'deadline' | 'partnership' | 'start';

/** Something with a date, drawn once however many records tell of it. */
export interface Moment {
  /** Unique in the timeline; an event keeps its own id. */
  id: string;
  title: Text;
  kinds: MomentKind[];
  /** As precise as the text gives it; left out when the text names no year. */
  date: string | undefined;
  /** The wording of the date, each once. */
  printed: string[];
  notes: Text[];
  /** Whether the wording says that it goes on from then. */
  open: boolean;
  /** Whether it is an event that was still to come when its document was written. */
  ahead: boolean;
  /** Whose it is; the others have a share in it. */
  jurisdiction: Jurisdiction;
  others: Jurisdiction[];
  event: DatedEvent | undefined;
  source: Source | undefined;
  deadlines: Deadline[];
  partnerships: Partnership[];
  /** Measures that it belongs to. */
  measures: Measure[];
  organisations: Organisation[];
  evidence: Evidence[];
}

/** The moments of a jurisdiction, by date; those without a date last. */
export interface Lane {
  jurisdiction: Jurisdiction;
  moments: Moment[];
  /** The documents at whose dates the lane's dated deadlines are read. */
  references: { date: string; source: Source }[];
}

/** Years that the axis shows without a gap. */
export interface YearStretch {
  from: number;
  to: number;
}

/** Every dated thing of the corpus, in lanes. */
export interface Timeline {
  lanes: Lane[];
  stretches: YearStretch[];
}

/** So many years in a row without anything are cut out of the axis. */
const EMPTY_YEARS = 2;

/** The timeline of a corpus: a lane for each jurisdiction that has a moment. */
export function timeline(corpus: Corpus): Timeline {
  const moments = momentsOf(corpus);
  const lanes = corpus.jurisdictions.flatMap((jurisdiction): Lane[] => {
    const own = moments.filter((moment) => moment.jurisdiction === jurisdiction);
    return own.length === 0
      ? []
      : [{ jurisdiction, moments: own, references: referencesOf(own, corpus.sources) }];
  });
  return { lanes, stretches: stretchesOf(moments) };
}

function referencesOf(moments: readonly Moment[], sources: readonly Source[]) {
  const read = moments
    .filter(({ date }) => date !== undefined)
    .flatMap(({ deadlines }) => deadlines.map(({ evidence }) => evidence.source));
  const dated = sources.filter(({ id }) => read.includes(id));
  // Documents of one day have one line.
  return dated
    .filter(({ date }, i) => dated.findIndex((other) => other.date === date) === i)
    .map((source) => ({ date: source.date, source }));
}

/** The years that have a moment, joined where at most one year between them has none. */
export function stretchesOf(moments: readonly Pick<Moment, 'date'>[]): YearStretch[] {
  const spans = moments
    .flatMap(({ date }) =>
      date === undefined ? [] : [{ from: yearIn(date), to: yearIn(lastDay(date)) }],
    )
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const found: YearStretch[] = [];
  for (const { from, to } of spans) {
    const last = found.at(-1);
    if (last && from - last.to <= EMPTY_YEARS) last.to = Math.max(last.to, to);
    else found.push({ from, to });
  }
  return found;
}

/** How precise a date is: what the picture draws as a point, a short bar, a long one. */
export function precisionOf(date: string): 'day' | 'month' | 'year' | 'range' {
  if (date.includes('/')) return 'range';
  return (['year', 'month', 'day'] as const)[date.split('-').length - 1] ?? 'day';
}

/** How many deadlines there are, and how they stood at the dates of their documents. */
export function deadlineCounts({ lanes }: Timeline): Record<Deadline['state'], number> {
  const states = lanes.flatMap((lane) =>
    lane.moments.flatMap(({ deadlines }) => deadlines[0]?.state ?? []),
  );
  const count = (state: Deadline['state']) => states.filter((entry) => entry === state).length;
  return { passed: count('passed'), ahead: count('ahead'), open: count('open') };
}
