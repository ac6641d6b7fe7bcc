/**
 * Search and filters over the list of measures. Without this script the list stands whole and the
 * form stays hidden. The address keeps the choice, also when the page is opened from a folder.
 */
import { fold } from './fold.ts';

const form = document.querySelector<HTMLFormElement>('#measure-filters');
const rows = [...document.querySelectorAll<HTMLTableRowElement>('#measure-table tbody tr')];
const empty = document.querySelector<HTMLElement>('#no-match');
const output = form?.querySelector('output');

/** Whether a row satisfies every field that is set. */
function matches(row: HTMLTableRowElement, fields: URLSearchParams): boolean {
  for (const [name, value] of fields) {
    if (value === '') continue;
    if (name === 'q') {
      const text = row.dataset['search'] ?? '';
      if (
        !fold(value)
          .split(' ')
          .every((word) => text.includes(word))
      )
        return false;
    } else if (!(row.dataset[name] ?? '').split(' ').includes(value)) return false;
  }
  return true;
}

/** The fields that are set, in the order of the form. */
function chosen(source: HTMLFormElement): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(source)) {
    if (typeof value === 'string' && value !== '') fields.set(name, value);
  }
  return fields;
}

function apply(source: HTMLFormElement): void {
  const fields = chosen(source);
  let shown = 0;
  for (const row of rows) {
    row.hidden = !matches(row, fields);
    if (!row.hidden) shown += 1;
  }
  if (empty) empty.hidden = shown > 0;
  if (output) {
    const text = shown === rows.length ? source.dataset['all'] : source.dataset['some'];
    output.textContent = (text ?? '').replace('%n', String(shown));
  }
  const query = fields.toString();
  history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
}

/** Sets the form from the address; what the address names and the form lacks is ignored. */
function restore(target: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = target.elements.namedItem(name);
    if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = true;
    else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
      field.value = value;
    }
  }
}

if (form) {
  form.hidden = false;
  restore(form);
  apply(form);
  form.addEventListener('input', () => apply(form));
  form.addEventListener('submit', (event) => event.preventDefault());
  // The fields are empty only after the event.
  form.addEventListener('reset', () => setTimeout(() => apply(form)));
}
