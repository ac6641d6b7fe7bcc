import type { Entries, Entry, Path } from './types.ts';
import { allEntries, datesOf, evidenceOf } from './visit.ts';

/** A wording of a document that a record quotes and pages show. */
export interface Wording {
  entry: Entry;
  path: Path;
  text: string;
  /** The documents in which it may stand, the likeliest first. */
  sources: string[];
}

/** Every wording that records quote: phrases, cues, sentences that decide, dates, outcomes. */
export function* wordingsIn(entries: Entries): Generator<Wording> {
  for (const entry of allEntries(entries)) yield* wordingsOf(entry);
}

/** The same of one record. */
export function wordingsOf(entry: Entry): Wording[] {
  const phrases = evidenceOf(entry);
  const at = (path: Path, text: string | undefined): Wording[] => {
    if (text === undefined) return [];
    // The document whose phrase holds it, then the others that the record rests on.
    const holding = phrases.filter(({ value }) => value.phrase.includes(text));
    const sources = [...holding, ...phrases].map(({ value }) => value.source);
    return [{ entry, path, text, sources: [...new Set(sources)] }];
  };
  return [
    ...phrases.map(({ path, value }) => ({
      entry,
      path: [...path, 'phrase'],
      text: value.phrase,
      sources: [value.source],
    })),
    ...datesOf(entry).flatMap(({ path, value }) => at([...path, 'as_printed'], value.as_printed)),
    ...(entry.kind === 'measure' ? ofMeasure(entry as Entry<'measure'>, at) : []),
    ...(entry.kind === 'partnership' ? ofCommitment(entry as Entry<'partnership'>, at) : []),
    ...(entry.kind === 'source' ? ofSource(entry as Entry<'source'>) : []),
  ];
}

type At = (path: Path, text: string | undefined) => Wording[];

const ofCommitment = ({ data }: Entry<'measure'> | Entry<'partnership'>, at: At): Wording[] => [
  ...at(['cue'], data.cue),
  ...at(['commitment_frame'], data.commitment_frame),
];

function ofMeasure(entry: Entry<'measure'>, at: At): Wording[] {
  const { data } = entry;
  const codes: Readonly<Record<string, Readonly<Record<string, string | undefined>> | undefined>> =
    data.coded_on ?? {};
  return [
    ...ofCommitment(entry, at),
    ...at(['hong_kong_frame'], data.hong_kong_frame),
    ...Object.entries(codes).flatMap(([lens, cues = {}]) =>
      Object.entries(cues).flatMap(([code, text]) => at(['coded_on', lens, code], text)),
    ),
  ];
}

const ofSource = (entry: Entry<'source'>): Wording[] =>
  entry.data.outcome === undefined
    ? []
    : [{ entry, path: ['outcome'], text: entry.data.outcome, sources: [entry.id] }];
