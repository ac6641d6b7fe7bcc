import type { Numeral } from '../audit/numerals.ts';
import type { PrintedBound } from '../lint/numeral.ts';
import type { IngestRules } from '../schema/ingest.ts';
import type { FoundCue } from './cues.ts';
import type { FoundFigure } from './figures.ts';
import { fitsPattern, foldMarks } from './fold.ts';
import { sentencesOf } from './sentences.ts';

/**
 * What a figure is, as far as its words tell: a ceiling, planned, achieved …
 * @param bounds what its words say of its exactness
 * @param cues the words of time of its paragraph
 */
export function roleOf(
  text: string,
  numeral: Numeral,
  figure: Pick<FoundFigure, 'value_max'>,
  bounds: readonly PrintedBound[],
  cues: readonly FoundCue[],
  rules: IngestRules,
): string {
  const folded = foldMarks(text);
  const clause = /[^。；！？]*$/.exec(folded.slice(0, numeral.start))?.[0] ?? '';
  const after = folded.slice(numeral.end);
  const cue = cueOf(text, numeral, cues);
  const rule = rules.roles_of_figures.find(
    (role) =>
      (role.bound === undefined || bounds.includes(role.bound)) &&
      (role.before === undefined || fitsPattern(role.before, clause)) &&
      (role.after === undefined || fitsPattern(role.after, after)) &&
      (role.range === undefined || role.range === (figure.value_max !== undefined)) &&
      (role.commitments === undefined ||
        (cue !== undefined && role.commitments.includes(cue.commitment))),
  );
  return rule?.role ?? rules.roles_of_figures.at(-1)?.role ?? '';
}

/** The word of time that a number stands under: the last before it in its sentence, else the next. */
function cueOf(text: string, { start }: Numeral, cues: readonly FoundCue[]): FoundCue | undefined {
  const sentence = sentencesOf(text).find(
    (each) => each.start <= start && start < each.start + each.text.length,
  );
  if (!sentence) return undefined;
  const own = cues.filter(
    (cue) => cue.start >= sentence.start && cue.start < sentence.start + sentence.text.length,
  );
  return own.findLast((cue) => cue.start < start) ?? own[0];
}
