import type { Codebook } from '../schema/index.ts';
import type { IngestRules } from '../schema/ingest.ts';
import { cleanText, type CleanText } from './clean.ts';
import { cuesBy, cuesIn, type FoundCue } from './cues.ts';
import { datesIn, type FoundDate } from './dates.ts';
import { figuresIn, type FoundNumerals } from './figures.ts';
import type { ParagraphPlace } from './heading.ts';
import { metadataOf, type Metadata } from './metadata.ts';
import { bodiesHere, bodiesIn, type FoundBody, type KnownBody } from './organisations.ts';
import { foundOutline, placesIn, type FoundSection } from './outline.ts';
import { requestsIn, type FoundRequest } from './requests.ts';
import { sentencesOf } from './sentences.ts';

/** What a paragraph holds. */
export interface ReadParagraph extends ParagraphPlace, FoundNumerals {
  dates: FoundDate[];
  bodies: FoundBody[];
  cues: FoundCue[];
  /** Where the sentence begins in which the text is cut off. */
  cut?: number;
  requests: FoundRequest[];
}

/** A document as it was read, for an editor to accept, change or dismiss. */
export interface ReadDocument {
  clean: CleanText;
  metadata: Metadata;
  outline: FoundSection[];
  paragraphs: ReadParagraph[];
}

/** Reads the text of a document by the rules of the codebook. */
export function readDocument(
  raw: string,
  rules: IngestRules,
  codebook: Codebook,
  known: readonly KnownBody[],
): ReadDocument {
  const clean = cleanText(raw, rules);
  const aside = clean.leftOut.flatMap(({ text }) => text ?? []);
  const metadata = metadataOf(clean.paragraphs, aside, rules);
  const here = bodiesHere(known, metadata.issuers);
  const places = placesIn(clean.paragraphs, metadata.titled, rules);
  return {
    clean,
    metadata,
    outline: foundOutline(clean.paragraphs, metadata.titled, rules),
    paragraphs: places.map((place, index) => {
      const dates = datesIn(place.text, metadata.date, rules);
      const cues = cuesBy(metadata.date, dates, cuesIn(place.text, rules, codebook));
      const isCut = !metadata.complete && index === places.length - 1;
      return {
        ...place,
        ...(isCut ? { cut: sentencesOf(place.text).at(-1)?.start ?? 0 } : {}),
        ...figuresIn(place.text, cues, rules, codebook),
        dates,
        bodies: bodiesIn(place.text, here, rules),
        cues,
        // A heading over further headings only gathers their requests.
        requests: isOver(place, places[index + 1]) ? [] : requestsIn(place.text, rules),
      };
    }),
  };
}

const isOver = (place: ParagraphPlace, next: ParagraphPlace | undefined): boolean =>
  place.heading &&
  place.level !== undefined &&
  next?.level !== undefined &&
  next.level > place.level;
