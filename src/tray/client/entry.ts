import { standingOf } from '../changed.ts';
import { heldAs } from '../held.ts';
import { withText, type TrayEntry } from '../model.ts';
import { button, makeElement } from './dom.ts';
import type { Desk } from './editor.ts';

/** What in a row of the list does something to its entry; all but taking it out move it. */
export type Doing = 'place' | 'up' | 'down' | 'remove';

/** What a row of the list of a tray can have done to it. */
export interface Deeds {
  /** @param by what is to be under the reader’s hand afterwards */
  move(from: number, to: number, by: Doing): void;
  remove(at: number, name: string): void;
}

/** An entry of a tray as a row of the list: its place, what it is, and its buttons. */
export function entryRow(desk: Desk, at: number, { move, remove }: Deeds): HTMLElement {
  const { words } = desk;
  const { entries } = desk.tray();
  const entry = entries[at];
  if (!entry) return makeElement('li');
  const title =
    titleOf(desk, entry) || words.say(entry.kind === 'item' ? 'tray.gone' : kindKey(entry));
  const does = (what: 'up' | 'down' | 'remove', sign: string, press: () => void, off = false) =>
    button(sign, press, {
      'data-does': what,
      'aria-label': words.say(`tray.${what}`, { title }),
      disabled: off,
    });
  const step = (by: 'up' | 'down') => {
    move(at, by === 'up' ? at - 1 : at + 1, by);
  };
  const last = entries.length - 1;
  const row = makeElement(
    'li',
    { class: `tray-entry tray-${entry.kind}` },
    entry.kind === 'item' ? itemBody(desk, entry) : ownBody(desk, at, entry),
    makeElement(
      'span',
      { class: 'tray-does' },
      placeField(at, last, words.say('tray.place', { title }), move),
      does('up', '↑', () => step('up'), at === 0),
      does('down', '↓', () => step('down'), at === last),
      does('remove', '×', () => {
        remove(at, title);
      }),
    ),
  );
  row.addEventListener('keydown', (event) => {
    if (!event.altKey || !/^Arrow(?:Up|Down)$/.test(event.key)) return;
    event.preventDefault();
    step(event.key === 'ArrowUp' ? 'up' : 'down');
  });
  return row;
}

/** The place of an entry, which can be written anew: in a long list that is the short way. */
function placeField(at: number, last: number, label: string, move: Deeds['move']): HTMLElement {
  const field = makeElement('input', {
    class: 'tray-place',
    inputmode: 'numeric',
    autocomplete: 'off',
    'data-does': 'place',
    'aria-label': label,
  });
  field.value = String(at + 1);
  field.addEventListener('change', () => {
    const to = Math.trunc(Number(field.value.normalize('NFKC'))) - 1;
    if (to >= 0 && to !== at) move(at, Math.min(to, last), 'place');
    else field.value = String(at + 1);
  });
  return field;
}

const kindKey = ({ kind }: TrayEntry) => (kind === 'heading' ? 'tray.heading' : 'tray.text');

/** What an entry is called where one of its buttons is spoken. */
const titleOf = ({ book }: Desk, entry: TrayEntry): string =>
  entry.kind === 'item' ? (heldAs(entry.item, book)?.title ?? entry.item) : entry.text.slice(0, 40);

function itemBody(desk: Desk, entry: TrayEntry & { kind: 'item' }): HTMLElement {
  const { book, words } = desk;
  const slip = heldAs(entry.item, book);
  if (!slip) {
    return makeElement(
      'span',
      { class: 'tray-what' },
      makeElement('s', {}, entry.item),
      makeElement('strong', {}, words.say('tray.gone')),
    );
  }
  const who = slip.jurisdiction && book.jurisdictions[slip.jurisdiction]?.who;
  const label = [words.say(`tray.kind.${slip.kind}`), ...(who ? [who] : [])];
  return makeElement(
    'span',
    { class: 'tray-what' },
    makeElement('small', { class: 'soft' }, label.join(words.say('sep'))),
    makeElement('a', { href: slip.page }, slip.title),
    ...(standingOf(entry, book) === 'changed'
      ? [makeElement('strong', {}, words.say('tray.changed'))]
      : []),
  );
}

/** What the reader writes: a heading in a line, sentences in as many as they need. */
function ownBody(desk: Desk, at: number, entry: TrayEntry & { text: string }): HTMLElement {
  const { words } = desk;
  const label = words.say(kindKey(entry));
  const attributes = { 'aria-label': label, placeholder: label };
  const input =
    entry.kind === 'heading'
      ? makeElement('input', { type: 'text', ...attributes })
      : makeElement('textarea', { rows: '3', ...attributes });
  input.value = entry.text;
  input.addEventListener('input', () => {
    desk.change(withText(desk.tray(), at, input.value));
  });
  return makeElement('span', { class: 'tray-what' }, input);
}
