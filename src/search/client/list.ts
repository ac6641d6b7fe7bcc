/**
 * Search and filters over the list of measures. Without this script the list stands whole and the
 * form stays hidden. The address keeps the choice, also when the page is opened from a folder.
 */
import { spellings } from '../../i18n/fold.ts';
import { onReturn } from '../../client/address.ts';
import { foldInBrowser } from './fold.ts';
import {
  countChoices,
  groupOf,
  choiceLabel,
  listActive,
  sayCount,
  sayNone,
  type Active,
} from './list-result.ts';
import { choiceOf, failing, heldBy, remember, restore } from '../../filters/client/form.ts';
import { foundLine, markIn, unmark } from './marks.ts';
import { parseQuery, type Word } from './query.ts';
import { loadIndex, indexedTexts, whereOf, type SearchedText } from './search-index.ts';
import { clearOnEscape, onTyping } from './typing.ts';

/** So many lines at most say where words were found that the row does not show. */
const LINES = 3;
const script = document.documentElement.lang.startsWith('zh-Hant') ? 'traditional' : 'simplified';

interface Row {
  element: HTMLTableRowElement;
  /** What the row shows, folded, and the same as a text to search until the index has come. */
  shown: string;
  own: SearchedText[];
}

const rowOf = (element: HTMLTableRowElement): Row => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(foldInBrowser(walker.currentNode.nodeValue ?? '').text);
  const shown = texts.join('\n');
  return { element, shown, own: [{ label: '', language: '', text: shown, folded: shown }] };
};

const form = document.querySelector<HTMLFormElement>('#measure-filters');
const body = document.querySelector<HTMLElement>('#measure-table tbody');
const rows = [...(body?.querySelectorAll('tr') ?? [])].map(rowOf);
const textsIn = (row: Row): SearchedText[] =>
  indexedTexts(row.element.dataset['id'] ?? '') ?? row.own;
const valuesOf = ({ element }: Row, name: string): string[] => heldBy(element, name);
let marks: HTMLElement[] = [];
let lines: HTMLElement[] = [];

function apply(source: HTMLFormElement): void {
  const choice = choiceOf(source);
  const parts = parseQuery(choice.query, foldInBrowser);
  const words = parts.map(({ text }) => text);
  const holding = words.map((word) => new Set(rows.filter((row) => whereOf(textsIn(row), word))));
  const fails = new Map(
    rows.map((row) => [
      row,
      [
        ...failing(row.element, choice, source),
        ...parts.flatMap(({ typed }, i) => (holding[i]?.has(row) ? [] : [`q ${typed}`])),
      ],
    ]),
  );
  const failsOf = (row: Row): string[] => fails.get(row) ?? [];
  const shown = rows.filter((row) => failsOf(row).length === 0);
  /** How many rows there would be were it not for one filter. */
  const known = new Map<string, Row[]>();
  const without = (name: string): Row[] => {
    const found =
      known.get(name) ?? rows.filter((row) => failsOf(row).every((fail) => fail === name));
    known.set(name, found);
    return found;
  };
  for (const row of rows) row.element.hidden = failsOf(row).length > 0;
  order(choice.sort);
  mark(shown, words);
  sayCount(source, shown.length, rows.length);
  countChoices(
    source,
    choice,
    (name, value) => without(name).filter((row) => valuesOf(row, name).includes(value)).length,
  );
  const none = shown.length === 0;
  listActive(
    source,
    activeIn(source, parts, (name) => without(name).length),
    none,
  );
  const absent = parts.filter((_, i) => holding[i]?.size === 0).map(({ typed }) => typed);
  /** Whether a category would show something in place of a word that nothing holds. */
  const helps = ({ name, value }: HTMLInputElement) =>
    rows.some(
      (row) =>
        failsOf(row).every(
          (fail) => fail === name || absent.some((word) => fail === `q ${word}`),
        ) && valuesOf(row, name).includes(value),
    );
  const take = (option: HTMLInputElement, word: string) => {
    option.checked = true;
    setQuery(
      source,
      parts.map(({ typed }) => typed).filter((typed) => typed !== word),
    );
    apply(source);
  };
  sayNone(source, none ? absent : undefined, helps, take);
  remember(choice);
}

