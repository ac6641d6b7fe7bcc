import { fillOnPage } from '../../client/fill.ts';
import { satisfies } from '../../filters/wire.ts';
import { cellFolding, type ComparisonData, type MeasureData } from '../wire.ts';
import type { ComparisonChoice } from './choice.ts';
import type { ShownCell, ShownMeasure } from './shown.ts';

/** A measure in a cell. */
interface Item extends ShownMeasure {
  element: Element;
  data: MeasureData | undefined;
}

/** A cell of the comparison. */
export interface CellOnPage {
  td: HTMLTableCellElement;
  /** Shows what a choice leaves of the cell's measures. */
  show(choice: ComparisonChoice): void;
  /** What it shows. */
  shown(): ShownCell;
  /** The measures that it has without a filter. */
  all: readonly ShownMeasure[];
}

/** Takes a cell as the page has it; it is filled anew for every choice. */
export function cellOnPage(td: HTMLTableCellElement, data: ComparisonData): CellOnPage {
  const listOf = (name: string) => td.querySelector(`[data-list="${name}"]`);
  const [list, rest, alsoList] = [listOf('main'), listOf('rest'), listOf('also')];
  const more = rest?.closest('details');
  const alsoFold = alsoList?.closest('details');
  const alsoHead = td.querySelector('.also');
  const main = [...itemsOf(list, data), ...itemsOf(rest, data)];
  const also = itemsOf(alsoList, data);
  const none = document.createElement('em');
  none.className = 'none';
  none.textContent = data.words['filtered'] ?? '';
  none.hidden = true;
  const has = main.length + also.length > 0;
  if (has) td.append(none);
  let left: { main: Item[]; also: Item[] } = { main, also };

  return {
    td,
    all: [...main, ...also],
    show(choice) {
      const matching = (items: readonly Item[]) =>
        grouped(
          items.filter((item) => matches(item, choice, data)),
          choice.grouped,
          data,
        );
      left = { main: matching(main), also: matching(also) };
      const folds = more && left.main.length > cellFolding.limit;
      const cut = folds ? cellFolding.shown : left.main.length;
      const heads = choice.grouped && [...main, ...also].some((item) => item.data?.programme);
      place(list, left.main.slice(0, cut), heads, data);
      place(rest, left.main.slice(cut), heads, data);
      place(alsoList, left.also, heads, data);
      label(more, 'more', left.main.length - cut, data);
      label(alsoFold, 'alsoMore', left.also.length, data);
      if (alsoHead instanceof HTMLElement) alsoHead.hidden = left.also.length === 0;
      none.hidden = left.main.length + left.also.length > 0;
      td.classList.toggle('filtered', has && !none.hidden);
      const voice = td.querySelector<HTMLElement>('.cell-voice');
      if (voice) voice.hidden = !none.hidden;
    },
    shown() {
      if (left.main.length + left.also.length > 0) return { kind: 'measures', ...left };
      const says = has ? none : (td.querySelector('.cell-says') ?? td.lastChild);
      return { kind: 'empty', says: says?.textContent?.trim() ?? '' };
    },
  };
}

const itemsOf = (list: Element | null, data: ComparisonData): Item[] =>
  [...(list?.querySelectorAll('[data-measure]') ?? [])].map((element) => {
    const id = element.getAttribute('data-measure') ?? '';
    const figures = [...element.querySelectorAll('.figure-value, .more-figures')];
    return {
      id,
      element,
      title: element.querySelector('a')?.textContent.trim() ?? '',
      figures: figures.map(({ textContent }) => textContent.trim()),
      data: data.measures[id],
    };
  });

const matches = (
  { data: measure }: Item,
  { chosen }: ComparisonChoice,
  data: ComparisonData,
): boolean =>
  data.filters.every(({ name, least }) => {
    const wanted = chosen.get(name);
    return !wanted || satisfies((measure?.held[name] ?? '').split(' '), wanted, least);
  });

/** The items by programme, in the order of the programmes; those in none come last. */
function grouped(items: readonly Item[], wanted: boolean, data: ComparisonData): Item[] {
  if (!wanted) return [...items];
  const programmes = Object.keys(data.programmes);
  const place = ({ data: measure }: Item) => {
    const at = programmes.indexOf(measure?.programme ?? '');
    return at < 0 ? programmes.length : at;
  };
  return [...items].sort((a, b) => place(a) - place(b));
}

/** Puts items into a list, under the names of their programmes where these are wanted. */
function place(
  list: Element | null,
  items: readonly Item[],
  heads: boolean,
  data: ComparisonData,
): void {
  if (!(list instanceof HTMLElement)) return;
  list.hidden = items.length === 0;
  if (!heads) {
    list.replaceChildren(...items.map(({ element }) => element));
    return;
  }
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const programme = item.data?.programme ?? '';
    groups.set(programme, [...(groups.get(programme) ?? []), item]);
  }
  list.replaceChildren(
    ...[...groups].map(([programme, members]) => {
      const group = document.createElement('li');
      group.className = 'programme-group';
      const head = document.createElement('p');
      head.textContent = data.programmes[programme] ?? data.words['loose'] ?? '';
      const inner = document.createElement('ul');
      inner.className = 'measure-list';
      inner.append(...members.map(({ element }) => element));
      group.append(head, inner);
      return group;
    }),
  );
}

/** Says on a fold how many measures it holds; one that holds none is hidden. */
function label(
  fold: HTMLDetailsElement | null | undefined,
  name: string,
  count: number,
  data: ComparisonData,
): void {
  const summary = fold?.querySelector('summary');
  if (!fold || !summary) return;
  fold.hidden = count === 0;
  summary.textContent = fillOnPage(data.words[count === 1 ? `${name}One` : name], {
    n: count,
  });
}
