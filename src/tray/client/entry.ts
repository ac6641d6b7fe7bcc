import { standingOf } from '../changed.ts';
import { withText, type TrayEntry } from '../model.ts';
import { button, makeElement } from './dom.ts';
import type { Desk } from './editor.ts';

/** What a row of the list of a tray can have done to it. */
export interface Deeds {
  move(from: number, to: number): void;
  remove(at: number): void;
}

/** An entry of a tray as a row of the list: what it is, and its buttons. */
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
  const row = makeElement(
    'li',
    { class: `tray-entry tray-${entry.kind}` },
    entry.kind === 'item' ? itemBody(desk, entry) : ownBody(desk, at, entry),
    makeElement(
      'span',
      { class: 'tray-does' },
      does(
        'up',
        '↑',
        () => {
          move(at, at - 1);
        },
        at === 0,
      ),
      does(
        'down',
        '↓',
        () => {
          move(at, at + 1);
        },
        at === entries.length - 1,
      ),
      does('remove', '×', () => {
        remove(at);
      }),
    ),
  );
  row.addEventListener('keydown', (event) => {
    if (!event.altKey || !/^Arrow(?:Up|Down)$/.test(event.key)) return;
    event.preventDefault();
    move(at, event.key === 'ArrowUp' ? at - 1 : at + 1);
  });
  return row;
}

const kindKey = ({ kind }: TrayEntry) => (kind === 'heading' ? 'tray.heading' : 'tray.text');

/** What an entry is called where one of its buttons is spoken. */
const titleOf = ({ book }: Desk, entry: TrayEntry): string =>
  entry.kind === 'item' ? (book.slips[entry.item]?.title ?? entry.item) : entry.text.slice(0, 40);

function itemBody(desk: Desk, entry: TrayEntry & { kind: 'item' }): HTMLElement {
  const { book, words } = desk;
  const slip = book.slips[entry.item];
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
