import { carriedIn, carriedOf } from '../address.ts';
import type { Tray } from '../model.ts';
import { currentOf, firstTrays, trayFile, traysIn, withCarried, type Trays } from '../trays.ts';

/** Under what a browser keeps the trays; the script of every page looks whether there are any. */
const KEY = 'trays';

declare global {
  interface Window {
    /**
     * Where a browser keeps nothing, the trays of this page; the address carries the current one on. On the
     * window, since two scripts have a copy of this module.
     */
    heldTrays?: Trays;
    /** Whether the tray that this page was opened with has been taken. */
    trayTaken?: true;
  }
}

/**
 * The reader’s trays: those that the browser keeps, with the one that the address carries in its place among
 * them. What has been carried here is kept, and leaves the address, lest it come again with a reload.
 */
export function readTrays(): Trays {
  if (window.heldTrays) return window.heldTrays;
  const carried = broughtHere();
  const kept = keptTrays() ?? firstTrays();
  if (!carried) return kept;
  const trays = withCarried(kept, carried);
  const { pathname, search, hash } = location;
  const own = [search, hash].map((part) => (carriedIn(part) ? '' : part)).join('');
  if (keepTrays(trays)) rename(pathname + own);
  return trays;
}

/** The tray that the address carried when the page was opened, once: other scripts may have tidied it since. */
function broughtHere(): Tray | undefined {
  if (window.trayTaken) return undefined;
  window.trayTaken = true;
  const [opened] = performance.getEntriesByType('navigation');
  const [, query = ''] = /\?([^#]*)/.exec(opened?.name ?? '') ?? [];
  return carriedIn(location.hash) ?? carriedIn(query);
}

/** Keeps the trays in the browser or, where it keeps nothing, in the address of this page. */
export function keepTrays(trays: Trays): boolean {
  try {
    localStorage.setItem(KEY, trayFile(trays));
    return true;
  } catch {
    window.heldTrays = trays;
    if (location.hash === '' || carriedIn(location.hash)) rename(`#${carriedOf(currentOf(trays))}`);
    return false;
  }
}

/** Whether the browser keeps trays at all. */
export const keepsTrays = (): boolean => window.heldTrays === undefined;

function keptTrays(): Trays | undefined {
  try {
    const text = localStorage.getItem(KEY);
    return text === null ? undefined : traysIn(text);
  } catch {
    return undefined;
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
 * links within the site carry the tray. Nothing is carried in a query but in a folder: a host would see it.
 */
export function linksCarryTray(): void {
  const inFolder = location.protocol === 'file:';
  const carry = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link || !(window.heldTrays || inFolder) || !leadsOn(link)) return;
    const tray = currentOf(readTrays());
    if (tray.entries.length === 0) return;
    if (link.hash === '' || carriedIn(link.hash)) link.hash = carriedOf(tray);
    else if (inFolder) link.search = carriedOf(tray);
  };
  for (const press of ['pointerdown', 'click']) document.addEventListener(press, carry, true);
}

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
