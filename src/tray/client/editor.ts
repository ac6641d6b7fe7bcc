import type { Localizer } from '../../i18n/localizer.ts';
import type { SlipBook } from '../book.ts';
import { broughtUp, standingOf } from '../changed.ts';
import { withEntry, withMoved, withWords, withoutEntry, type Tray } from '../model.ts';
import { button, makeElement } from './dom.ts';
import { entryRow, type Deeds, type Doing } from './entry.ts';
import { keepingFocus } from './focus.ts';
import { pairFold } from './pair.ts';
import { statusLine, type Status } from './status.ts';

/** What the parts of the page share: the book, the words, the tray, and how it is changed. */
export interface Desk {
  book: SlipBook;
  words: Localizer;
  /** What the page says where a tray is empty: where there is something to put in. */
  empty: HTMLElement | null;
  tray(): Tray;
  change(tray: Tray): void;
}

/** The part of the page in which a tray is put in order and written. */
export interface Editor {
  element: HTMLElement;
  /** Shows the tray as it is now. */
  show(): void;
  /** Says something, to those who hear the page too; what it says can be undone where that is given. */
  say: Status['say'];
}

/** The fields over a tray, what it holds, and what the reader writes. */
export function editor(desk: Desk): Editor {
  const { words } = desk;
  const { element: status, say, clear } = statusLine(words);
  const heads = makeElement('div', { class: 'tray-heads' });
  const changes = makeElement('div', {});
  const pair = pairFold(desk, () => {
    showList();
    say(words.say('tray.pair.done'));
  });
  const title = makeElement('h2', { id: 'tray-contents' }, words.say('tray.contents'));
  const list = makeElement('ol', { class: 'tray-entries', id: 'tray-entries' });
  const more = makeElement(
    'p',
    { class: 'tray-more' },
    ...(['heading', 'text'] as const).map((kind) =>
      button(words.say(kind === 'heading' ? 'tray.addHeading' : 'tray.addText'), () => {
        write(kind);
      }),
    ),
  );

  const move: Deeds['move'] = (from, to, by) => {
    const { length } = desk.tray().entries;
    if (to < 0 || to >= length) return;
    desk.change(withMoved(desk.tray(), from, to));
    showList();
    focusOn(list, to, by);
    say(words.say('tray.moved', { n: to + 1, total: length }));
  };
  const remove: Deeds['remove'] = (at, name) => {
    const entry = desk.tray().entries[at];
    desk.change(withoutEntry(desk.tray(), at));
    showList();
    const { length } = desk.tray().entries;
    focusOn(list, Math.min(at, length - 1), 'remove');
    say(words.say('tray.taken', { title: name, n: length }), () => {
      // What was done since stays done.
      if (entry) desk.change(withEntry(desk.tray(), at, entry));
      showList();
      focusOn(list, at, 'remove');
    });
  };
  const write = (kind: 'heading' | 'text') => {
    const at = desk.tray().entries.length;
    desk.change(withWords(desk.tray(), at, kind, ''));
    showList();
    list.children[at]?.querySelector<HTMLElement>('.tray-what :is(input, textarea)')?.focus();
  };
  function showList(): void {
    const { entries } = desk.tray();
    const isEmpty = entries.length === 0;
    list.replaceChildren(...entries.map((_, at) => entryRow(desk, at, { move, remove })));
    for (const part of [list, heads, title]) part.hidden = isEmpty;
    if (desk.empty) desk.empty.hidden = !isEmpty;
    pair.show(desk.tray());
    showChanges();
  }
  function showChanges(): void {
    const tray = desk.tray();
    const standing = tray.entries.map((entry) => standingOf(entry, desk.book));
    const count = (what: string) => standing.filter((one) => one === what).length;
    const [changed, gone] = [count('changed'), count('gone')];
    const { number: now } = desk.book.version;
    const accept = () => {
      desk.change(broughtUp(desk.tray(), desk.book));
      showList();
      focusOn(list, 0, 'remove');
      say(words.say('tray.accepted', { now }));
    };
    const what = [
      ...(changed > 0 ? [words.say('tray.standing.changed', { n: changed })] : []),
      ...(gone > 0 ? [words.say('tray.standing.gone', { n: gone })] : []),
    ].join(words.say('sep'));
    const note = words.say('tray.standing', { before: tray.version, now, what });
    const told = makeElement(
      'div',
      { class: 'note' },
      makeElement('p', {}, note),
      button(words.say('tray.accept'), accept),
    );
    changes.replaceChildren(...(changed + gone > 0 ? [told] : []));
  }
  function show(): void {
    // What could be undone was of what is no longer shown.
    clear();
    keepingFocus(list, () => {
      heads.replaceChildren(...fields(desk));
      showList();
    });
  }
  show();
  const element = makeElement(
    'section',
    { class: 'tray-editor', 'aria-label': words.say('tray.contents') },
    ...(desk.empty ? [desk.empty] : []),
    heads,
    title,
    changes,
    list,
    more,
    pair.element,
    status,
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
function focusOn(list: HTMLElement, at: number, what: Doing): void {
  const row = list.children[at];
  const same = row?.querySelector<HTMLElement>(`[data-does="${what}"]:not(:disabled)`);
  const other = row?.querySelector<HTMLElement>('button:not(:disabled)');
  const field = same ?? other ?? document.querySelector<HTMLElement>('.tray-more button');
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
}
