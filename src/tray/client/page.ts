import { locales } from '../../i18n/locales.ts';
import { fragmentOf, trayIn, type Opened } from '../address.ts';
import type { SlipBook } from '../book.ts';
import { composeTray } from '../compose.ts';
import type { Tray } from '../model.ts';
import { currentOf, withCurrent, withOthers, type Trays } from '../trays.ts';
import { actionBar } from './bar.ts';
import { shelf } from './shelf.ts';
import { editor, type Desk } from './editor.ts';
import { showSheets } from './sheet.ts';
import { keepTrays, onTraysElsewhere, readTrays } from './store.ts';
import { wordsOf } from './words.ts';

/** What the script of the book leaves. */
declare const trayBook: SlipBook;

/** What the history says of an address that this page has written. */
const OWN = 'own tray';

/** After so many milliseconds without a change the sheets follow what is typed. */
const PAUSE = 200;

/** Brings the book of the page’s language, which takes a while, and starts the page. */
export function trayPage(): void {
  const place = document.querySelector<HTMLElement>('#tray');
  if (!place) return;
  const script = document.createElement('script');
  script.src = place.dataset['book'] ?? '';
  script.addEventListener('load', () => {
    start(place, trayBook);
  });
  document.head.append(script);
}

function start(place: HTMLElement, book: SlipBook): void {
  const locale = locales.find((name) => name === place.dataset['locale']) ?? locales[0];
  const words = wordsOf(locale, book);
  const sheets = document.querySelector<HTMLElement>('#sheets');
  // An address that this page has written itself may be older than what has been put in since.
  const opened = history.state === OWN ? undefined : trayIn(location.hash);
  let trays = withOpened(readTrays(), opened);
  const made = () => {
    const tray = currentOf(trays);
    return { tray, text: composeTray(tray, book, words), book, words };
  };
  const bar = actionBar(words, made);
  let waiting = 0;

  const follow = () => {
    const { tray, text } = made();
    const pages = sheets && showSheets(sheets, { tray, text, book, words });
    bar.show({ pages, address: addressOf(tray) });
  };
  const desk: Desk = {
    book,
    words,
    tray: () => currentOf(trays),
    change: (tray: Tray) => {
      trays = withCurrent(trays, tray);
      keepTrays(trays);
      clearTimeout(waiting);
      waiting = window.setTimeout(follow, PAUSE);
    },
  };
  const desktop = editor(desk);
  const reread = (other: Trays) => {
    trays = other;
    desktop.show();
    follow();
  };
  const own = shelf({
    words,
    trays: () => trays,
    take: (other) => {
      reread(other);
      keepTrays(trays);
    },
    say: desktop.say,
  });
  place.replaceChildren(own.element, desktop.element);
  for (const part of document.querySelectorAll<HTMLElement>('.tray-room > [hidden]'))
    part.hidden = false;
  document.querySelector('#tray-bar')?.replaceChildren(bar.element);
  if (opened && 'fault' in opened) desktop.say(words.say(`tray.fault.${opened.fault}`));
  keepTrays(trays);
  follow();

  onTraysElsewhere(() => {
    reread(readTrays());
    own.show();
  });
  addEventListener('hashchange', () => {
    const other = trayIn(location.hash);
    if (!other || 'fault' in other) return;
    reread(withOpened(trays, other));
    keepTrays(trays);
    own.show();
  });
  // A screen that has become wide shows the text as pages, which can then be counted.
  addEventListener('resize', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(follow, PAUSE);
  });
}

const withOpened = (trays: Trays, opened: Opened | undefined): Trays =>
  opened && 'tray' in opened ? withOthers(trays, [opened.tray]) : trays;

/** Puts the tray into the address of the page, and into the links to it in other languages. */
function addressOf(tray: Tray): string {
  const hash = `#${fragmentOf(tray)}`;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.hash = hash;
  const own = new URL(location.href);
  if (own.hash !== '#sheets') {
    try {
      history.replaceState(OWN, '', hash);
    } catch {
      // Some browsers allow only so many changes in a while; the next one will be kept.
    }
  }
  own.hash = hash;
  return own.href;
}
