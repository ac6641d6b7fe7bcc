import type { Localizer } from '../../i18n/localizer.ts';
import type { SlipBook } from '../book.ts';
import { broughtUp, standingOf } from '../changed.ts';
import { withMoved, withWords, withoutEntry, type Tray } from '../model.ts';
import { button, makeElement } from './dom.ts';
import { entryRow } from './entry.ts';
import { pairFold } from './pair.ts';

/** What the parts of the page share: the book, the words, the tray, and how it is changed. */
export interface Desk {
  book: SlipBook;
  words: Localizer;
  tray(): Tray;
  change(tray: Tray): void;
}

/** The part of the page in which a tray is put in order and written. */
export interface Editor {
  element: HTMLElement;
  /** Shows the tray as it is now. */
  show(): void;
  /** Says something, to those who hear the page too. */
  say(message: string): void;
}

/** The fields over a tray, what it holds, and what the reader writes. */
export function editor(desk: Desk): Editor {
  const { words } = desk;
  const status = makeElement('p', { role: 'status', class: 'note-line' });
  const heads = makeElement('div', { class: 'tray-heads' });
  const changes = makeElement('div', {});
  const pair = pairFold(desk.book, words);
  const list = makeElement('ol', { class: 'tray-entries', id: 'tray-entries' });
  const say = (message: string) => {
    status.textContent = message;
  };

  const move = (from: number, to: number) => {
    const { length } = desk.tray().entries;
    if (to < 0 || to >= length) return;
    desk.change(withMoved(desk.tray(), from, to));
    showList();
    focusOn(list, to, to > from ? 'down' : 'up');
    say(words.say('tray.moved', { n: to + 1, total: length }));
  };
  const remove = (at: number) => {
    desk.change(withoutEntry(desk.tray(), at));
    showList();
    focusOn(list, Math.min(at, desk.tray().entries.length - 1), 'remove');
  };
  const write = (kind: 'heading' | 'text') => {
    const at = desk.tray().entries.length;
    desk.change(withWords(desk.tray(), at, kind, ''));
    showList();
    list.children[at]?.querySelector<HTMLElement>('input, textarea')?.focus();
  };
  function showList(): void {
    const { entries } = desk.tray();
    list.replaceChildren(...entries.map((_, at) => entryRow(desk, at, { move, remove })));
    list.hidden = entries.length === 0;
    pair.show(desk.tray());
    showChanges();
  }
  function showChanges(): void {
    const tray = desk.tray();
    const standing = tray.entries.map((entry) => standingOf(entry, desk.book));
    const count = (what: string) => standing.filter((one) => one === what).length;
    const [changed, gone] = [count('changed'), count('gone')];
    const { number: now } = desk.book.version;
    const empty = tray.entries.length === 0 ? [makeElement('p', {}, words.say('tray.empty'))] : [];
    const accept = () => {
      desk.change(broughtUp(desk.tray(), desk.book));
      showList();
    };
    const note = words.say('tray.standing', { before: tray.version, now, changed, gone });
    const told = makeElement(
      'div',
      { class: 'note' },
      makeElement('p', {}, note),
      button(words.say('tray.accept'), accept),
    );
    changes.replaceChildren(...empty, ...(changed + gone > 0 ? [told] : []));
  }
  function show(): void {
    heads.replaceChildren(...fields(desk));
    showList();
  }
  show();
  const element = makeElement(
    'section',
    { class: 'tray-editor', 'aria-labelledby': 'tray-contents' },
    heads,
    makeElement('h2', { id: 'tray-contents' }, words.say('tray.contents')),
    changes,
    list,
    makeElement(
      'p',
      { class: 'tray-more' },
      button(words.say('tray.addHeading'), () => {
        write('heading');
      }),
      button(words.say('tray.addText'), () => {
        write('text');
      }),
    ),
    status,
    pair.element,
  );
  return { element, show, say };
}

/** Title, issuer and day, which stand at the head of the sheet. */
function fields(desk: Desk): HTMLElement[] {
  const { words } = desk;
  const field = (name: 'title' | 'issuer' | 'date', label: string, type = 'text') => {
    const input = makeElement('input', { type, id: `tray-${name}` });
    input.value = desk.tray()[name];
    input.addEventListener('input', () => {
      desk.change({ ...desk.tray(), [name]: input.value });
    });
    return makeElement(
      'p',
      { class: `tray-${name}` },
      makeElement('label', { for: input.id }, label),
      input,
    );
  };
  return [
    field('title', words.say('tray.fieldTitle')),
    field('issuer', words.say('tray.fieldIssuer')),
    field('date', words.say('tray.fieldDate'), 'date'),
  ];
}

/** Puts the focus where it was before the list was shown anew, so that a key can be pressed again. */
function focusOn(list: HTMLElement, at: number, what: string): void {
  const row = list.children[at];
  const same = row?.querySelector<HTMLButtonElement>(`[data-does="${what}"]:not(:disabled)`);
  const other = row?.querySelector<HTMLButtonElement>('button:not(:disabled)');
  (same ?? other ?? document.querySelector<HTMLElement>('.tray-more button'))?.focus();
}
