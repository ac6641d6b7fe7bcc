import type { FilterData } from '../wire.ts';
import type { ComparisonChoice, ComparisonOffer } from './choice.ts';

/** The controls of a comparison. */
export interface Form {
  /** The choice that the controls state; the folds are not theirs. */
  read(): Omit<ComparisonChoice, 'open'>;
  write(choice: ComparisonChoice): void;
  /** Whether the controls state anything else than as the page came. */
  isTouched(): boolean;
  /** The labels of the values that are set of a filter. */
  labels(filter: string): string[];
}

/** What happened to the columns, for those who do not see it. */
export type Moved = { kind: 'moved'; who: string; at: number; of: number } | { kind: 'last' };

/** Takes the controls as the page has them. @param changed is told of every change */
export function formOnPage(
  root: HTMLElement,
  filters: readonly FilterData[],
  changed: (moved?: Moved) => void,
): Form {
  const list = root.querySelector('.picker ol');
  const entries = () => [...root.querySelectorAll<HTMLLIElement>('.picker li')];
  const boxes = (name: string) => [
    ...root.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`),
  ];
  const box = (entry: Element) => entry.querySelector('input');
  const shown = () => entries().filter((entry) => box(entry)?.checked);
  const chosen = (name: string) =>
    boxes(name)
      .filter(({ checked }) => checked)
      .map(({ value }) => value);

  /** Columns that are not shown have no place to be moved to. */
  const mark = () => {
    const order = shown();
    for (const entry of entries()) {
      const at = order.indexOf(entry);
      for (const button of entry.querySelectorAll('button')) {
        const to = at + Number(button.dataset['move']);
        button.hidden = at < 0;
        button.setAttribute('aria-disabled', String(to < 0 || to >= order.length));
      }
    }
  };

  root.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const entry = button?.closest('li');
    const step = Number(button?.dataset['move']);
    if (!button || !entry || !step) return;
    const order = shown();
    const neighbour = order[order.indexOf(entry) + step];
    if (!neighbour) return;
    if (step < 0) neighbour.before(entry);
    else neighbour.after(entry);
    mark();
    button.focus();
    const who = entry.querySelector('label')?.textContent.trim() ?? '';
    changed({ kind: 'moved', who, at: shown().indexOf(entry) + 1, of: order.length });
  });
  root.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const isLast = target.name === 'columns' && shown().length === 0;
    if (isLast) target.checked = true;
    mark();
    changed(isLast ? { kind: 'last' } : undefined);
  });

  return {
    read: () => ({
      columns: shown().map(({ dataset }) => dataset['column'] ?? ''),
      chosen: new Map(
        filters
          .map(({ name }) => [name, chosen(name)] as const)
          .filter(([, values]) => values.length > 0),
      ),
      grouped: chosen('group').length > 0,
    }),
    write(choice) {
      const rank = (entry: HTMLElement) => {
        const at = choice.columns.indexOf(entry.dataset['column'] ?? '');
        return at < 0 ? choice.columns.length : at;
      };
      list?.append(...entries().sort((a, b) => rank(a) - rank(b)));
      const values = new Map([...choice.chosen, ['columns', choice.columns]]);
      for (const name of ['columns', ...filters.map((filter) => filter.name)]) {
        for (const input of boxes(name)) {
          input.checked = values.get(name)?.includes(input.value) ?? false;
        }
      }
      for (const input of boxes('group')) input.checked = choice.grouped;
      mark();
    },
    isTouched: () =>
      [...root.querySelectorAll('input')].some((input) => input.checked !== input.defaultChecked),
    labels: (filter) =>
      boxes(filter)
        .filter(({ checked }) => checked)
        .map((input) => input.closest('label')?.textContent.trim() ?? ''),
  };
}

/** What the controls offer, and how the page stands before anything is chosen. */
export function offerOf(
  root: HTMLElement,
  filters: readonly FilterData[],
  folds: readonly HTMLElement[],
): ComparisonOffer {
  const inputs = (name: string) => [
    ...root.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`),
  ];
  const values = (name: string) => inputs(name).map(({ value }) => value);
  return {
    columns: values('columns'),
    // As the page came, whatever the browser has kept of an earlier visit.
    shown: inputs('columns')
      .filter(({ defaultChecked }) => defaultChecked)
      .map(({ value }) => value),
    filters: filters.map(({ name, also }) => ({ name, also, values: values(name) })),
    open: ['all', ...folds.map(({ dataset }) => dataset['open'] ?? '')],
  };
}
