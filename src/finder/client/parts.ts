import { numbersIn, type NumberAt } from './numbers.ts';
import { segment } from './segment.ts';
import { cutAtWords } from './stray.ts';
import { isSoft, isUnit } from './soft.ts';
import { stem } from './stems.ts';
import { LATIN, numberToken, tokensIn, type Lexicon } from './tokens.ts';

/** Tokens that must stand together in a thing, and what a find by them is worth. */
export interface Way {
  tokens: readonly string[];
  worth: number;
  /** Whether the last token may be the beginning of a word. */
  begins: boolean;
  /** Text in which the tokens must stand one after the other. */
  whole?: string;
}

/** A part of a query, and the ways to find it. */
export interface QueryPart {
  /** As typed, folded. */
  text: string;
  /** Where the words stand, in the folded query, by which a reader is told of it. */
  at: readonly [start: number, end: number];
  ways: readonly Way[];
}

/** What a query is cut by. */
export interface Vocabulary {
  lexicon: Lexicon;
  /** The other forms of a form, both as keys of tokens. */
  others: ReadonlyMap<string, readonly string[]>;
  /** Whether the site says a word anywhere. */
  holds?: (text: string) => boolean;
}

/** What a find by another word is worth, and by the parts of a word. */
const [OTHER, PIECES] = [0.6, 0.35];
/** So many Latin words at most make a form of the synonyms. */
const FORM = 4;

/** Words in a script in which nothing of the site is written; kana stand beside Chinese. */
const FOREIGN = /(?:(?![\p{sc=Han}\p{sc=Latn}\p{sc=Hira}\p{sc=Kana}])\p{L})+/gu;

interface Unit {
  text: string;
  start: number;
  end: number;
  kind: 'number' | 'han' | 'stray' | 'latin' | 'form' | 'foreign' | 'quoted';
  /** Where the words stand of which it is a piece. */
  around?: readonly [start: number, end: number];
  number?: NumberAt;
}

/**
 * The parts of a query: numbers by their value, Chinese cut into the site's own words, other words
 * one by one, what stands in quotation marks as it is. What a reader types around them is left out,
 * unless there is nothing else.
 * @param query folded
 */
export function queryParts(query: string, vocabulary: Vocabulary): QueryPart[] {
  const units = merged(unitsOf(query, vocabulary), query, vocabulary);
  const hard = units.filter(
    (unit, i) =>
      unit.kind === 'quoted' ||
      unit.kind === 'number' ||
      !(isSoft(unit.text) || (isUnit(unit.text) && besideNumber(units, i))),
  );
  const parts = (hard.length > 0 ? hard : units).map((unit): QueryPart => ({
    text: unit.text,
    at: unit.around ?? [unit.start, unit.end],
    ways: waysOf(unit, vocabulary),
  }));
  return parts.filter(({ text }, i) => parts.findIndex((part) => part.text === text) === i);
}

const besideNumber = (units: readonly Unit[], i: number): boolean =>
  units[i - 1]?.kind === 'number' || units[i + 1]?.kind === 'number' || isBareUnit(units, i);

/** 万元 after 5000 is left of its number once the other multiples are gone. */
const isBareUnit = (units: readonly Unit[], i: number): boolean =>
  isUnit(units[i - 1]?.text ?? '') && units[i - 2]?.kind === 'number';

function unitsOf(query: string, { lexicon, holds }: Vocabulary): Unit[] {
  const units: Unit[] = [];
  const add = (unit: Unit) => units.push(unit);
  let rest = query;
  for (const match of query.matchAll(/"([^"]+)"?/g)) {
    const text = (match[1] ?? '').trim();
    if (text === '') continue;
    const start = query.indexOf(text, match.index);
    add({ text, start, end: start + text.length, kind: 'quoted' });
    rest = blanked(rest, match.index, match[0].length);
  }
  rest = rest.replaceAll('"', ' ');
  for (const number of numbersIn(rest)) {
    const { start, end } = number;
    const text = rest.slice(start, end);
    // 0364 is looked for as it stands.
    if (/^0\d/.test(text)) continue;
    add({ text, start, end, kind: 'number', number });
    rest = blanked(rest, start, end - start);
  }
  for (const match of rest.matchAll(/\p{Script=Han}+/gu)) {
    const from = match.index;
    for (const { text, known, start, end, around } of cutAtWords(match[0], lexicon, holds)) {
      const unit: Unit = {
        text,
        start: from + start,
        end: from + end,
        kind: known ? 'han' : 'stray',
      };
      add(around ? { ...unit, around: [from + around[0], from + around[1]] } : unit);
    }
  }
  for (const match of rest.matchAll(LATIN)) {
    const [text] = match;
    add({ text, start: match.index, end: match.index + text.length, kind: 'latin' });
  }
  // A word of another script is not passed over: it is what nothing holds.
  for (const match of rest.matchAll(FOREIGN)) {
    const [text] = match;
    add({ text, start: match.index, end: match.index + text.length, kind: 'foreign' });
  }
  return units.sort((a, b) => a.start - b.start);
}

