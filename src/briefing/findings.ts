import type { Corpus, HomeFinding } from '../corpus/index.ts';
import { traits, localizer, type Localizer } from '../i18n/index.ts';
import type { ContentFile, Entries, Entry, Position, Problem } from '../lint/types.ts';
import { isWithin, paths } from '../routes/paths.ts';
import type { StatedClaim, Text } from '../schema/index.ts';
import { checkClaim } from './claims.ts';
import { countables } from './countables.ts';
import { toInlineHtml, type HtmlOptions } from './html.ts';
import { Notes } from './notes.ts';
import { checkNumbers, namesOf } from './numbers.ts';
import { parseMarkdown } from './parse.ts';
import { resolve } from './resolve.ts';
import type { Markdown, Resolved } from './types.ts';
import { plain, written } from '../languages/index.ts';

/** The texts of a finding that are Markdown. */
const TEXTS = ['statement', 'number'] as const;

/** What is wrong with findings: their Markdown, what they draw, the claims that do not hold. */
export function checkFindings(
  entries: readonly Entry<'finding'>[],
  corpus: Corpus,
  files: readonly ContentFile[],
): Problem[] {
  const kit = new Map(
    written.map((language) => [
      language,
      { words: localizer(language, corpus.codebook), names: namesOf(corpus, language) },
    ]),
  );
  const context = claimContext(corpus);
  return entries.flatMap((entry) => {
    const source = files.find(({ path }) => `content/${path}` === entry.file)?.text ?? '';
    const texts = TEXTS.flatMap((field) =>
      [...kit].flatMap(([language, { words, names }]) => {
        const locate = within(entry.locate([field, language]), source);
        const parsed = parseMarkdown(entry.file, entry.data[field][language], locate);
        const drawn = resolve(parsed, corpus, words).problems;
        const bare = checkNumbers(parsed.markdown, parsed.tree, language, names);
        return [...parsed.problems, ...drawn, ...bare].map((problem) => ({
          ...problem,
          field: `${field}.${language}: ${problem.field}`,
        }));
      }),
    );
    const named = (entry.data.if_read ?? []).flatMap(({ says }, i) =>
      [...kit].flatMap(([language, { words, names }]) => {
        const field = ['if_read', i, 'says', language];
        const locate = within(entry.locate(field), source);
        const parsed = parseMarkdown(entry.file, says[language], locate);
        const bare = checkNumbers(parsed.markdown, parsed.tree, language, names);
        return [...parsed.problems, ...resolve(parsed, corpus, words).problems, ...bare].map(
          (problem) => ({ ...problem, field: `if_read[${i}].says.${language}: ${problem.field}` }),
        );
      }),
    );
    return [
      ...texts,
      ...named,
      ...claimsOf(entry, entry.data.claims, context),
      ...misplaced(entry),
    ];
  });
}

/** The claims that do not hold of all records but findings: profiles, limits, terms, questions … */
export function checkRecordClaims(entries: Entries, corpus: Corpus): Problem[] {
  const context = claimContext(corpus);
  return Object.values(entries)
    .flat()
    .filter(({ kind }) => kind !== 'finding')
    .flatMap((entry) => {
      const { claims = [] } = entry.data as { claims?: readonly StatedClaim[] };
      return claimsOf(entry, claims, context);
    });
}

/** What a claim is read with. */
export const claimContext = (corpus: Corpus) => ({
  corpus,
  words: localizer(plain, corpus.codebook),
  countables: countables(corpus),
  notes: new Notes(corpus),
});

const claimsOf = (
  entry: Entry,
  claims: readonly StatedClaim[],
  context: ReturnType<typeof claimContext>,
): Problem[] =>
  claims.flatMap((claim, i) => {
    const place = (side: string) => ({ file: entry.file, ...entry.locate(['claims', i, side]) });
    const sides = { left: place('left'), right: place('right') };
    return checkClaim(claim, `claims[${i}]`, sides, context);
  });

/** The place in a YAML file of a place in one of its texts; a quoted text opens with its quote. */
const within =
  (start: Position, source: string): Markdown['locate'] =>
  ({ line, column }) => {
    const quoted = /^["']/.test(source.split('\n')[start.line - 1]?.slice(start.column - 1) ?? '');
    const before = line === 1 ? start.column - 1 + (quoted ? 1 : 0) : 0;
    return { line: start.line + line - 1, column: before + column };
  };

/** A finding as a page shows it. */
export interface ShownFinding {
  id: string;
  /** The number set large, as HTML. */
  number: string;
  /** The statement, as HTML. */
  statement: string;
  /** What it would be under other fair readings, as HTML; '' where it would be the same. */
  caveat: string;
  /** The page that shows it in full, from the root of the language. */
  page: string;
}

/**
 * The findings in the language of a page, their numbers drawn from the corpus.
 * @param on the page of the follow-up that they stand on; without it those of the documents, for the
 * first page, which takes nothing from beyond them
 */
export const showFindings = (corpus: Corpus, options: HtmlOptions, on?: string): ShownFinding[] =>
  corpus.findings
    .filter(({ page }) => (on === undefined ? !isBeyond(page) : page.startsWith(on)))
    .map((finding) => ({
      id: finding.id,
      number: markup(finding.number, finding, corpus, options),
      statement: markup(finding.statement, finding, corpus, options),
      caveat: (finding.if_read ?? [])
        .map(({ says }) => markup(says, finding, corpus, options))
        .join(traits[options.words.locale].gap),
      page: finding.page,
    }));

/** Whether a page is about what was observed beyond the documents. */
export const isBeyond = (page: string): boolean =>
  isWithin(page.replace(/#.*$/, ''), paths.followup);

/** What only observations and followed-up promises bear. */
const OBSERVED =
  /\b(?:observation|promise)\[|\bof=(?:observations|promises)\b|\]\.(?:observed|so-far|needed|lead)\b|show=(?:observed|so-far|needed)\b/;

/** A finding that rests on what was observed stands on a page about that, and not on the first. */
function misplaced({ data, file, locate }: Entry<'finding'>): Problem[] {
  const texts = [
    ...data.claims.flatMap(({ left, right }) => [left, String(right)]),
    ...TEXTS.flatMap((field) => Object.values(data[field])),
  ];
  if (isBeyond(data.page) || !texts.some((text) => OBSERVED.test(text))) return [];
  return [
    {
      file,
      ...locate(['page']),
      field: 'page',
      rule: 'claim',
      message: 'is no page about follow-up, though the finding draws from observations or promises',
      found: data.page,
      allowed: `${paths.followup}, or a page below it`,
    },
  ];
}

const markup = (text: Text, finding: HomeFinding, corpus: Corpus, options: HtmlOptions): string =>
  toInlineHtml(resolvedIn(text, finding, corpus, options.words), options);

/** A text of a finding with its numbers drawn from the corpus. */
export const resolvedIn = (
  text: Text,
  { id }: HomeFinding,
  corpus: Corpus,
  words: Localizer,
): Resolved =>
  resolve(parseMarkdown(`content/findings/${id}.yaml`, textIn(text, words)), corpus, words);

const textIn = (text: Text, { locale }: Localizer): string => {
  const { reads, derived } = traits[locale];
  return derived ? (text.hant ?? text[reads]) : text[reads];
};
