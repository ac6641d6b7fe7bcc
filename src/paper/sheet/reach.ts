import { encode } from 'uqr';
import { escapeMarkup } from '../../charts/svg.ts';
import type { Localizer } from '../../i18n/index.ts';
import { localeFolder } from '../../i18n/locales.ts';
import { paths } from '../../routes/paths.ts';

/**
 * The site's address as given by whoever builds or prints it, with a slash at its end.
 * @throws when it is no address of the web
 */
export function siteAddress(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(`The site's address must start with https:// or http://, not “${text}”.`);
  }
  return url.href.replace(/(?:index\.html)?[?#].*$|index\.html$/, '').replace(/\/*$/, '/');
}

/** How a reader of the paper reaches the page: in words, and its address when the site's is known. */
export function reachText(
  words: Localizer,
  slug: string,
  site: string | undefined,
): { text: string; address?: string } {
  if (site === undefined) return { text: words.say('sheet.find') };
  const address = `${site}${localeFolder[words.locale]}${paths.briefing(slug)}`;
  return { text: words.say('sheet.online'), address };
}

/**
 * How a reader of the paper reaches the page: its address with a QR code, or where in the site
 * it is when no address is known.
 */
export function reach(words: Localizer, slug: string, site: string | undefined): string {
  const { text, address } = reachText(words, slug, site);
  if (address === undefined) return `<p>${escapeMarkup(text)}</p>`;
  return [
    qrCode(address, words.say('sheet.qr')),
    `<p>${escapeMarkup(text)}`,
    `<span class="address">${escapeMarkup(address)}</span></p>`,
  ].join('');
}

/** A QR code as a drawing of one path, in the ink of the page. */
function qrCode(text: string, label: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
  return [
    `<svg class="qr" role="img" aria-label="${escapeMarkup(label)}" viewBox="0 0 ${size} ${size}"`,
    ` shape-rendering="crispEdges"><path d="${dark.join('')}" fill="currentColor"/></svg>`,
  ].join('');
}
