/** What a reader has chosen: the words, and by name of a filter the values of which any will do. */
export interface Choice {
  query: string;
  chosen: Map<string, string[]>;
  sort: string;
}

/** The filter of which a number is the least that will do. */
const LEAST = 'concreteness';

/** What a form says. */
export function choiceOf(form: HTMLFormElement): Choice {
  const choice: Choice = { query: '', chosen: new Map(), sort: '' };
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
export function remember({ query, chosen, sort }: Choice): void {
  const fields = new URLSearchParams();
  if (query !== '') fields.set('q', query);
  for (const [name, values] of chosen) for (const value of values) fields.append(name, value);
  if (sort !== '') fields.set('sort', sort);
  const search = fields.size === 0 ? '' : `?${fields.toString()}`;
  // Writing the same address would lose the target of its fragment.
  if (search === new URL(location.href).search) return;
  try {
    history.replaceState(null, '', `${search === '' ? location.pathname : search}${location.hash}`);
  } catch {
    // Some browsers allow only so many changes in a while; the next one will be kept.
  }
}
