import type { Root } from 'mdast';
import { visit, SKIP } from 'unist-util-visit';
import type { Corpus } from '../corpus/index.ts';
import type { Problem } from '../lint/types.ts';
import { languages, type Written } from '../languages/index.ts';
import { textsOf } from '../lint/visit.ts';
import { memo } from '../shared/memo.ts';
import { problemAt, markdownOf } from './report.ts';
import type { Markdown } from './types.ts';

/** A number in a text: what stands there, and where from its start. */
export interface BareNumber {
  found: string;
  at: number;
}

/** The same in every language; what a language writes in its own way, its table says. */
const ALLOWED_IN_ALL = [
  // An ISO date; a number in a list; 1+N and 2+2; names with digits: A4, 5G, PI018, GB/T 9704—2012.
  /\b\d{4}-\d{2}(?:-\d{2})?\b/g,
  /[（(]\d{1,2}[）)]/g,
  /\b\d\+(?:\d|N)\b/g,
  /[A-Z][A-Za-z]*(?:\/T)?[ -]?\d+(?:[—-]\d{4})?/g,
  /\d+[A-Z]\b/g,
];

/**
 * The numbers of a text that neither date, nor number a document or a list, nor belong to a name.
 * @param names lists, which do not change, of names that may hold numbers: those of programmes, bodies, terms, categories
 */
export function bareNumbers(
  value: string,
  language: Written,
  ...names: readonly (readonly string[])[]
): BareNumber[] {
  const blank = (part: string) => ' '.repeat(part.length);
  const { allowed, bare } = languages[language].numbers;
  const masked = [...allowed, ...ALLOWED_IN_ALL].reduce(
    (text, pattern) => text.replaceAll(pattern, blank),
    names.reduce(
      (before, list) =>
        namesIn(before, list).reduce((text, name) => text.replaceAll(name, blank), before),
      value,
    ),
  );
  return [...masked.matchAll(bare)].map((match) => ({
    found: match[0].trim(),
    at: match.index,
  }));
}

/** Those of some names that a text may hold, in their order; a list of names does not change. */
function namesIn(value: string, names: readonly string[]): readonly string[] {
  const found = new Set<number>();
  const begin = beginnings(names);
  for (let at = 0; at < value.length; at += 1) {
    for (let length = 1; length <= BEGINNING; length += 1) {
      for (const place of begin.get(value.slice(at, at + length)) ?? []) found.add(place);
    }
  }
  return [...found].sort((a, b) => a - b).map((place) => names[place] ?? '');
}

/** By how many characters names are looked up; shorter ones by all that they have. */
const BEGINNING = 3;

/** The places of names by how they begin: to look for each name in each text takes far longer. */
const beginnings = memo((names: readonly string[]) => {
  const found = new Map<string, number[]>();
  for (const [place, name] of names.entries()) {
    const begin = name.slice(0, BEGINNING);
    found.set(begin, [...(found.get(begin) ?? []), place]);
  }
  return found;
});

/** The names of the corpus that hold a number, the longest first, so that none cuts another. */
export function namesOf(corpus: Corpus, language: Written): string[] {
  const { programmes, terms, organisations, sources, codebook } = corpus;
  const texts = [
    ...programmes.flatMap(({ title, short }) => [title, short]),
    ...terms.flatMap(({ term, full }) => (full ? [term, full] : [term])),
    ...organisations.map(({ name }) => name),
    ...sources.flatMap(({ title, short }) => [title, short]),
    ...codebook.lenses.flatMap((lens) => [
      lens.label,
      ...textsOf(lens.categories.map(({ label }) => label)).map((entry) => entry.value),
    ]),
  ].map((name) => name[language]);
  return [...new Set([...texts, ...organisations.flatMap(({ aliases = [] }) => aliases)])]
    .filter((name) => bareNumbers(name, language).length > 0)
    .sort((a, b) => b.length - a.length);
}

const MESSAGE = 'is a number that is not drawn from the corpus';
const TIP =
  'draw it with :figure, :target, :count or :share; a name or a term is :plain[…]{reason="name"}';

/** Every bare number in the prose of parsed Markdown; what directives hold is not prose. */
export function checkNumbers(
  markdown: Markdown,
  tree: Root,
  language: Written,
  names: readonly string[],
): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node) => {
    if (node.type === 'textDirective' || node.type === 'leafDirective') return SKIP;
    if (node.type !== 'text') return undefined;
    const source = markdownOf(markdown, node);
    let from = 0;
    for (const { found } of bareNumbers(node.value, language, names)) {
      const at = Math.max(source.indexOf(found, from), 0);
      const fault = { field: 'prose', rule: 'bare-number', message: MESSAGE, found, tip: TIP };
      problems.push(problemAt(markdown, node, fault, found, at));
      from = at + found.length;
    }
    return undefined;
  });
  return problems;
}