const blanked = (text: string, at: number, length: number): string =>
  text.slice(0, at) + ' '.repeat(length) + text.slice(at + length);

/** Units of which Latin words that together are a form of the synonyms, 'of' and 'to' among them, are one. */
function merged(units: readonly Unit[], query: string, vocabulary: Vocabulary): Unit[] {
  const result: Unit[] = [];
  for (let i = 0; i < units.length; i += 1) {
    const unit = units[i];
    if (!unit) continue;
    const length = formLength(units.slice(i, i + FORM), vocabulary);
    const end = units[i + length - 1]?.end ?? unit.end;
    result.push(
      length > 1
        ? { text: query.slice(unit.start, end), start: unit.start, end, kind: 'form' }
        : unit,
    );
    i += length - 1;
  }
  return result;
}

function formLength(units: readonly Unit[], { lexicon, others }: Vocabulary): number {
  for (let length = units.length; length > 1; length -= 1) {
    const some = units.slice(0, length);
    if (some.some(({ kind }) => kind !== 'latin')) continue;
    if (others.has(formKey(some.map(({ text }) => text).join(' '), lexicon))) return length;
  }
  return 1;
}

/** A form by what is compared of it, so that spellings and plurals are one. */
export const formKey = (form: string, lexicon: Lexicon): string => {
  if (/\p{Script=Han}/u.test(form)) return form;
  const words = form.match(LATIN) ?? [];
  return words.map((word) => tokensIn(word, lexicon)[0]?.text ?? word).join(' ');
};

function waysOf({ kind, text, number }: Unit, vocabulary: Vocabulary): Way[] {
  const { lexicon } = vocabulary;
  if (kind === 'number') return [way([numberToken(number?.value ?? 0, number?.percent)])];
  if (kind === 'quoted') {
    // A phrase is found as it is typed, a single character wherever a word begins with it.
    const begins = /[a-z]$/.test(text) || text.length === 1;
    return [{ ...way(inside(text, lexicon)), begins, whole: text }];
  }
  if (kind === 'foreign') return [way([text])];
  if (kind === 'stray') {
    if (text.length === 1) return [{ ...way([text]), begins: true }];
    return [{ ...way(pairsOf(text)), whole: text }];
  }
  return formWays(text, vocabulary);
}

/** The ways to find a word or a form: itself, its beginning, its pieces, its other forms. */
function formWays(text: string, { lexicon, others }: Vocabulary): Way[] {
  const own = { ...formWay(text, lexicon), begins: /[a-z]$/.test(text) };
  const found = (others.get(formKey(text, lexicon)) ?? []).map((form) =>
    formWay(form, lexicon, OTHER),
  );
  const hyphened = text.includes('-') && !/\p{Script=Han}/u.test(text);
  const split = text.split('-').map(stem);
  const pieces = hyphened ? [way(split, OTHER / split.length)] : [];
  if (text.length >= 4 && /^\p{Script=Han}+$/u.test(text)) {
    const cuts = segment(text, lexicon, false);
    if (cuts.every(({ known }) => known)) {
      pieces.push(
        way(
          cuts.map((cut) => cut.text),
          PIECES,
        ),
      );
    }
  }
  return [own, ...pieces, ...found];
}

const way = (tokens: readonly string[], worth = 1): Way => ({ tokens, worth, begins: false });

/** A form with 'of' or 'to' in it is meant as it stands: both are everywhere. */
const formWay = (form: string, lexicon: Lexicon, worth = 1): Way => ({
  ...way(formTokens(form, lexicon), worth),
  ...(form.split(' ').some(isSoft) ? { whole: form } : {}),
});

const formTokens = (form: string, lexicon: Lexicon): string[] =>
  form.split(/(\p{Script=Han}+)/u).flatMap((stretch) => {
    if (stretch === '') return [];
    if (!/\p{Script=Han}/u.test(stretch)) {
      return (stretch.match(LATIN) ?? []).flatMap(
        (word) => tokensIn(word, lexicon)[0]?.text ?? word,
      );
    }
    return stretch.length === 1 || lexicon.has(stretch) ? [stretch] : pairsOf(stretch);
  });

const pairsOf = (text: string): string[] => [...text.slice(1)].map((_, i) => text.slice(i, i + 2));

/** The tokens of a phrase but for those at its edges, which may be parts of longer words. */
function inside(text: string, lexicon: Lexicon): string[] {
  const tokens = tokensIn(text, lexicon);
  const kept = tokens.filter(({ end, text: own }) => end < text.length || own.length > 1);
  return [...new Set((kept.length > 0 ? kept : tokens).map((token) => token.text))];
}
