import { sayNotCome } from '../../client/later.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { locales } from '../../i18n/locales.ts';
import { fragmentOf, trayIn, type Opened } from '../address.ts';
import type { SlipBook } from '../book.ts';
import { composeTray } from '../compose.ts';
import { joinedBook } from '../join-book.ts';
import { asReceived, sameTray, type Tray } from '../model.ts';
import { currentOf, withCurrent, withOthers, type Trays } from '../trays.ts';
import { actionBar } from './bar.ts';
import { chartsLater } from './charts.ts';
import { fetchAll } from './dom.ts';
import { shelf } from './shelf.ts';
import { editor, type Desk } from './editor.ts';
import { showSheets } from './sheet.ts';
import { hasKeptTrays, keepTrays, keepsTrays, onTraysElsewhere, readTrays } from './store.ts';
import { wordsOf } from './words.ts';

/** What the history says of an address that this page has written. */
const OWN = 'own tray';

/** After so many milliseconds without a change the sheets follow what is typed. */
const PAUSE = 200;

/** Brings the book of the page’s language, which takes a while, and starts the page. */
export function trayPage(): void {
  const place = document.querySelector<HTMLElement>('#tray');
  if (!place) return;
  const files = (place.dataset['book'] ?? '').split(' ');
  fetchAll(files, (here) => {
    const book = here ? joinedBook(globalThis, files.length) : undefined;
    if (book) start(place, book);
    else sayNotCome(place);
  });
  // Those who run scripts but tell no style so.
  document.querySelector('.no-scripts')?.remove();
}

function start(place: HTMLElement, book: SlipBook): void {
  const locale = locales.find((name) => name === place.dataset['locale']) ?? locales[0];
  const words = wordsOf(locale, book);
  const sheets = document.querySelector<HTMLElement>('#sheets');
  const kept = readTrays();
  const isAllThereIs = isReload() && !hasKeptTrays();
  keepTrays(kept);
  // An address that this page has written itself may be older than what has been put in or taken out since;
  // but at a reload a browser may not have what it was given a moment before, and then it is all there is.
  const isOwn = history.state === OWN && keepsTrays();
  const opened = isOwn && !isAllThereIs ? undefined : trayIn(location.hash);
  let trays = withOpened(kept, opened, isOwn);
  const pictures = chartsLater(place.dataset['charts'] ?? '');
  const made = () => {
    const tray = currentOf(trays);
    const charts = pictures.now();
    return { tray, text: composeTray(tray, book, words, charts?.charts), book, words, charts };
  };
  const bar = actionBar(words, made);
  let waiting = 0;

  const follow = () => {
    clearTimeout(waiting);
    waiting = 0;
    const { tray, text } = made();
    // Of nothing there is no sheet, and nothing to print or to save.
    const isEmpty = text.tree.children.length === 0;
    for (const part of document.querySelectorAll<HTMLElement>('#tray-bar, #sheets'))
      part.hidden = isEmpty;
    const pages = sheets && !isEmpty ? showSheets(sheets, { tray, text, book, words }) : 0;
    bar.show({ pages, address: addressOf(tray) });
    pictures.need(tray, (here) => {
      if (here) follow();
      else desktop.say(words.say('tray.failed'));
    });
  };
  const soon = () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(follow, PAUSE);
  };
  const desk: Desk = {
    book,
    words,
    empty: emptyWords(),
    tray: () => currentOf(trays),
    change: (tray: Tray) => {
      trays = withCurrent(trays, tray);
      keepTrays(trays);
      linkLanguages(tray);
      soon();
    },
  };
  const desktop = editor(desk);
  const shelved = shelf({
    words,
    trays: () => trays,
    take: (other) => {
      trays = other;
      keepTrays(trays);
      linkLanguages(currentOf(trays));
      desktop.show();
      soon();
    },
    say: desktop.say,
  });
  const reread = (other: Trays) => {
    trays = other;
    desktop.show();
    shelved.show();
    follow();
  };
  place.replaceChildren(shelved.element, desktop.element);
  document.querySelector('#tray-bar')?.replaceChildren(bar.element);
  if (opened && 'fault' in opened) desktop.say(words.say(`tray.fault.${opened.fault}`));
  else if (!isOwn && isReceived(kept, opened)) {
    desktop.say(receivedSaid(kept, trays, words));
  }
  keepTrays(trays);
  follow();

  onTraysElsewhere(() => {
    reread(readTrays());
  });
  addEventListener('hashchange', () => {
    const other = trayIn(location.hash);
    if (!other) {
      follow();
      return;
    }
    if ('fault' in other) {
      desktop.say(words.say(`tray.fault.${other.fault}`));
      return;
    }
    const before = trays;
    reread(withOpened(before, other));
    keepTrays(trays);
    if (isReceived(before, other)) desktop.say(receivedSaid(before, trays, words));
  });
  // What was typed last is printed too.
  addEventListener('beforeprint', () => {
    if (waiting !== 0) follow();
  });
  // A screen that has become wide shows the text as pages.
  addEventListener('resize', soon);
}

/** Whether the page is read anew, and not come to by a link or on the way back. */
const isReload = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => (entry as PerformanceNavigationTiming).type === 'reload');

/** What the page says of a tray that is empty: out of the page, which without scripts says nothing of it. */
const emptyWords = (): HTMLElement | null =>
  document
    .querySelector<HTMLTemplateElement>('.tray-words')
    ?.content.querySelector<HTMLElement>('#tray-empty') ?? null;

/** The trays with the one of an address, which is called as its sender called the brief. */
const withOpened = (trays: Trays, opened: Opened | undefined, isOwn = false): Trays =>
  opened && 'tray' in opened
    ? withOthers(trays, [isOwn ? opened.tray : asReceived(opened.tray)])
    : trays;

/** Whether an address brings a tray that is not among the reader’s. */
const isReceived = ({ all }: Trays, opened: Opened | undefined): boolean =>
  opened !== undefined && 'tray' in opened && all.every((own) => !sameTray(own, opened.tray));

/** What the page says of a tray that an address has brought. */
const receivedSaid = (before: Trays, after: Trays, words: Localizer): string =>
  words.say(
    before.all.some(({ entries }) => entries.length > 0) ? 'tray.receivedBeside' : 'tray.received',
    { name: currentOf(after).name || words.say('tray.untitled') },
  );

/** Puts the tray into the links to its page in other languages. */
function linkLanguages(tray: Tray): void {
  const hash = fragmentOf(tray);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.hash = hash;
}

/** Puts the tray into the address of the page, and into the links to it in other languages. */
function addressOf(tray: Tray): string {
  linkLanguages(tray);
  const hash = `#${fragmentOf(tray)}`;
  const own = new URL(location.href);
  own.search = '';
  own.hash = hash;
  if (location.hash !== '#sheets') {
    try {
      history.replaceState(OWN, '', own.href);
    } catch {
      // Some browsers allow only so many changes in a while; the next one will be kept.
    }
  }
  return own.href;
}
