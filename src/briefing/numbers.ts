import type { Root } from 'mdast';
import { visit, SKIP } from 'unist-util-visit';
import type { Corpus } from '../corpus/index.ts';
import type { Problem } from '../lint/types.ts';
import { textsOf } from '../lint/visit.ts';
import { problemAt, sourceOf } from './report.ts';
import type { Language, Markdown } from './types.ts';

/** A number in a text: what stands there, and where from its start. */
export interface BareNumber {
  found: string;
  at: number;
}

const MONTHS =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const BEFORE_YEAR =
  '(?:in|by|of|since|from|until|till|to|before|after|during|early|mid|late|and|or|the|for)';
const CHINESE = '[零〇一二三四五六七八九十百千万亿两几数]';

/** What holds digits or numerals and states no quantity: dates, numbers of documents, names. */
const ALLOWED: Record<Language, readonly RegExp[]> = {
  zh: [
    /《[^》]*》/g,
    /“[^”\d]{1,8}”/g,
    /〔\d{4}〕\s*第?\d+号/g,
    /\d{4}(?:年)?\s*[—–-]\s*\d{4}年/g,
    /\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:[上下]半年|底|初)?/g,
    /\d{1,2}月\d{1,2}日|(?<!\d)\d{1,2}月(?:底|初|份)/g,
    new RegExp(`总?第(?:\\d+|${CHINESE}+)`, 'g'),
    /十[一二三四五]五|一带一路|两地|两市|两岸|两会|双方|一方面|统一|万一|千万(?=要|不)/g,
  ],
  en: [
    new RegExp(`\\b\\d{1,2} ${MONTHS}(?: \\d{4})?\\b`, 'g'),
    new RegExp(`\\b${MONTHS}(?: \\d{1,2},)?(?: \\d{4})?\\b`, 'g'),
    new RegExp(`(?<=\\b${BEFORE_YEAR} )(?:19|20)\\d{2}(?:[–-](?:19|20)\\d{2})?\\b`, 'gi'),
    /\bNo\. ?\d+\b/g,
    /\bthe two (?:cities|places|sides|parties|governments|codings)\b/gi,
  ],
};
const ALLOWED_IN_BOTH = [
  // An ISO date; a number in a list; 1+N and 2+2; names with digits: A4, 5G, PI018, GB/T 9704—2012.
  /\b\d{4}-\d{2}(?:-\d{2})?\b/g,
  /[（(]\d{1,2}[）)]/g,
  /\b\d\+(?:\d|N)\b/g,
  /[A-Z][A-Za-z]*(?:\/T)?[ -]?\d+(?:[—-]\d{4})?/g,
  /\d+[A-Z]\b/g,
];

const MEASURE_WORDS =
  '(?:方面|[项条个家份名人位元套件场所处年月日天次届类种组对倍成点段篇座支批轮步期大级层关门分])';
const BARE: Record<Language, RegExp> = {
  zh: new RegExp(
    [
      String.raw`\d+(?:[.,]\d+)*\s*(?:[%％‰]|[十百千万亿]*(?:[多余]?${MEASURE_WORDS})?)`,
      `百分之${CHINESE}+`,
      // 一项 and 一个 are articles more often than numbers.
      `(?!一(?:${MEASURE_WORDS}))${CHINESE}+[多余]?${MEASURE_WORDS}`,
      '半数|过半|一半',
    ].join('|'),
    'g',
  ),
  en: new RegExp(
    [
      String.raw`\d+(?:[.,]\d+)*\s*%?`,
      String.raw`\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|billions?|dozens?|half|twice)\b`,
    ].join('|'),
    'gi',
  ),
};

/**
 * The numbers of a text that neither date, nor number a document or a list, nor belong to a name.
 * @param names names that may hold numbers: those of programmes, bodies, terms, categories
 */
export function bareNumbers(
  value: string,
  language: Language,
  names: readonly string[] = [],
): BareNumber[] {
  const blank = (part: string) => ' '.repeat(part.length);
  const masked = [...ALLOWED[language], ...ALLOWED_IN_BOTH].reduce(
    (text, pattern) => text.replaceAll(pattern, blank),
    names.reduce((text, name) => text.replaceAll(name, blank), value),
  );
  return [...masked.matchAll(BARE[language])].map((match) => ({
    found: match[0].trim(),
    at: match.index,
  }));
}

/** The names of the corpus that hold a number, the longest first, so that none cuts another. */
export function namesOf(corpus: Corpus, language: Language): string[] {
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
  language: Language,
  names: readonly string[],
): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node) => {
    if (node.type === 'textDirective' || node.type === 'leafDirective') return SKIP;
    if (node.type !== 'text') return undefined;
    const source = sourceOf(markdown, node);
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
