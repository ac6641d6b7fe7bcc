/**
 * Search and filters over the list of measures. Without this script the list stands whole and the
 * form stays hidden. The address keeps the choice, also when the page is opened from a folder.
 * What rows hold is read once: at a key the page is written to and not read.
 */
import { onReturn, writeHeld } from '../../client/address.ts';
import { choiceOf, remember, restore } from '../../filters/client/form.ts';
import { heldRows, passing, tallied, type HeldRows } from '../../filters/client/tally.ts';
import { foldInBrowser, foldedText } from './fold.ts';
import {
  countChoices,
  groupOf,
  choiceLabel,
  listActive,
  sayCount,
  sayNone,
  type Active,
} from './list-result.ts';
import { parseQuery, type Word } from './query.ts';
import { rowMarks } from './row-marks.ts';
import { rowsOnPage } from './rows.ts';
import { loadIndex, searchShown, type SearchedRows } from './search-index.ts';
import { afterPaint } from './slices.ts';
import { clearOnEscape, onTyping } from './typing.ts';

const form = document.querySelector<HTMLFormElement>('#measure-filters');
const rows = rowsOnPage(document.querySelector<HTMLTableElement>('#measure-table'));
const size = rows.elements.length;

/** What rows show, folded, text by text; read from the page when it is first asked for. */
const shown: (readonly string[])[] = [];
const shownOf = (row: number) => (shown[row] ??= textsOf(rows.elements[row]));
let shownTexts: SearchedRows | undefined;
let indexed: SearchedRows | undefined;
const searched = (): SearchedRows =>
  indexed ??
  (shownTexts ??= searchShown(rows.elements.map((_, row) => shownOf(row).join(BETWEEN))));
const marks = rowMarks(rows.elements, shownOf, form?.dataset['colon'] ?? ': ', rows.inWindow);

const known = new Map<string, HeldRows>();
/** What the rows hold of a filter. */
function heldOf(name: string): HeldRows {
  const found =
    known.get(name) ??
    heldRows(rows.elements.map((element) => element.getAttribute(`data-${name}`) ?? ''));
  known.set(name, found);
  return found;
}

/** Of so many rows a change of the address takes longer than a reader should wait for the rows. */
const MANY = 500;

/** Stands in no word: a find does not reach from one text of the page into the next. */
const BETWEEN = '\t';

function textsOf(element: HTMLElement | undefined): string[] {
  if (!element) return [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(foldedText(walker.currentNode.nodeValue ?? ''));
  return texts;
}

function apply(source: HTMLFormElement): void {
  const choice = choiceOf(source);
  const parts = parseQuery(choice.query, foldInBrowser);
  const words = parts.map(({ text }) => text);
  const isLeast = (name: string) => source.querySelector(`[data-least][name="${name}"]`) !== null;
  const criteria = [
    ...[...choice.chosen].map(([name, values]) => ({
      name,
      passes: passing(size, heldOf(name), values, isLeast(name)),
    })),
    ...parts.map(({ text, typed }) => ({ name: `q ${typed}`, passes: searched().holding(text) })),
  ];
  const tally = tallied(size, criteria);
  const inSight = rows.show(tally.has, choice.sort);
  marks.show(
    rows.ordered().filter((row) => tally.has(row)),
    inSight,
    words,
    words.length === 0 ? undefined : searched(),
  );
  sayCount(source, tally.count, size);
  const none = tally.count === 0;
  listActive(source, activeIn(source, parts, tally.without), none);
  const absent = none ? criteria.filter(({ passes }) => !passes.includes(1)) : [];
  const absentWords = parts.filter(({ typed }) => absent.some(({ name }) => name === `q ${typed}`));
  /** Whether a category would show something in place of a word that nothing holds. */
  const rest = tallied(
    size,
    criteria.filter(({ name }) => absentWords.every(({ typed }) => name !== `q ${typed}`)),
  );
  const helps = ({ name, value }: HTMLInputElement) =>
    rest.among(heldOf(name).get(value) ?? [], name) > 0;
  const take = (option: HTMLInputElement, word: string) => {
    option.checked = true;
    setQuery(
      source,
      parts.map(({ typed }) => typed).filter((typed) => typed !== word),
    );
    apply(source);
  };
  const said = none ? absentWords.map(({ typed }) => typed) : undefined;
  sayNone(source, said, helps, take);
  // What is beside the rows can follow them.
  remember(choice, size > MANY ? afterPaint : undefined);
  if (!counting) afterPaint(count);
  counting = () => {
    countChoices(source, choice, (name, value) => tally.among(heldOf(name).get(value) ?? [], name));
  };
}

/** Counts beside choices how many rows there would be, once the rows are painted. */
let counting: (() => void) | undefined;

/** Does what is to be counted, if that has still to be done. */
function count(): void {
  counting?.();
  counting = undefined;
}

/** Puts words into the search field. */
function setQuery(source: HTMLFormElement, words: readonly string[]): void {
  const box = source.querySelector<HTMLInputElement>('#q');
  if (box) box.value = words.join(' ');
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

/**
 * Starts search and filters of the list of measures, on its page. What the form says holds: it was set from
 * the address as the page came, and its reader may have changed it since.
 */
export function searchableList(): void {
  if (form) {
    const results = document.querySelector<HTMLElement>('#measure-result');
    apply(form);
    count();
    const ids = rows.elements.map((element) => element.dataset['id'] ?? '');
    loadIndex(form.dataset['index'] ?? '', ids, (found) => {
      indexed = found;
      apply(form);
      form.dataset['ready'] = 'yes';
    });
    const again = () => {
      writeHeld();
      restore(form);
      apply(form);
    };
    onReturn(again, 'entered' in form.dataset);
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
