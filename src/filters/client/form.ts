import { inCharacters, keepQuery } from '../../client/address.ts';
import { isNamed, readFields, writeFields } from './fields.ts';

/** What a reader has chosen: the words, and by name of a filter the values of which any will do. */
export interface Choice {
  query: string;
  chosen: Map<string, string[]>;
  sort: string;
  /** The folds of the form that stand open, by name. */
  open: string[];
}

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
    if (name === 'q') choice.query = inCharacters(value).trim();
    else if (name === 'sort') choice.sort = value;
    else choice.chosen.set(name, [...(choice.chosen.get(name) ?? []), value]);
  }
  return choice;
}

/** Sets a form from the address; what the address names and the form lacks is left out. */
export function restore(form: HTMLFormElement): void {
  const fields = readFields(location.search);
  const open = fields.list('open');
  for (const fold of foldsOf(form)) fold.open = open.includes(nameOf(fold));
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    'input, select',
  )) {
    const also = (field.dataset['also'] ?? '').split(' ');
    const values = fields.list(field.name, ...also);
    if (field instanceof HTMLSelectElement) {
      const offered = [...field.options].map(({ value }) => value);
      const known = values.flatMap((text) => offered.find((value) => isNamed(value, [text])) ?? []);
      field.value = known.pop() ?? '';
    } else if (field.type === 'checkbox') field.checked = isNamed(field.value, values);
    else field.value = fields.text(field.name);
  }
}

/** Puts a choice into the address. @param later does something once the page has been painted */
export function remember(
  { query, chosen, sort, open }: Choice,
  later?: (write: () => void) => void,
): void {
  keepQuery(writeFields([['q', [query]], ...chosen, ['sort', [sort]], ['open', open]]), later);
}
