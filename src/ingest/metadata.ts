import type { IngestRules } from '../schema/ingest.ts';
import { dayIn } from './dates.ts';
import { fitsPattern, foldMarks, matchesOf } from './fold.ts';
import { bodyOf } from './heading.ts';

/** What is known of a document, each as the text has it; undefined or empty where it says nothing. */
export interface Metadata {
  title: string | undefined;
  /** The first and last paragraph of the title, where the text has it. */
  titled: { from: number; to: number } | undefined;
  kind: string | undefined;
  number: string | undefined;
  series: string | undefined;
  issuers: string[];
  /** YYYY-MM-DD, as the next. */
  date: string | undefined;
  printed: string | undefined;
  proposal: { body: string | undefined; number: string | undefined; title: string | undefined };
  outcome: string | undefined;
  disclosure: string | undefined;
  /** Whether the text ends as a text does; else it is cut off. */
  complete: boolean;
}

/**
 * Reads what a document says of itself.
 * @param aside the lines that were set aside: the page’s own data tell of the document too
 */
export function metadataOf(
  paragraphs: readonly string[],
  aside: readonly string[],
  rules: IngestRules,
): Metadata {
  const { fields } = rules;
  const body = bodyOf(paragraphs, rules);
  const head = paragraphs.slice(0, body.from - 1);
  const tail = paragraphs.slice(body.to);
  const edges = [...aside, ...head, ...tail];
  const one = (patterns: readonly string[], lines: readonly string[]) => allOf(patterns, lines)[0];
  const titled = titleOf(head, rules);
  const named = one(fields.title, aside);
  // The page’s own data have a title whole that the text breaks over several lines.
  const title = named?.endsWith(foldMarks(titled?.title ?? '')) ? named : titled?.title;
  const asked = [title ?? '', ...edges, ...paragraphs.slice(body.from - 1, body.from + 2)];
  const signed = dayIn(lastOf(fields.date, tail) ?? signatureDay(paragraphs, rules) ?? '');
  const published = dayIn(one(fields.printed, [...tail, ...aside, ...head]) ?? '');
  const date = signed ?? dayIn(one(fields.date, [...aside, ...head]) ?? '') ?? published;
  const number = one(fields.number, edges);
  const bare = number !== undefined && date !== undefined && number.startsWith('第');
  return {
    title,
    titled: titled && { from: titled.from, to: titled.to },
    kind: rules.kinds.find(({ pattern }) =>
      [title ?? '', ...head].some((line) => fitsPattern(pattern, foldMarks(line))),
    )?.id,
    number: bare ? `${date.slice(0, 4)}年${number}` : number?.replaceAll(/\s/g, ''),
    series: one(fields.series, head),
    issuers: issuersOf(title ?? '', head, tail, aside, rules),
    date,
    printed: published === date && signed === undefined ? undefined : published,
    proposal: {
      body: one(fields.proposal_body, asked),
      number: one(fields.proposal_number, asked),
      title: one(fields.proposal_title, asked),
    },
    outcome: one(fields.outcome, edges),
    disclosure: one(fields.disclosure, edges),
    complete: isComplete(paragraphs, body.to, rules),
  };
}

/** What the patterns find in the lines, the first pattern before the second. */
const allOf = (patterns: readonly string[], lines: readonly string[]): string[] =>
  patterns.flatMap((pattern) =>
    lines.flatMap((line) =>
      matchesOf(pattern, foldMarks(line)).flatMap(({ groups }) => groups?.['value']?.trim() || []),
    ),
  );

const lastOf = (patterns: readonly string[], lines: readonly string[]): string | undefined =>
  allOf(patterns, lines).at(-1);

/** The day below the name of a body, as where what is issued follows the notice of it. */
function signatureDay(paragraphs: readonly string[], { fields }: IngestRules): string | undefined {
  return paragraphs.find((line, i) => {
    const above = foldMarks(paragraphs[i - 1] ?? '');
    const isDay = fields.date.some((pattern) => fitsPattern(pattern, foldMarks(line)));
    return i > 1 && isDay && fields.issuer.some((pattern) => fitsPattern(pattern, above));
  });
}

/** The lines of the head that are the title: those that can be no other, with what they go on from. */
function titleOf(
  head: readonly string[],
  rules: IngestRules,
): { title: string; from: number; to: number } | undefined {
  const { number, issuer, issuer_label, date, outcome, disclosure, series } = rules.fields;
  const other = [number, issuer, issuer_label, date, outcome, disclosure, series].flat();
  const salutations = rules.roles.filter(({ where }) => where === 'any');
  const free = head.map(
    (line) =>
      !other.some((pattern) => fitsPattern(pattern, foldMarks(line))) &&
      !salutations.some(({ pattern }) => fitsPattern(pattern, foldMarks(line))),
  );
  const sure = head.findLastIndex(
    (line, i) =>
      free[i] && rules.fields.title_like.some((pattern) => fitsPattern(pattern, foldMarks(line))),
  );
  const last = sure >= 0 ? sure : free.lastIndexOf(true);
  if (last < 0) return undefined;
  let first = last;
  while (first > 0 && free[first - 1] && sure >= 0) first -= 1;
  return { title: head.slice(first, last + 1).join(''), from: first + 1, to: last + 1 };
}

/** The bodies that issued it: as signed, as named at the head, in the title, or as the page’s origin. */
function issuersOf(
  title: string,
  head: readonly string[],
  tail: readonly string[],
  aside: readonly string[],
  rules: IngestRules,
): string[] {
  const { issuer, issuer_label, issuer_in_title, issuer_origin, date } = rules.fields;
  const dated = tail.findIndex((line) =>
    date.some((pattern) => fitsPattern(pattern, foldMarks(line))),
  );
  const lists = [
    allOf(issuer, dated > 0 ? tail.slice(0, dated) : []),
    allOf(issuer_label, [...aside, ...head]),
    allOf(issuer_in_title, [title]),
    allOf(issuer, head),
    allOf(issuer_origin, [...aside, ...head]),
  ];
  const found = lists.find((list) => list.length > 0) ?? [];
  return [...new Set(found.flatMap((names) => names.split(/[\s、]+/)))];
}

/** A text is whole when it ends as a sentence does, or when a signature or a date follows its body. */
function isComplete(
  paragraphs: readonly string[],
  to: number,
  { fields, unfinished }: IngestRules,
) {
  const ends = [...fields.date, ...fields.printed, ...fields.issuer];
  const signed = paragraphs
    .slice(to)
    .some((line) => ends.some((end) => fitsPattern(end, foldMarks(line))));
  return signed || !fitsPattern(unfinished, foldMarks(paragraphs.at(-1) ?? ''));
}
