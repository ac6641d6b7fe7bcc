import { spanOf } from '../shared/dates.ts';
import type { Codebook } from '../schema/index.ts';
import type { IngestRules } from '../schema/ingest.ts';
import type { FoundDate } from './dates.ts';
import { fitsPattern, foldMarks, matchesOf } from './fold.ts';
import { sentencesOf } from './sentences.ts';

/** A sentence or clause with a word of time, progress or possibility. */
export interface FoundCue {
  /** The word, as written. */
  cue: string;
  /** Where it begins in the paragraph. */
  start: number;
  /** What it says by the codebook’s cues and rulings. */
  commitment: string;
  /** Whether it stands in an opening sentence, and governs those that follow. */
  frame: boolean;
}

/**
 * The cue words of a paragraph. Where a clause has several, the one that the codebook puts first
 * decides; a cue within another (可 within 可能性) is the longer one’s.
 */
export function cuesIn(text: string, rules: IngestRules, codebook: Codebook): FoundCue[] {
  return sentencesOf(text).flatMap(({ text: sentence, start }) => {
    const found = wordsIn(sentence, rules, codebook);
    return found.map((cue) => ({ ...cue, start: cue.start + start }));
  });
}

/**
 * The cues that hold on the day of a document: 年 and 月 tell of what was done, but not within a date
 * that was still ahead.
 * @param day the date of the document; undefined where none was found
 */
export function cuesBy(
  day: string | undefined,
  dates: readonly FoundDate[],
  cues: readonly FoundCue[],
): FoundCue[] {
  if (day === undefined) return [...cues];
  const ahead = dates.filter(({ date }) => (spanOf(date ?? '')?.first ?? '') > day);
  return cues.filter(
    ({ cue, start }) =>
      !ahead.some(
        (date) =>
          start >= date.start &&
          start + cue.length <= date.start + date.printed.length &&
          cue.length < date.printed.length,
      ),
  );
}

/** Where the sentences of a paragraph begin that have no cue word: what they state rests on its verb. */
export const uncued = (text: string, cues: readonly FoundCue[]): number[] =>
  sentencesOf(text)
    .filter(({ start, text: { length } }) =>
      cues.every((cue) => cue.start < start || cue.start >= start + length),
    )
    .map(({ start }) => start);

function wordsIn(sentence: string, rules: IngestRules, codebook: Codebook): FoundCue[] {
  const folded = foldMarks(sentence);
  const taken = rules.commitments.not_cues.flatMap((pattern) =>
    matchesOf(pattern, folded).map(({ 0: { length }, index }) => [index, index + length] as const),
  );
  const words = cueWords(rules, codebook);
  const frame = rules.commitments.openings.some((pattern) => fitsPattern(pattern, folded));
  const found: FoundCue[] = [];
  for (const { cue, commitment } of words) {
    for (let at = sentence.indexOf(cue); at >= 0; at = sentence.indexOf(cue, at + 1)) {
      const end = at + cue.length;
      if (taken.some(([from, to]) => at < to && end > from)) continue;
      taken.push([at, end]);
      found.push({ cue, start: at, commitment, frame });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The cues of all commitments, the longest first; of equals the one that wins by the codebook. */
function cueWords(rules: IngestRules, codebook: Codebook): { cue: string; commitment: string }[] {
  const { values } = codebook.lists.commitments;
  return rules.commitments.order
    .flatMap((commitment) =>
      (values.find((value) => value.id === commitment)?.cues ?? []).map((cue) => ({
        cue,
        commitment,
      })),
    )
    .sort((a, b) => b.cue.length - a.cue.length);
}
