import { countItems, holdsItem, withItem, withoutItem } from '../model.ts';
import { currentOf, withCurrent } from '../trays.ts';
import { keepTrays, linksCarryTray, onTraysElsewhere, readTrays } from './store.ts';

/** Starts the buttons that put things into the reader’s tray, and the count in the head of the page. */
export function addButtons(): void {
  const status = liveRegion();
  showTray();
  linksCarryTray();
  onTraysElsewhere(showTray);
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-add]') : null;
    if (!button) return;
    const { item, state, version } = offeredBy(button);
    const trays = readTrays();
    const tray = currentOf(trays);
    const had = holdsItem(tray, item);
    const next = had ? withoutItem(tray, item) : withItem(tray, { item, state }, version);
    keepTrays(withCurrent(trays, next));
    showTray();
    const { dataset } = document.querySelector<HTMLElement>('[data-tray]') ?? button;
    const said = dataset[had ? 'removed' : 'added'] ?? '';
    status.textContent = said.replace('{n}', String(countItems(next)));
  });
}

/** What a button puts in; where it says the kind alone, the row in which it stands has the id. */
function offeredBy(button: HTMLElement): { item: string; state: string; version: string } {
  const [named = '', state = '', version = ''] = button.dataset['add']?.split(' ') ?? [];
  const id = named.endsWith(':') ? button.closest<HTMLElement>('[data-id]')?.dataset['id'] : '';
  return { item: `${named}${id ?? ''}`, state, version };
}

/** Shows which things the tray holdsItem, and how many. */
function showTray(): void {
  const tray = currentOf(readTrays());
  for (const button of document.querySelectorAll<HTMLElement>('[data-add]')) {
    button.setAttribute('aria-pressed', String(holdsItem(tray, offeredBy(button).item)));
  }
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
