import { carriedIn, carriedOf, type Carried } from '../address.ts';
import {
  areEmpty,
  currentOf,
  firstTrays,
  trayFile,
  traysIn,
  withCarried,
  type Trays,
} from '../trays.ts';

/** Under what a browser keeps the trays; the script of every page looks whether there are any. */
const KEY = 'trays';
/** Under what it keeps the mark by which a tray in an address is told to be the reader’s own. */
const READER = 'tray-reader';

declare global {
  interface Window {
    /**
     * Where a browser keeps nothing, the trays of this page; the address carries the current one on. On the
     * window, since two scripts have a copy of this module.
     */
    heldTrays?: Trays;
    /** Whether the tray that this page was opened with has been taken. */
    trayTaken?: true;
    /** The reader’s mark, once it has been asked for. */
    trayReader?: string;
  }
}

/**
 * The reader’s trays: those that the browser keeps, with the one that the address carries in its place among
 * them. What has been carried here is kept, and leaves the address, lest it come again with a reload.
 */
export function readTrays(): Trays {
  if (window.heldTrays) return window.heldTrays;
  const brought = broughtHere();
  const before = keptTrays() ?? firstTrays();
  if (!brought) return before;
  // Nothing was put in here before: from now on this is where the tray’s reader goes on.
  if (areEmpty(before)) keep(READER, (window.trayReader = brought.reader));
  const trays = withCarried(before, brought.tray, brought.reader === readerHere());
  const { pathname, search, hash } = location;
  const own = [search, hash].map((part) => (carriedIn(part) ? '' : part)).join('');
  if (keepTrays(trays)) rename(pathname + own);
  return trays;
}

/** The tray that the address carried when the page was opened, once: other scripts may have tidied it since. */
function broughtHere(): Carried | undefined {
  if (window.trayTaken) return undefined;
  window.trayTaken = true;
  const [opened] = performance.getEntriesByType('navigation');
  const [, query = ''] = /\?([^#]*)/.exec(opened?.name ?? '') ?? [];
  return carriedIn(location.hash) ?? carriedIn(query);
}

/** Keeps the trays in the browser or, where it keeps nothing, in the address of this page. */
export function keepTrays(trays: Trays): boolean {
  if (keep(KEY, trayFile(trays))) return true;
  window.heldTrays = trays;
  if (location.hash === '' || carriedIn(location.hash)) rename(`#${carried(trays)}`);
  return false;
}

/** The current tray as addresses within the site carry it. */
const carried = (trays: Trays): string =>
  carriedOf({ tray: currentOf(trays), reader: readerHere() });

/** The reader’s mark: drawn by lot, since nobody else is to have it. */
function readerHere(): string {
  const known = window.trayReader ?? kept(READER);
  if (known !== undefined) return known;
  const drawn = Math.random().toString(36).slice(2);
  keep(READER, (window.trayReader = drawn));
  return drawn;
}

/** Whether the browser keeps trays at all. */
export const keepsTrays = (): boolean => window.heldTrays === undefined;

/** Whether the browser keeps trays of the reader by now, be there nothing in them. */
export const hasKeptTrays = (): boolean => kept(KEY) !== undefined;

const keptTrays = (): Trays | undefined => traysIn(kept(KEY) ?? '');

/** What the browser keeps under a name; undefined where it keeps nothing. */
function kept(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Has the browser keep something. @returns whether it does */
function keep(name: string, text: string): boolean {
  try {
    localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}

/** Some browsers let a page change its address only so many times in a while; the next time it will be kept. */
function rename(address: string): void {
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // As it was.
  }
}

/**
 * Where the browser keeps nothing, and in a folder, where some browsers keep something for each file alone,
 * links within the site carry the tray while they are followed, and only then: one that is copied carries
 * nothing. Nothing is carried in a query but in a folder: a host would see it.
 */
export function linksCarryTray(): void {
  const inFolder = location.protocol === 'file:';
  const carry = ({ target, button }: MouseEvent) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (button > MIDDLE || !link || !(window.heldTrays || inFolder) || !leadsOn(link)) return;
    const trays = readTrays();
    if (currentOf(trays).entries.length === 0) return;
    // Of a press that comes at once after another the link carries the tray still.
    if (carriedIn(link.hash) ?? carriedIn(link.search)) return;
    const own = link.getAttribute('href') ?? '';
    if (link.hash === '') link.hash = carried(trays);
    else if (inFolder) link.search = carried(trays);
    setTimeout(() => {
      link.setAttribute('href', own);
    });
  };
  // Enter is a click too; the middle button, which opens a page beside this one, is not.
  for (const press of ['click', 'auxclick'] as const) document.addEventListener(press, carry, true);
}

/** The number of the middle button of a mouse; those after it follow no link. */
const MIDDLE = 1;

/** Whether a link leads to another page of the site. */
const leadsOn = ({ protocol, host, pathname }: HTMLAnchorElement): boolean =>
  protocol === location.protocol &&
  host === location.host &&
  pathname.endsWith('.html') &&
  pathname !== location.pathname;

/** Calls when the trays have changed in another window, or while this page was left and come back to. */
export function onTraysElsewhere(changed: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) changed();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) changed();
  });
}
