import { isLocalName } from '../lint/local-name.ts';
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
 * that body is at home with one of them, or where they lie in its home.
 */
export function bodiesHere(known: readonly KnownBody[], issuers: readonly string[]): KnownBody[] {
  const issuing = known.filter(({ names }) => names.some((name) => issuers.includes(name)));
  const here = new Set(issuing.flatMap((body) => body.homes));
  return known.map((body) => ({
    ...body,
    names: body.names.filter(
      (name) => !isLocalName(foldMarks(name)) || here.has(body.homes[0] ?? ''),
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
  for (const { name, start } of [...shortIn(folded, rules), ...candidatesIn(folded, rules)]) {
    if (isFree(start, start + name.length)) found.push({ name, start, id: undefined });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A Latin name is not found within a longer word. */
const isWord = (text: string, at: number, name: string): boolean =>
  !/^[A-Za-z]/.test(name) ||
  (!/[A-Za-z]/.test(text[at - 1] ?? '') && !/[A-Za-z]/.test(text[at + name.length] ?? ''));

/** The short names that the rules list, where they are no part of another word (教育部门). */
const shortIn = (folded: string, { organisations }: IngestRules) =>
  organisations.names.flatMap((name) =>
    [...folded.matchAll(new RegExp(name, 'gu'))].flatMap(({ index }) =>
      fitsPattern(organisations.goes_on, folded.slice(index + name.length))
        ? []
        : [{ name, start: index }],
    ),
  );

function candidatesIn(folded: string, rules: IngestRules): { name: string; start: number }[] {
  const { breaks, plain } = rules.organisations;
  const found: { name: string; start: number }[] = [];
  let at = 0;
  for (const piece of folded.split(new RegExp(`(${breaks})`, 'u'))) {
    const name = upToEnding(piece.trimStart(), rules);
    if (name !== undefined && name.length > 3 && name.length <= 24 && !plain.includes(name)) {
      const start = at + piece.length - piece.trimStart().length;
      if (!fitsPattern('^[\\d一二三四五六七八九十百千万]', name)) found.push({ name, start });
    }
    at += piece.length;
  }
  return found;
}

/** What of a piece of text is the name of a body: all up to its last ending that is no part of a word. */
function upToEnding(piece: string, { organisations }: IngestRules): string | undefined {
  const ends = organisations.endings.flatMap((ending) => {
    const at = piece.lastIndexOf(ending);
    if (at < 0) return [];
    const end = at + ending.length;
    return fitsPattern(organisations.goes_on, piece.slice(end)) ? [] : [end];
  });
  return ends.length > 0 ? piece.slice(0, Math.max(...ends)) : undefined;
}
