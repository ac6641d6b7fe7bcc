import type { SlipBook } from './book.ts';
import { heldAs } from './held.ts';
import type { TrayEntry, Tray } from './model.ts';

/** How a thing in a tray stands to the site as it is now. */
export type ItemStanding = 'same' | 'changed' | 'gone';

/** Whether the site still says of a thing what it said when it was put in; words of one’s own stay. */
export function standingOf(entry: TrayEntry, book: Pick<SlipBook, 'slips'>): ItemStanding {
  if (entry.kind !== 'item') return 'same';
  const slip = heldAs(entry.item, book);
  if (!slip) return 'gone';
  return entry.state === '' || entry.state === slip.state ? 'same' : 'changed';
}

/** The tray with each thing in it taken as the site says it now, and without those that it no longer has. */
export const broughtUp = (tray: Tray, book: SlipBook): Tray => ({
  ...tray,
  version: book.version.number,
  entries: tray.entries.flatMap((entry): TrayEntry[] => {
    if (entry.kind !== 'item') return [entry];
    const slip = heldAs(entry.item, book);
    return slip ? [{ ...entry, state: slip.state }] : [];
  }),
});