/** Puts words into the search field. */
function setQuery(source: HTMLFormElement, words: readonly string[]): void {
  const box = source.querySelector<HTMLInputElement>('#q');
  if (box) box.value = words.join(' ');
}

/** Puts the rows in order; without one, as the documents have them. */
function order(by: string): void {
  const sorted =
    by === ''
      ? rows
      : [...rows].sort((a, b) => Number(b.element.dataset[by]) - Number(a.element.dataset[by]));
  const now = [...(body?.children ?? [])];
  if (sorted.some(({ element }, i) => element !== now[i])) {
    body?.append(...sorted.map(({ element }) => element));
  }
}

/** Marks what was found, and says where what the row does not show was found. */
function mark(shown: readonly Row[], words: readonly string[]): void {
  unmark(marks);
  for (const line of lines) line.remove();
  [marks, lines] = [[], []];
  if (words.length === 0) return;
  const colon = form?.dataset['colon'] ?? ': ';
  for (const row of shown) {
    const hidden = new Map<SearchedText, string[]>();
    for (const word of words) {
      if (spellings(word, script).some((spelling) => row.shown.includes(spelling))) continue;
      const where = whereOf(textsIn(row), word);
      if (where) hidden.set(where, [...(hidden.get(where) ?? []), word]);
    }
    marks.push(...markIn(row.element, words));
    for (const [where, found] of [...hidden].slice(0, LINES)) {
      const line = foundLine(where, found, colon);
      row.element.cells[0]?.append(line);
      lines.push(line);
    }
  }
}

/** What is chosen, each with a way to take it back. */
function activeIn(
  source: HTMLFormElement,
  words: readonly Word[],
  without: (name: string) => number,
): Active[] {
  const active: Active[] = [];
  const note = (name: string, label: string, clear: () => void) => {
    const drop = () => {
      clear();
      apply(source);
    };
    active.push({ label, drop, without: without(name) });
  };
  const box = source.querySelector<HTMLInputElement>('#q');
  const colon = source.dataset['colon'] ?? ': ';
  for (const { typed } of words) {
    note(`q ${typed}`, `${box ? groupOf(box) : ''}${colon}${typed}`, () => {
      setQuery(
        source,
        words.map((word) => word.typed).filter((word) => word !== typed),
      );
    });
  }
  for (const option of source.querySelectorAll<HTMLInputElement>('input:checked')) {
    note(
      option.name,
      `${groupOf(option)}${colon}${choiceLabel(option)}`,
      () => (option.checked = false),
    );
  }
  for (const select of source.querySelectorAll('select')) {
    if (select.value === '' || select.name === 'sort') continue;
    const label = select.selectedOptions[0]?.textContent.trim() ?? '';
    note(select.name, `${groupOf(select)}${colon}${label}`, () => (select.value = ''));
  }
  return active;
}

/** Starts search and filters of the list of measures, on its page. */
export function searchableList(): void {
  if (form) {
    const results = document.querySelector<HTMLElement>('#measure-result');
    form.hidden = false;
    if (results) results.hidden = false;
    restore(form);
    apply(form);
    loadIndex(form.dataset['index'] ?? '', () => {
      apply(form);
      form.dataset['ready'] = 'yes';
    });
    onReturn(() => {
      restore(form);
      apply(form);
    });
    // A fold does not tell those above it.
    form.addEventListener('toggle', () => remember(choiceOf(form)), true);
    onTyping(form, () => apply(form));
    clearOnEscape(form.querySelector<HTMLInputElement>('#q'), () => apply(form));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      results?.scrollIntoView();
      document.querySelector<HTMLElement>('#measure-count')?.focus({ preventScroll: true });
    });
    // The fields are empty only after the event.
    form.addEventListener('reset', () => setTimeout(() => apply(form)));
  }
}
