import { original } from '../languages/index.ts';
import type { Entry, Problem } from '../lint/types.ts';
import { squeeze, textsOf } from '../lint/visit.ts';
import { missAt, type AuditedDocument } from './document.ts';

/**
 * How many characters a text of ours may share with the document in a row, blanks left out. A list of
 * names has some twenty; more is a sentence of the document.
 */
const LONGEST_SHARED = 24;

/**
 * Facts, figures and names carry over from a document, sentences do not: no text of its record, or of
 * one that rests on it, shares a long run of characters with it.
 */
export function checkCopied({ source, file, paragraphs, passages }: AuditedDocument): Problem[] {
  const whole = paragraphs.map(({ text }) => squeeze(text));
  const entries = new Set<Entry>([source, ...passages.map(({ entry }) => entry)]);
  return [...entries].flatMap((entry) =>
    textsOf(entry.data).flatMap(({ path, value }) => {
      const text = squeeze(value[original]);
      const shared = longestShared(text, whole);
      if (shared === undefined) return [];
      return [
        missAt(entry, [...path, original], 'copied', {
          message: `copies ${file}`,
          found: `${[...shared.run].length} characters in a row, of paragraph ${shared.paragraph}: ${shared.run}`,
          allowed: `at most ${LONGEST_SHARED} in a row`,
          tip: 'say it in words of your own, and keep the facts, figures and names',
        }),
      ];
    }),
  );
}

/** The longest run that a text shares with a paragraph, where it is too long. */
function longestShared(
  text: string,
  paragraphs: readonly string[],
): { run: string; paragraph: number } | undefined {
  let longest: { run: string; paragraph: number } | undefined;
  for (let from = 0; from + LONGEST_SHARED < text.length; from += 1) {
    const least = text.slice(from, from + Math.max(LONGEST_SHARED, longest?.run.length ?? 0) + 1);
    const at = paragraphs.findIndex((paragraph) => paragraph.includes(least));
    if (at < 0) continue;
    let run = least;
    for (let to = from + run.length + 1; to <= text.length; to += 1) {
      if (!paragraphs[at]?.includes(text.slice(from, to))) break;
      run = text.slice(from, to);
    }
    longest = { run, paragraph: at + 1 };
  }
  return longest;
}
