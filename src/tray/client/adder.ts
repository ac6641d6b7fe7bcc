import { countItems, holdsItem, withItem, withoutItem, type Tray } from '../model.ts';
import { currentOf, withCurrent } from '../trays.ts';
import { keepTrays, linksCarryTray, onTraysElsewhere, readTrays } from './store.ts';

declare global {
  interface WindowEventMap {
    /** A button that was pressed before this script had come. */
    add: CustomEvent<HTMLElement>;
  }
}

/** Starts the buttons that put things into the reader’s tray, and the count in the head of the page. */
export function addButtons(): void {
  const status = liveRegion();
  showTray();
  linksCarryTray();
  onTraysElsewhere(showTray);
  const press = (button: HTMLElement, takesOut: boolean) => {
    const { item, state, version } = offeredBy(button);
    const trays = readTrays();
    const tray = currentOf(trays);
    const next = takesOut ? withoutItem(tray, item) : withItem(tray, { item, state }, version);
    keepTrays(withCurrent(trays, next));
    showTray();
    const { dataset } = document.querySelector<HTMLElement>('[data-tray]') ?? button;
    const said = dataset[takesOut ? 'removed' : 'added'] ?? '';
    status.textContent = said.replace('{n}', String(countItems(next)));
  };
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-add]') : null;
    if (!button) return;
    press(button, holdsItem(currentOf(readTrays()), offeredBy(button).item));
  });
  // What was pressed before this script had come showed no state: whoever presses that puts in.
  addEventListener('add', ({ detail }) => {
    press(detail, false);
  });
  // Rows that come after it show theirs as the others do.
  addEventListener('more', ({ detail }) => {
    const tray = currentOf(readTrays());
    for (const part of detail) showStates(part, tray);
  });
}

/** What a button puts in; where it says the kind alone, the row in which it stands has the id. */
function offeredBy(button: HTMLElement): { item: string; state: string; version: string } {
  const [named = '', state = '', version = ''] = button.dataset['add']?.split(' ') ?? [];
  const id = named.endsWith(':') ? button.closest<HTMLElement>('[data-id]')?.dataset['id'] : '';
  return { item: `${named}${id ?? ''}`, state, version };
}

/** Shows which things of a part of the page the tray holds. */
function showStates(part: ParentNode, tray: Tray): void {
  for (const button of part.querySelectorAll<HTMLElement>('[data-add]')) {
    button.setAttribute('aria-pressed', String(holdsItem(tray, offeredBy(button).item)));
  }
}

/** Shows which things the tray holds, and how many. */
function showTray(): void {
  const tray = currentOf(readTrays());
  showStates(document, tray);
  const link = document.querySelector<HTMLElement>('[data-tray]');
  const count = link?.querySelector('.tray-count');
  if (!link || !count) return;
  const n = countItems(tray);
  count.textContent = n === 0 ? '' : String(n);
  link.hidden = n === 0 && tray.entries.length === 0;
}

/** What is said to those who hear the page. */
function liveRegion(): HTMLElement {
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  document.body.append(status);
  return status;
}
