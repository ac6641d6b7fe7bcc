import type { Corpus, Measure, Source } from '../../corpus/index.ts';
import { valueOf, type When } from '../../schema/index.ts';
import { firstDay, lastDay } from '../../shared/dates.ts';
import { deadlines } from '../../analysis/deadlines.ts';
import type { Moment, MomentKind } from './model.ts';
import { original } from '../../languages/index.ts';

/** A moment that one record tells of. */
type Draft = Partial<Moment> & Pick<Moment, 'id' | 'title' | 'date' | 'jurisdiction'>;

/**
 * Every dated thing of the corpus, by date: events, deadlines, partnerships, starts of measures,
 * documents. Records that tell of one happening, by a common measure or document and the same
 * date, make one moment; the first of that order gives it its title.
 */
export function momentsOf(corpus: Corpus): Moment[] {
  const found: Moment[] = [];
  for (const draft of drafts(corpus)) {
    const next = complete(draft);
    const known = found.find((moment) => isSame(moment, next));
    if (known) absorb(known, next);
    else found.push(next);
  }
  return found.sort(byDate);
}

function* drafts(corpus: Corpus): Generator<Draft> {
  yield* eventsOf(corpus);
  yield* deadlinesOf(corpus);
  yield* partnershipsOf(corpus);
  yield* startsOf(corpus);
  yield* documentsOf(corpus);
}

const eventsOf = ({ codebook, events, sources }: Corpus): Draft[] =>
  events.flatMap((event) => {
    const [jurisdiction, ...others] = event.jurisdictions;
    if (!jurisdiction) return [];
    const source = sources.find(({ id }) => id === event.evidence[0]?.source);
    const { document, ahead } = valueOf(codebook, 'event-kinds', event.kind);
    const isDocument = document && isOf(event.date, source);
    return {
      ...event,
      jurisdiction,
      others,
      event,
      ahead: ahead ?? false,
      kinds: [document ? 'document' : 'event'],
      source: isDocument ? source : undefined,
      printed: [event.as_printed],
      notes: event.note ? [event.note] : [],
    };
  });

const deadlinesOf = (corpus: Corpus): Draft[] =>
  deadlines(corpus, corpus.measures).map((deadline) => ({
    ...ofMeasure(deadline.measure, 'due', deadline.due),
    kinds: ['deadline'],
    deadlines: [deadline],
    evidence: [deadline.evidence],
  }));

const partnershipsOf = ({ partnerships }: Corpus): Draft[] =>
  partnerships.flatMap((partnership) => {
    const { date, mainland, hong_kong } = partnership;
    const home = partnership.measures[0]?.jurisdiction ?? mainland.find((body) => body.home)?.home;
    const other = hong_kong.find((body) => body.home)?.home;
    if (!date || !home) return [];
    return {
      ...partnership,
      id: `partnership-${partnership.id}`,
      ...dated(date),
      jurisdiction: home,
      others: other && other !== home ? [other] : [],
      kinds: ['partnership'],
      partnerships: [partnership],
      organisations: [...mainland, ...hong_kong],
    };
  });

const startsOf = ({ measures }: Corpus): Draft[] =>
  measures.flatMap((measure) =>
    measure.start
      ? {
          ...ofMeasure(measure, 'start', measure.start),
          kinds: ['start'],
          open: goesOn(measure.start),
          evidence: measure.evidence.slice(0, 1),
        }
      : [],
  );

/** The day that a document bears, unless an event tells of it. */
const documentsOf = ({ sources }: Corpus): Draft[] =>
  sources.map((source) => ({
    id: `document-${source.id}`,
    title: source.title,
    date: source.date,
    jurisdiction: source.jurisdiction,
    kinds: ['document'],
    source,
    organisations: source.issuers,
  }));

const ofMeasure = (measure: Measure, what: string, when: When): Draft => ({
  id: `${what}-${measure.id.replace('/', '-')}`,
  title: measure.title,
  ...dated(when),
  jurisdiction: measure.jurisdiction,
  measures: [measure],
});

const dated = ({ date, as_printed, note }: When) => ({
  date,
  printed: [as_printed],
  notes: note ? [note] : [],
});

const isOf = (date: string, source: Source | undefined): boolean =>
  source !== undefined && [source.date, source.printed].includes(date);

/** Whether the wording of a date says that something goes on from then: since, from … on. */
const goesOn = ({ as_printed }: When): boolean => /以来|开始|起$|至今/.test(as_printed);

/** A moment with nothing where the record says nothing. */
const complete = (draft: Draft): Moment => ({
  ...draft,
  kinds: [...(draft.kinds ?? [])],
  printed: [...(draft.printed ?? [])],
  notes: [...(draft.notes ?? [])],
  open: draft.open ?? false,
  ahead: draft.ahead ?? false,
  others: [...(draft.others ?? [])],
  event: draft.event,
  source: draft.source,
  deadlines: [...(draft.deadlines ?? [])],
  partnerships: [...(draft.partnerships ?? [])],
  measures: [...(draft.measures ?? [])],
  organisations: [...(draft.organisations ?? [])],
  evidence: [...(draft.evidence ?? [])],
});

/** Whether two records tell of one happening. Two events never do: the editor made two of them. */
function isSame(known: Moment, next: Moment): boolean {
  if (next.event || known.date !== next.date) return false;
  if (next.source) return known.source === next.source;
  // Without a date only the same words for a measure and for its own part are the same.
  if (next.date === undefined && known.printed[0] !== next.printed[0]) return false;
  return known.measures.some((a) =>
    next.measures.some((b) => a === b || a.parent === b || b.parent === a),
  );
}

function absorb(known: Moment, next: Moment): void {
  const join = <T>(a: T[], b: readonly T[]): T[] => [...new Set([...a, ...b])];
  known.kinds = join<MomentKind>(known.kinds, next.kinds);
  known.printed = join(known.printed, next.printed);
  known.notes = [
    ...new Map([...known.notes, ...next.notes].map((note) => [note[original], note])).values(),
  ];
  known.open ||= next.open;
  known.others = join(known.others, [next.jurisdiction, ...next.others]).filter(
    (other) => other !== known.jurisdiction,
  );
  known.source ??= next.source;
  known.deadlines.push(...next.deadlines);
  known.partnerships.push(...next.partnerships);
  known.measures = join(known.measures, next.measures);
  known.organisations = join(known.organisations, next.organisations);
  known.evidence.push(...next.evidence);
}

/**
 * The day by which a moment is put in order: its first, but a deadline's last, for it runs until
 * then; without a date, after all others.
 */
export const sortDay = ({ date, deadlines: due }: Moment): string =>
  date === undefined ? '9999' : due.length > 0 ? lastDay(date) : firstDay(date);

function byDate(a: Moment, b: Moment): number {
  const key = (moment: Moment) =>
    [sortDay(moment), moment.date === undefined ? '' : lastDay(moment.date), moment.id].join(' ');
  return key(a) < key(b) ? -1 : 1;
}
