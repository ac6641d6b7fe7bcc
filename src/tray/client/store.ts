import { fragmentOf, trayIn } from '../address.ts';
import { currentOf, firstTrays, trayFile, traysIn, withOthers, type Trays } from '../trays.ts';

/** Under what a browser keeps the trays; the script of every page looks whether there are any. */
const KEY = 'trays';

/** Where a browser keeps nothing, the trays of this page; the address carries the current one on. */
let held: Trays | undefined;

/** The reader’s trays: those that the browser keeps, else the one that the address carries. */
export function readTrays(): Trays {
  if (held) return held;
  try {
    const text = localStorage.getItem(KEY);
    return (text === null ? undefined : traysIn(text)) ?? firstTrays();
  } catch {
    const opened = trayIn(location.hash);
    held = opened && 'tray' in opened ? withOthers(firstTrays(), [opened.tray]) : firstTrays();
    return held;
  }
}

/** Keeps the trays, in the browser or, where it keeps nothing, in the links that lead on from here. */
export function keepTrays(trays: Trays): void {
  try {
    localStorage.setItem(KEY, trayFile(trays));
  } catch {
    held = trays;
  }
}

/** Where the browser keeps nothing, links within the site carry the tray. */
export function linksCarryTray(): void {
  const carry = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!held || !link || link.origin !== location.origin || link.hash !== '') return;
    link.hash = fragmentOf(currentOf(held));
  };
  for (const press of ['pointerdown', 'click']) document.addEventListener(press, carry, true);
}

/** Calls when the trays have changed in another window. */
export function onTraysElsewhere(changed: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) changed();
  });
}
