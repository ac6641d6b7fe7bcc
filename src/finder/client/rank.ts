import { findKinds, type FindIndex, type FindKind } from '../wire.ts';
import type { PartFound, TypedPart } from './engine.ts';
import type { Document } from './library.ts';

/** A thing that is found. */
export interface Hit {
  /** A number of the index's entries. */
  entry: number;
  score: number;
  /** The tokens by which it was found. */
  readonly tokens: readonly string[];
  /** The parts that it lacks. */
  readonly lacks: readonly TypedPart[];
}

interface Asked {
  typed: string;
  parts: readonly TypedPart[];
  scored: readonly ReadonlyMap<number, PartFound>[];
}

interface Held {
  index: FindIndex;
  documents: readonly Document[];
  /** A text of the index, folded. */
  folded(text: number): string;
  /** The same without signs. */
  bare(text: number): string;
  /** What a text of the index quotes, each without signs. */
  quoted(text: number): readonly string[];
}

/** How likely a thing of a kind is what is looked for, where others hold the words as well. */
const LIKELY: Partial<Record<FindKind, number>> = {
  figure: 0.95,
  event: 0.85,
  observation: 0.75,
  promise: 0.75,
  category: 0.8,
  ruling: 0.55,
  finding: 0.8,
  briefing: 0.8,
  view: 0.9,
  question: 0.85,
};
/** What bears the words as its own name comes before what is about them; a class is no such thing. */
const OWN = 20;
const CLASSES: ReadonlySet<FindKind> = new Set(['category', 'ruling']);
/**
 * Names that are what was typed, that quote it, that hold it, that hold each part; a text that holds
 * it, and one that holds each part.
 */
const [SAME, QUOTES, HOLDS, ALL, SAID, NEAR] = [3, 2.6, 1.7, 1.35, 1.25, 1.15];
/** At a tie what states a figure comes first; a mere name comes after what is called so. */
const [FIGURE, NAME] = [1.02, 0.5];
/** So many of the best are looked at closely. */
const CLOSELY = 80;
/** Of a query of several parts so many at least must be there. */
const MOST = 0.5;
/** Where fewer things than so many hold all parts, those that lack one follow. */
const FEW = 3;

/** What is found, the best first. */
export interface Ranked {
  hits: Hit[];
  /** How many of them hold all parts; they come first. */
  whole: number;
}

/**
 * The things that hold all parts of a query; where there are few, then those that lack one; where there
 * are none, those that hold the most of them, half at least.
 */
export function ranked(asked: Asked, held: Held): Ranked {
  const { parts, scored } = asked;
  const counts = new Map<number, number>();
  for (const part of scored) {
    for (const id of part.keys()) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const isEnough = (count: number) => count > 0 && count >= parts.length * MOST;
  if (!isEnough(most)) return { hits: [], whole: 0 };
  const best = ofCount(most, counts, asked, held);
  if (most < parts.length) return { hits: best, whole: 0 };
  const more =
    best.length < FEW && isEnough(most - 1) ? ofCount(most - 1, counts, asked, held) : [];
  return { hits: [...best, ...more], whole: best.length };
}

/** The things that hold so many of the parts, the best first. */
function ofCount(
  wanted: number,
  counts: ReadonlyMap<number, number>,
  { typed, parts, scored }: Asked,
  held: Held,
): Hit[] {
  const hits = [...counts].flatMap(([entry, count]): Hit[] => {
    if (count !== wanted) return [];
    const found = scored.map((part) => part.get(entry));
    const sum = found.reduce((total, one) => total + (one?.score ?? 0), 0);
    const kind = findKinds[held.index.entries[entry]?.[0] ?? 0] ?? 'measure';
    return [
      {
        entry,
        score: sum * (LIKELY[kind] ?? 1),
        // Asked of what is shown alone, which is little of what is found.
        get tokens() {
          return [...new Set(found.flatMap((one) => one?.tokens ?? []))];
        },
        get lacks() {
          return parts.filter((_, i) => found[i] === undefined);
        },
      },
    ];
  });
  const byScore = (a: Hit, b: Hit) => b.score - a.score || a.entry - b.entry;
  hits.sort(byScore);
  for (const hit of hits.slice(0, CLOSELY)) hit.score *= closeness(hit, { typed, parts }, held);
  // Of a word that hundreds hold the bearer may stand far down.
  const own = bare(typed);
  for (const hit of hits) if (isCalled(hit, own, held)) hit.score *= OWN;
  return hits.sort(byScore);
}

/** A folded text without blanks and signs. */
export const bare = (text: string): string =>
  text.replaceAll(/[\s"'()·,.:;?!-]|[，。：；？！、]/g, '');

/** How near a thing is to the query as it was typed. */
function closeness(
  { entry }: Hit,
  { typed, parts }: Pick<Asked, 'typed' | 'parts'>,
  { index, documents, bare: bareAt, quoted }: Held,
): number {
  const document = documents[entry];
  if (!document) return 1;
  const wanted = bare(typed);
  const names = [...document.title, ...document.name, ...document.also].map(bareAt);
  const standing = index.entries[entry]?.[5] ?? 0;
  const worth = standing > 0 ? FIGURE : standing < 0 ? NAME : 1;
  if (names.includes(wanted)) return SAME * worth;
  if (names.some((name) => name.includes(wanted))) {
    const named = document.title.flatMap(quoted).some((name) => name.endsWith(wanted));
    return (named ? QUOTES : HOLDS) * worth;
  }
  const own = parts.map(({ text }) => bare(text));
  if (own.every((part) => names.some((name) => name.includes(part)))) return ALL * worth;
  const texts = [...document.body, ...document.rest].map(bareAt);
  if (texts.some((text) => text.includes(wanted))) return SAID * worth;
  const near = own.length > 1 && texts.some((text) => own.every((part) => text.includes(part)));
  return (near ? NEAR : 1) * worth;
}

/** Whether a thing is called so itself, and not what it belongs to; a place by any of its names. */
function isCalled(
  { entry }: Hit,
  wanted: string,
  { index, documents, bare: bareAt, folded }: Held,
) {
  const [document, found] = [documents[entry], index.entries[entry]];
  const kind = findKinds[found?.[0] ?? 0] ?? 'measure';
  if (!document || !found || found[5] < 0 || CLASSES.has(kind)) return false;
  const { title, name, also } = document;
  if ([...title, ...also].some((text) => bareAt(text) === wanted)) return true;
  if (kind !== 'jurisdiction') return false;
  // 深圳（河套） is 深圳, and 河套.
  const names = [...title, ...name, ...also].flatMap((text) => folded(text).split(/[·()]/));
  return names.some((one) => bare(one) === wanted);
}
