/**
 * The search page: what is typed is looked for at every key, once the index has come, which the
 * first use fetches. The address keeps the query, also when the page is opened from a folder.
 */
import { inAddress, inCharacters, keepQuery, onReturn } from '../../client/address.ts';
import { afterPaint, inSlices } from '../../search/client/slices.ts';
import { clearOnEscape, onTyping } from '../../search/client/typing.ts';
import type { Finder, Finds } from './engine.ts';
import { loadFinder, loadTexts } from './load.ts';
import type { QueryPart } from './parts.ts';
import type { Hit } from './rank.ts';
import { make } from './dom.ts';
import { nothingParts, resultParts, textParts, type ResultParts } from './results.ts';
import { saysOf, type Says } from './says.ts';

/** The pause after which what was found is read out; typing on does not chatter. */
const PAUSE = 700;

const byId = (id: string) => document.getElementById(id);

/** Starts the search, on its page. */
export function searchPage(): void {
  const form = document.querySelector<HTMLFormElement>('#find');
  const box = form?.querySelector<HTMLInputElement>('input[name=q]');
  if (!form || !box) return;
  const says = saysOf(form);
  let finder: Finder | undefined;
  let failed = false;
  /** The texts of documents: undefined where there are none, or they have not come. */
  let texts: Finder | undefined;
  let waits = form.dataset['texts'] !== undefined;
  /** The query as the address is to have it. */
  let kept = '';
  const apply = () => {
    // What an input method is composing is spelling and not yet text.
    if (form.dataset['composing'] !== undefined) return;
    const query = inCharacters(box.value).trim();
    exactLink(query);
    show(query, { finder, failed, texts, waits }, says);
    // The address may follow the answer; of several keys in a row the last one counts.
    kept = query === '' ? '' : `?q=${inAddress(query)}`;
    afterPaint(() => keepQuery(kept));
  };
  const start = () =>
    loadFinder(form.dataset['index'] ?? '', (found) => {
      finder = found;
      failed = !found;
      apply();
      form.dataset['ready'] = failed ? 'no' : 'yes';
      const address = form.dataset['texts'];
      if (!found || address === undefined) return;
      loadTexts(address, found, (read) => {
        texts = read;
        waits = false;
        apply();
      });
    });
  const restore = () => {
    const asked = new URLSearchParams(location.search).get('q');
    if (asked !== null) box.value = inCharacters(asked);
    apply();
  };
  apply();
  start();
  onReturn(restore);
  onTyping(form, apply);
  clearOnEscape(box, apply);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    apply();
    byId('find-results')?.querySelector('a')?.focus();
  });
  // A word that is offered is looked for here; its address is a page of its own all the same.
  byId('find-results')?.addEventListener('click', (event) => {
    const link = event.target instanceof HTMLElement ? event.target.closest('a') : null;
    const term = link?.dataset['term'];
    if (term === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    box.value = term;
    box.focus();
    apply();
  });
}

/** The way to the list of measures, which looks for words to the letter, with the query. */
function exactLink(query: string): void {
  const link = byId('find-exact');
  if (!(link instanceof HTMLAnchorElement)) return;
  link.search = query === '' ? '' : `?q=${inAddress(query)}`;
}

/** What is left to be shown; a further key drops it. */
const later = inSlices();

let speaking: ReturnType<typeof setTimeout> | undefined;
/** The query that was last told to a screen reader. */
let heardOf = '';

/** What a query is looked for in, as far as it has come. */
interface Read {
  finder: Finder | undefined;
  failed: boolean;
  texts: Finder | undefined;
  /** Whether the texts are still to come. */
  waits: boolean;
}

function show(query: string, { finder, failed, texts, waits }: Read, says: Says): void {
  const [seen, heard, results, start] = [
    'find-count',
    'find-said',
    'find-results',
    'find-start',
  ].map(byId);
  if (!seen || !heard || !results || !start) return;
  start.hidden = query !== '';
  results.hidden = query === '';
  const say = (text: string, parts: readonly HTMLElement[], rest: ResultParts['rest'] = []) => {
    seen.textContent = text;
    results.replaceChildren(...parts);
    // A key is answered by the best; what a reader scrolls to comes after they are painted.
    results.setAttribute('aria-busy', String(rest.length > 0));
    const append = (part: () => HTMLElement | undefined) => results.append(part() ?? '');
    later.each(rest, 0, append, () => results.setAttribute('aria-busy', 'false'));
    clearTimeout(speaking);
    speaking = setTimeout(() => {
      const same = heard.textContent === text;
      // As many things for other words are news too, but the same text is not read out again.
      if (!same) heard.textContent = text;
      else if (query !== heardOf) heard.textContent = `${text}\u00a0`;
      heardOf = query;
    }, PAUSE);
  };
  if (query === '') say('', []);
  else if (!finder) say(failed ? says.failed : says.reading, []);
  else {
    const finds = finder.find(query);
    const { hits, whole, absent } = finds;
    const inTexts = texts?.find(query);
    // What has only some of the words is worth showing where nothing else is found.
    const paragraphs = paragraphsOf(inTexts, hits.length === 0);
    const more = texts ? textParts(texts, paragraphs, says) : [];
    const inAll = inTexts !== undefined && inTexts.whole > 0;
    if (hits.length === 0 && waits) say(says.reading, []);
    else if (hits.length === 0 && paragraphs.length > 0) {
      const n = paragraphs.length;
      say(inAll ? says.onlyTexts(query, n) : says.some(query, n), more);
    } else if (hits.length === 0)
      say(says.none(query), [], nothingParts(finder, finds, query, says));
    else {
      const inNone = ({ text }: QueryPart) =>
        !waits && (!inTexts || inTexts.absent.some((other) => other.text === text));
      const without = absent.filter(inNone).map(({ said }) => said);
      const note = without.length > 0 ? [make('p', { class: 'note' }, says.absent(without))] : [];
      const { first, rest } = resultParts(finder, finds, says);
      const own = [...note, ...first];
      if (whole > 0) say(says.all(whole, hits.length - whole), own, [...rest, ...shownLater(more)]);
      // Where only the texts have all of the words they come first.
      else if (inAll) say(says.onlyTexts(query, paragraphs.length), [...more, ...own], rest);
      else say(says.some(query, hits.length), own, rest);
    }
  }
}

/** Of the paragraphs of documents those with all words; those with some where nothing else is found. */
function paragraphsOf(finds: Finds | undefined, alone: boolean): readonly Hit[] {
  if (!finds) return [];
  return finds.whole > 0 ? finds.hits.slice(0, finds.whole) : alone ? finds.hits : [];
}

const shownLater = (parts: readonly HTMLElement[]): ResultParts['rest'] =>
  parts.map((part) => () => part);
