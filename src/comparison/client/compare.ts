/**
 * Columns, filters and groups of a comparison. Without this script the table stands whole and the
 * controls stay hidden. The address keeps the choice, also when the page is opened from a folder.
 */
import { fillOnPage } from '../../client/fill.ts';
import type { ComparisonData } from '../wire.ts';
import { keepQuery, onReturn } from '../../client/address.ts';
import { isFiltered, readChoice, untouched, writeChoice, type ComparisonChoice } from './choice.ts';
import { copiesLater } from './copies.ts';
import { formOnPage, offerOf, type Moved } from './form.ts';
import { tableOf, type Count } from './table.ts';
import type { ShownHere } from './writer.ts';

/** Starts the controls of a comparison, on a page that has one. */
export function comparisonControls(): void {
  const table = document.querySelector<HTMLTableElement>('table#comparison');
  const controls = document.querySelector<HTMLElement>('#compare-controls');
  const block = document.querySelector('#compare-data');
  if (table && controls && block) {
    start(table, controls, JSON.parse(block.textContent) as ComparisonData);
  }
}

function start(element: HTMLTableElement, root: HTMLElement, data: ComparisonData): void {
  const by = (id: string) => document.querySelector<HTMLElement>(`#compare-${id}`);
  const [said, note, none, foldButton] = [by('said'), by('filters'), by('none'), by('fold')];
  const output = root.querySelector('output');
  const view = tableOf(element, data);
  const folds = [...root.querySelectorAll<HTMLDetailsElement>('details[data-open]'), ...view.folds];
  const offer = offerOf(root, data.filters, folds);
  const form = formOnPage(root, data.filters, (moved) => {
    update();
    announce(moved);
  });

  const openNow = (): string[] => {
    const names = (list: readonly HTMLDetailsElement[]) =>
      list.filter(({ open }) => open).map(({ dataset }) => dataset['open'] ?? '');
    const all = view.folds.length > 0 && view.folds.every(({ open }) => open);
    return all
      ? names(folds.filter((fold) => !view.folds.includes(fold))).concat('all')
      : names(folds);
  };
  const choiceNow = (): ComparisonChoice => ({ ...form.read(), open: openNow() });

  const keep = (): void => {
    keepQuery(writeChoice(choiceNow(), offer));
  };

  const say = (name: string, params: Record<string, string | number>) =>
    fillOnPage(data.words[name], params);
  const counted = (name: string, n: number) => say(n === 1 ? `${name}One` : name, { n });

  /** The filters in words; '' without any. */
  const filterWords = (choice: ComparisonChoice): string => {
    if (!isFiltered(choice)) return '';
    const parts = data.filters.flatMap(({ name, label }) => {
      const values = form.labels(name);
      if (values.length === 0) return [];
      const list = values.join(data.words['comma']);
      return [label === '' ? list : label + say('paren', { text: list })];
    });
    return say('only', { list: parts.join(data.words['semicolon']) });
  };

  const countWords = ({ shown, of, hiddenRows }: Count): string => {
    const number = shown === of ? counted('all', of) : say('some', { n: shown, of });
    return number + (hiddenRows > 0 ? counted('hiddenRows', hiddenRows) : '');
  };

  function update(): void {
    const choice = choiceNow();
    const count = view.show(choice);
    if (output) output.textContent = countWords(count);
    if (note) {
      note.textContent = filterWords(choice);
      note.hidden = note.textContent === '';
    }
    if (none) none.hidden = count.shown > 0;
    keep();
  }

  function announce(moved: Moved | undefined): void {
    if (!moved) tell('');
    else if (moved.kind === 'last') tell(data.words['lastColumn']);
    else tell(say('moved', { ...moved, n: moved.at }));
  }
  function tell(text = ''): void {
    if (said) said.textContent = text;
  }

  const restore = (choice: ComparisonChoice): void => {
    form.write(choice);
    const all = choice.open.includes('all');
    for (const fold of folds) {
      fold.open =
        choice.open.includes(fold.dataset['open'] ?? '') || (all && view.folds.includes(fold));
    }
    update();
    nameFoldButton();
  };

  const nameFoldButton = (): void => {
    if (!foldButton) return;
    foldButton.hidden = view.folds.length === 0;
    const open = view.folds.every((fold) => fold.open);
    foldButton.textContent = data.words[open ? 'fold' : 'unfold'] ?? '';
  };

  const shownNow = (): ShownHere => ({ ...view.shown(), filters: filterWords(choiceNow()) });

  root.removeAttribute('hidden');
  const restoreAddress = () => {
    restore(readChoice(location.search, offer));
  };
  // What was chosen or unfolded before this script came stays.
  const asked = readChoice(location.search, offer);
  const chosen = form.isTouched() ? form.read() : asked;
  restore({ ...chosen, open: [...asked.open, ...openNow()] });
  onReturn(restoreAddress);
  for (const fold of folds) {
    fold.addEventListener('toggle', () => {
      keep();
      nameFoldButton();
    });
  }
  foldButton?.addEventListener('click', () => {
    const open = !view.folds.every((fold) => fold.open);
    for (const fold of view.folds) fold.open = open;
  });
  by('reset')?.addEventListener('click', () => {
    restore({ ...untouched(offer), open: openNow() });
    announce(undefined);
  });
  const copyable = copiesLater(data);
  for (const button of [by('copy'), by('csv')]) {
    // What has been asked for is there by the time that the button is let go.
    for (const touch of ['pointerenter', 'focus', 'pointerdown']) {
      button?.addEventListener(touch, () => void copyable(), { once: true });
    }
  }
  by('copy')?.addEventListener('click', () => {
    void copyable().then(async (all) => {
      const done = all && (await all.writer.copy(shownNow(), all.data));
      tell(data.words[done ? 'copied' : 'notCopied']);
    });
  });
  by('csv')?.addEventListener('click', () => {
    void copyable().then((all) => {
      if (all) all.writer.save(shownNow(), all.data);
      else tell(data.words['notLoaded']);
    });
  });
}
