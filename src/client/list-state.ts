import { keepQuery } from './address.ts';

/** What a reader has chosen: the words, and by name of a filter the values of which any will do. */
export interface Choice {
  query: string;
  chosen: Map<string, string[]>;
  sort: string;
  /** The folds of the form that stand open, by name. */
  open: string[];
}

/** The filter of which a number is the least that will do. */
const LEAST = 'concreteness';

const foldsOf = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLDetailsElement>('details[data-open]'),
];
const nameOf = ({ dataset }: HTMLDetailsElement): string => dataset['open'] ?? '';

/** What a form says. */
export function choiceOf(form: HTMLFormElement): Choice {
  const open = foldsOf(form).filter((fold) => fold.open);
  const choice: Choice = { query: '', chosen: new Map(), sort: '', open: open.map(nameOf) };
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string' || value === '') continue;
    if (name === 'q') choice.query = value.trim();
    else if (name === 'sort') choice.sort = value;
    else choice.chosen.set(name, [...(choice.chosen.get(name) ?? []), value]);
  }
  return choice;
}

/** The filters that a row does not satisfy. */
export const failing = (row: HTMLElement, { chosen }: Choice): string[] =>
  [...chosen].filter(([name, values]) => !satisfies(row, name, values)).map(([name]) => name);

function satisfies(row: HTMLElement, name: string, values: readonly string[]): boolean {
  const own = row.dataset[name] ?? '';
  if (name === LEAST) return values.every((least) => Number(own) >= Number(least));
  return values.some((value) => own.split(' ').includes(value));
}

/** Sets a form from the address; what the address names and the form lacks is left out. */
export function restore(form: HTMLFormElement): void {
  form.reset();
  const open = new URLSearchParams(location.search).getAll('open');
  for (const fold of foldsOf(form)) fold.open = open.includes(nameOf(fold));
  for (const [name, value] of new URLSearchParams(location.search)) {
    for (const field of form.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
      if (field instanceof HTMLInputElement && field.type === 'checkbox') {
        if (field.value === value) field.checked = true;
      } else if (field instanceof HTMLInputElement) field.value = value;
      else if (field instanceof HTMLSelectElement) {
        if ([...field.options].some((option) => option.value === value)) field.value = value;
      }
    }
  }
}

/** Puts a choice into the address. */
export function remember({ query, chosen, sort, open }: Choice): void {
  const fields = new URLSearchParams();
  if (query !== '') fields.set('q', query);
  for (const [name, values] of chosen) for (const value of values) fields.append(name, value);
  if (sort !== '') fields.set('sort', sort);
  for (const name of open) fields.append('open', name);
  keepQuery(fields.size === 0 ? '' : `?${fields.toString()}`);
}
