import { fillOnPage } from '../../client/fill.ts';
import { foldInBrowser } from './fold.ts';
import type { Choice } from '../../filters/client/form.ts';
import { nearestNamed } from './nearest.ts';

/** Something a reader has chosen, and how to take it back. */
export interface Active {
  label: string;
  drop(): void;
  /** How many rows there would be without it. */
  without: number;
}

/** The pause after which a count is read out; typing on does not chatter. */
const PAUSE = 700;

const byId = (id: string) => document.getElementById(id);
let speaking: ReturnType<typeof setTimeout> | undefined;

/** Says how many rows are shown: at once to the eye, after a pause to the ear. */
export function sayCount(form: HTMLFormElement, shown: number, all: number): void {
  const text = fillOnPage(shown === all ? form.dataset['all'] : form.dataset['some'], { n: shown });
  const [seen, heard] = [byId('measure-count'), byId('measure-said')];
  if (seen) seen.textContent = text;
  clearTimeout(speaking);
  speaking = setTimeout(() => {
    if (heard && heard.textContent !== text) heard.textContent = text;
  }, PAUSE);
}

/** Lists what is chosen, each with a button that takes it back. */
export function listActive(form: HTMLFormElement, active: readonly Active[], none: boolean): void {
  const list = byId('measure-active');
  if (!list) return;
  list.hidden = active.length === 0;
  list.replaceChildren(
    ...active.map(({ label, drop, without }, i) => {
      const item = document.createElement('li');
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = '×';
      button.setAttribute('aria-label', fillOnPage(form.dataset['drop'], { label }));
      button.addEventListener('click', () => {
        drop();
        const next = list.querySelectorAll('button')[Math.min(i, list.children.length - 1)];
        (next ?? form.querySelector<HTMLElement>('#q'))?.focus();
      });
      item.append(label, button);
      if (none) item.append(small(fillOnPage(form.dataset['without'], { n: without })));
      return item;
    }),
  );
}

/**
 * Says that nothing was found, and of each word that nothing holds that this is so, with the
 * category that is most like it among those that would help.
 * @param absent undefined when something was found
 */
export function sayNone(
  form: HTMLFormElement,
  absent: readonly string[] | undefined,
  helps: (option: HTMLInputElement) => boolean,
  take: (option: HTMLInputElement, word: string) => void,
): void {
  const [box, list] = [byId('no-match'), byId('no-match-words')];
  if (!box || !list) return;
  box.hidden = absent === undefined;
  const table = byId('measure-table');
  if (table) table.hidden = !box.hidden;
  list.replaceChildren(
    ...(absent ?? []).map((word) => {
      const item = document.createElement('li');
      item.append(fillOnPage(form.dataset['absent'], { word }));
      const option = nearestNamed(foldInBrowser(word).text, optionsOf(form).filter(helps), namesOf);
      if (option) {
        item.append(
          ' ',
          offer(form, option, () => {
            take(option, word);
          }),
        );
      }
      return item;
    }),
  );
}

const optionsOf = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLInputElement>('input[data-words]'),
];

/** The names of a category in both languages, folded. */
const namesOf = (option: HTMLInputElement): string[] =>
  (option.dataset['words'] ?? '').split('|').map((name) => foldInBrowser(name).text);

function offer(form: HTMLFormElement, option: HTMLInputElement, take: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = fillOnPage(form.dataset['offer'], { label: choiceLabel(option) });
  button.addEventListener('click', take);
  return button;
}

/** The name of a choice as the page shows it. */
export const choiceLabel = (option: HTMLElement): string =>
  option.closest('label')?.querySelector('.choice-name')?.textContent.trim() ?? '';

/** The name of a filter as the page shows it. */
export const groupOf = (field: HTMLElement): string =>
  field.closest<HTMLElement>('[data-group]')?.dataset['group'] ?? '';

/** Beside each choice: how many rows there would be with it; in a heading: how many are chosen. */
export function countChoices(
  form: HTMLFormElement,
  choice: Choice,
  rowsWith: (name: string, value: string) => number,
): void {
  for (const option of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
    const rows = rowsWith(option.name, option.value);
    const label = option.closest('label');
    const number = label?.querySelector('.choice-count');
    if (number && number.textContent !== String(rows)) number.textContent = String(rows);
    label?.classList.toggle('choice-none', rows === 0 && !option.checked);
  }
  for (const heading of form.querySelectorAll<HTMLElement>('[data-chosen-of]')) {
    const names = (heading.dataset['chosenOf'] ?? '').split(' ');
    const number = names.reduce((sum, name) => sum + (choice.chosen.get(name)?.length ?? 0), 0);
    heading.textContent = number === 0 ? '' : fillOnPage(form.dataset['chosen'], { n: number });
  }
}

function small(text: string): HTMLElement {
  const element = document.createElement('small');
  element.textContent = text;
  return element;
}
