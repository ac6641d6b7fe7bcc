import type { Localizer } from '../../i18n/localizer.ts';
import type { Reach } from '../../paper/sheet/reach.ts';
import type { Issued } from '../../paper/sheet/sheet.ts';
import type { Tray } from '../model.ts';
import { onOneLine } from '../printable.ts';

/** Who issues the sheet of a tray: its reader, or the site for a reader who is not named. */
export const issuedOf = ({ issuer, date }: Tray, words: Localizer): Issued => ({
  by: onOneLine(issuer) || words.say('sheet.issuer'),
  date: date || undefined,
});

/** Where the pages of the language lie, where the site is read on a host. */
export const siteRoot = (): string | undefined =>
  /^https?:$/.test(location.protocol) ? new URL('.', location.href).href : undefined;

/** How a reader of the sheet comes to the passages. */
export function reachOf(words: Localizer): Reach {
  const address = siteRoot();
  return address === undefined
    ? { text: words.say('tray.reach') }
    : { text: words.say('sheet.online'), address };
}
