import type { Corpus, HomeFinding } from '../corpus/index.ts';
import { traits, localizer, type Localizer } from '../i18n/index.ts';
import { formatPath } from '../lint/path.ts';
import type { ContentFile, Entries, Entry, Path, Position, Problem } from '../lint/types.ts';
import { isWithin, paths } from '../routes/paths.ts';
import type { StatedClaim, Text } from '../schema/index.ts';
import { checkClaim } from './claims.ts';
import { countables } from './countables.ts';
import { toInlineHtml, type HtmlOptions } from './html.ts';
import { checkingKit } from './kit.ts';
import { Notes } from './notes.ts';
import { checkNumbers } from './numbers.ts';
import { parseMarkdown } from './parse.ts';
import { markdownOf, problemAt } from './report.ts';
import { resolve } from './resolve.ts';
import type { Markdown, ParsedMarkdown, Resolved } from './types.ts';
import { plain } from '../languages/index.ts';

/** The texts of a finding that are Markdown. */
const TEXTS = ['statement', 'number'] as const;

/** What is wrong with findings: their Markdown, what they draw, the claims that do not hold. */
export function checkFindings(
  entries: readonly Entry<'finding'>[],
  corpus: Corpus,
  files: readonly ContentFile[],
): Problem[] {
  const kit = checkingKit(corpus);
  const context = claimContext(corpus);
  return entries.flatMap((entry) => {
    const source = files.find(({ path }) => `content/${path}` === entry.file)?.text ?? '';
    const texts = textsIn(entry).flatMap(({ path, text }) =>
      [...kit].flatMap(([language, { words, names }]) => {
        const field = [...path, language];
        const locate = within(entry.locate(field), source);
        const parsed = parseMarkdown(entry.file, text[language], locate);
        return [
          ...parsed.problems,
          ...blocksIn(parsed),
          ...resolve(parsed, corpus, words).problems,
          ...checkNumbers(parsed.markdown, parsed.tree, language, names),
        ].map((problem) => ({ ...problem, field: `${formatPath(field)}: ${problem.field}` }));
      }),
    );
    return [...texts, ...claimsOf(entry, entry.data.claims, context), ...misplaced(entry)];
  });
}

/** The texts of a finding, each with its path in the record. */
const textsIn = ({ data }: Entry<'finding'>): { path: Path; text: Text }[] => [
  ...TEXTS.map((field) => ({ path: [field], text: data[field] })),
  ...(data.if_read ?? []).map(({ says }, i) => ({ path: ['if_read', i, 'says'], text: says })),
];

/** A text of a finding stands within a line: it is one paragraph, and holds no table and no chart. */
const blocksIn = ({ markdown, tree }: ParsedMarkdown): Problem[] =>
  tree.children
    .filter(({ type }, i) => i > 0 || type !== 'paragraph')
    .map((node) =>
      problemAt(markdown, node, {
        field: 'prose',
        rule: 'directive',
        message: 'does not stand in a finding, whose texts are one paragraph each',
        found: markdownOf(markdown, node),
      }),
    );

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
