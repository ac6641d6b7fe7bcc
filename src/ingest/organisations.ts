import type { IngestRules } from '../schema/ingest.ts';
import { fitsPattern, foldMarks } from './fold.ts';

/** A body as the corpus knows it. */
export interface KnownBody {
  id: string;
  /** Every name under which it may stand in a text. */
  names: readonly string[];
  /** The jurisdiction it belongs to, and those that this one lies in. */
  homes: readonly string[];
}

/**
 * The bodies as a document of some issuers has them: a name such as 市科委 is that of a body only where
 * that body is at home with one of them.
 */
export function bodiesHere(
  known: readonly KnownBody[],
  issuers: readonly string[],
  rules: IngestRules,
): KnownBody[] {
  const homes = known.filter(({ names }) => names.some((name) => issuers.includes(name)));
  const here = new Set(homes.flatMap((body) => body.homes));
  return known.map((body) => ({
    ...body,
    names: body.names.filter(
      (name) =>
        !fitsPattern(rules.organisations.relative, foldMarks(name)) ||
        body.homes.some((home) => here.has(home)),
    ),
  }));
}

/** A body that a paragraph names. */
export interface FoundBody {
  name: string;
  start: number;
  /** Its record; undefined where none has the name. */
  id: string | undefined;
}

/**
 * The bodies that a paragraph names: those with a record under whatever alias, the longest name
 * first, and then what ends as the name of a body does.
 */
export function bodiesIn(
  text: string,
  known: readonly KnownBody[],
  rules: IngestRules,
): FoundBody[] {
  const names = known
    .flatMap(({ id, names }) => names.map((name) => ({ id, name: foldMarks(name) })))
    .filter(({ name }) => name.length > 1)
    .sort((a, b) => b.name.length - a.name.length);
  const found: FoundBody[] = [];
  const folded = foldMarks(text);
  const isFree = (start: number, end: number) =>
    !found.some((body) => start < body.start + body.name.length && end > body.start);
  for (const { id, name } of names) {
    for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
      if (!isWord(folded, at, name) || !isFree(at, at + name.length)) continue;
      found.push({ name: text.slice(at, at + name.length), start: at, id });
    }
  }
  for (const { name, start } of candidatesIn(folded, rules)) {
    if (isFree(start, start + name.length)) found.push({ name, start, id: undefined });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A Latin name is not found within a longer word. */
const isWord = (text: string, at: number, name: string): boolean =>
  !/^[A-Za-z]/.test(name) ||
  (!/[A-Za-z]/.test(text[at - 1] ?? '') && !/[A-Za-z]/.test(text[at + name.length] ?? ''));

function candidatesIn(folded: string, rules: IngestRules): { name: string; start: number }[] {
  const { endings, breaks, plain } = rules.organisations;
  const found: { name: string; start: number }[] = [];
  let at = 0;
  for (const piece of folded.split(new RegExp(`(${breaks})`, 'u'))) {
    const ending = endings.find((word) => piece.endsWith(word));
    const name = piece.trim();
    if (ending !== undefined && name.length > 3 && name.length <= 24 && !plain.includes(name)) {
      if (!fitsPattern('^[\\d一二三四五六七八九十百千万]', name)) found.push({ name, start: at });
    }
    at += piece.length;
  }
  return found;
}
