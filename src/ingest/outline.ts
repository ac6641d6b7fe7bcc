import type { IngestRules } from '../schema/ingest.ts';
import { fitsPattern, foldMarks } from './fold.ts';
import { bodyOf, isHeading, headingLevel, type ParagraphPlace } from './heading.ts';

/** A section of a document: its first and last paragraph. */
export interface FoundSection {
  /** What it is called in the outline, made from its place. */
  id: string;
  /** Its heading or its first words, as written. */
  printed: string;
  from: number;
  to: number;
}

/**
 * What each paragraph is: heading, masthead, signature …
 * @param titled the first and last paragraph of the title
 */
export function placesIn(
  paragraphs: readonly string[],
  titled: { from: number; to: number } | undefined,
  rules: IngestRules,
): ParagraphPlace[] {
  const body = bodyOf(paragraphs, rules);
  return paragraphs.map((text, index): ParagraphPlace => {
    const number = index + 1;
    const level = headingLevel(text, rules);
    const inTitle = titled !== undefined && number >= titled.from && number <= titled.to;
    const heading = inTitle || isHeading(text, rules);
    const part = number < body.from ? 'head' : number > body.to ? 'tail' : 'body';
    const role = rules.roles.find(
      ({ where, pattern }) =>
        (where === 'any' || where === part) && fitsPattern(pattern, foldMarks(text)),
    );
    return {
      number,
      text,
      heading,
      ...(level === undefined ? {} : { level }),
      ...(heading ? { silent: rules.heading } : role ? { silent: role.reason } : {}),
    };
  });
}

/**
 * The sections: the head with whoever is addressed, the occasion, a section for each heading that has
 * paragraphs below it, the highest levels first, and the end. Without headings a section begins with
 * each paragraph that opens one by its words.
 */
export function foundOutline(
  paragraphs: readonly string[],
  titled: { from: number; to: number } | undefined,
  rules: IngestRules,
): FoundSection[] {
  const body = bodyOf(paragraphs, rules);
  const before = paragraphs[body.from - 2];
  const addressed = before !== undefined && fitsPattern(rules.salutation.line, foldMarks(before));
  const opening = addressed ? body.from : (titled?.from ?? body.from);
  const starts = new Set([1, opening]);
  const end = paragraphs.findIndex(
    (text, i) => i + 1 > body.from && i + 1 >= body.to && isClosing(text, rules),
  );
  const closing = end < 0 ? body.to + 1 : end + 1;
  const tops = topHeadings(paragraphs, body, rules);
  for (const lead of leads(paragraphs, closing, rules)) starts.add(lead);
  const opened = paragraphs.flatMap((text, i) =>
    i + 1 > body.from &&
    i + 1 < closing &&
    rules.openings.some((p) => fitsPattern(p, foldMarks(text)))
      ? [i + 1]
      : [],
  );
  for (const number of tops.length > 0 ? tops : opened) starts.add(number);
  if (closing <= paragraphs.length) starts.add(closing);
  const ordered = [...starts].filter((n) => n <= paragraphs.length).sort((a, b) => a - b);
  return ordered.map((from, i) => ({
    id: idOf(from, i, opening, closing),
    printed: paragraphs[from - 1] ?? '',
    from,
    to: (ordered[i + 1] ?? paragraphs.length + 1) - 1,
  }));
}

const isClosing = (text: string, rules: IngestRules): boolean =>
  rules.roles.some(
    ({ where, pattern }) => where !== 'head' && fitsPattern(pattern, foldMarks(text)),
  );

const idOf = (from: number, index: number, body: number, closing: number): string => {
  if (from < body) return 'masthead';
  if (from === body) return 'opening';
  return from === closing ? 'closing' : `part-${index - 1}`;
};

/** The headings that open a section: of the first level, or of the second where the first has some. */
function topHeadings(
  paragraphs: readonly string[],
  body: { from: number; to: number },
  rules: IngestRules,
): number[] {
  const headings = paragraphs.flatMap((text, i) => {
    const level = headingLevel(text, rules);
    return level !== undefined && i + 1 >= body.from && i + 1 <= body.to
      ? [{ number: i + 1, level }]
      : [];
  });
  const highest = Math.min(...headings.map(({ level }) => level));
  const tops = headings.filter(({ level }) => level === highest);
  const below = headings.filter(({ level }) => level === highest + 1);
  const divided = tops.length > 1 && tops.length < 4 && below.length > tops.length;
  if (!divided) return tops.map(({ number }) => number);
  // A heading that stands right below a higher one opens no section of its own.
  return [...tops, ...below]
    .map(({ number }) => number)
    .filter((number) => !tops.some((top) => top.number === number - 1))
    .sort((a, b) => a - b);
}

/** Sentences that lead over to numbered points of a lower level, as before what is advised. */
const leads = (paragraphs: readonly string[], closing: number, rules: IngestRules): number[] =>
  paragraphs.flatMap((text, i) => {
    const next = paragraphs[i + 1];
    const leading =
      /：$/.test(foldMarks(text)) && headingLevel(text, rules) === undefined && i + 1 < closing;
    return leading && next !== undefined && (headingLevel(next, rules) ?? 0) > 2 ? [i + 1] : [];
  });
