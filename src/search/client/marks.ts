import { spellings } from '../../i18n/fold.ts';
import { foldInBrowser } from './fold.ts';
import { occurrences, type MatchStretch } from './query.ts';
import type { SearchedText } from './search-index.ts';

/** So many characters stand before and after a match in an excerpt. */
const AROUND = 28;
const script = document.documentElement.lang.startsWith('zh-Hant') ? 'traditional' : 'simplified';

const stretchesOf = (text: string, words: readonly string[]): MatchStretch[] =>
  occurrences(text, words, foldInBrowser, script);

/**
 * Marks where words stand in the text of an element.
 * @param folded the texts of the element in turn, as they are searched: one that holds no word is
 * not looked at
 * @returns the marks, to be taken away later
 */
export function markIn(
  element: Element,
  words: readonly string[],
  folded: readonly string[],
): HTMLElement[] {
  const wanted = words.flatMap((word) => spellings(word, script));
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let at = 0; walker.nextNode(); at++) {
    const text = folded[at] ?? '';
    if (wanted.some((spelling) => text.includes(spelling))) nodes.push(walker.currentNode as Text);
  }
  return nodes.flatMap((node) => {
    const text = node.data;
    const { parts, marks } = marked(text, stretchesOf(text, words));
    node.replaceWith(...parts);
    return marks;
  });
}

/** Takes marks away and leaves the text as it was. */
export function unmark(marks: readonly HTMLElement[]): void {
  for (const mark of marks) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

/** The line that says in which text words were found that the row does not show. */
export function foundLine(
  { label, language, text }: SearchedText,
  words: readonly string[],
  colon: string,
): HTMLElement {
  const line = document.createElement('p');
  line.className = 'found';
  const quote = document.createElement('span');
  quote.lang = language;
  quote.append(...excerpt(text, stretchesOf(text, words)));
  line.append(`${label}${colon}`, quote);
  return line;
}

/** The text around the first match, marked; what is left out is shown as left out. */
function excerpt(text: string, stretches: readonly MatchStretch[]): (string | HTMLElement)[] {
  const [start = 0, end = 0] = stretches[0] ?? [];
  const from = start <= AROUND ? 0 : wordStart(text, start - AROUND);
  const to = text.length - end <= AROUND ? text.length : wordEnd(text, end + AROUND);
  const inside = stretches.filter(([a, b]) => a >= from && b <= to);
  const moved = inside.map(([a, b]) => [a - from, b - from] as const);
  const { parts } = marked(text.slice(from, to), moved);
  return [...(from > 0 ? ['…'] : []), ...parts, ...(to < text.length ? ['…'] : [])];
}

const LATIN = /[\p{Script=Latin}\p{M}\d]/u;
/** Latin words are not cut; Chinese has no words to the eye. */
function wordStart(text: string, at: number): number {
  let start = at;
  while (
    start > 0 &&
    at - start < AROUND &&
    LATIN.test(text[start - 1] ?? '') &&
    LATIN.test(text[start] ?? '')
  )
    start -= 1;
  return start;
}
function wordEnd(text: string, at: number): number {
  let end = at;
  while (
    end < text.length &&
    end - at < AROUND &&
    LATIN.test(text[end - 1] ?? '') &&
    LATIN.test(text[end] ?? '')
  )
    end += 1;
  return end;
}

/** A text cut into what is marked and what is not. */
function marked(text: string, stretches: readonly MatchStretch[]) {
  const parts: (string | HTMLElement)[] = [];
  const marks: HTMLElement[] = [];
  let at = 0;
  for (const [start, end] of stretches) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    parts.push(text.slice(at, start), mark);
    marks.push(mark);
    at = end;
  }
  return { parts: [...parts, text.slice(at)].filter((part) => part !== ''), marks };
}
