import { PHRASE_LIMIT } from '../schema/index.ts';
import { foldMarks } from './fold.ts';

/**
 * A phrase of a paragraph around a place in it, fit for evidence: within its clause, no end of a
 * sentence, at most so many characters as a phrase may have.
 */
export function phraseAt(text: string, start: number, end: number): string {
  const folded = foldMarks(text);
  const before = folded.slice(0, start).search(/[^，。；：、？！]*$/u);
  const after = /^[^，。；：、？！]*/u.exec(folded.slice(end))?.[0].length ?? 0;
  const clause = { from: before, to: end + after };
  if (clause.to - clause.from <= PHRASE_LIMIT) return text.slice(clause.from, clause.to).trim();
  const from = Math.max(clause.from, Math.min(start - 6, clause.to - PHRASE_LIMIT));
  return text.slice(from, from + PHRASE_LIMIT).trim();
}
