import type { Element } from 'hast';
import { encode } from 'uqr';
import type { Localizer } from '../../i18n/index.ts';
import { element, text } from '../hast.ts';

/**
 * The site's address as given by whoever builds or prints it, with a slash at its end.
 * @throws when it is no address of the web, or holds what no page may show or no link can keep: a name and
 *   password, a query, a place on a page
 */
export function siteAddress(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(`The site's address must start with https:// or http://, not “${text}”.`);
  }
  // What is secret is not said again.
  if (url.username !== '' || url.password !== '') {
    throw new Error(
      `The site's address must hold no name and password, which every page would show: say ${url.protocol}//${url.host}${url.pathname} alone.`,
    );
  }
  const [rest] = /[?#].*$/s.exec(text) ?? [];
  if (rest !== undefined) {
    throw new Error(
      `The site's address must end with its path: leave “${rest}” of “${text}” away, which no page's address would keep.`,
    );
  }
  return url.href.replace(/index\.html$/, '').replace(/\/*$/, '/');
}

/**
 * Where a page is: in full where the site's address is known, else from the root of the site.
 * @param path from the root of the site
 * @throws as `siteAddress`
 */
export const whereOnSite = (path: string, site: string | undefined): string =>
  (siteAddress(site) ?? '') + path;

/** How a reader of the paper reaches what stands on it: in words, and its address where that is known. */
export interface Reach {
  text: string;
  address?: string | undefined;
}

/** The same as elements: the address with a QR code, or in words alone. */
export function reachElements(words: Localizer, { text: said, address }: Reach): Element[] {
  if (address === undefined) return [element('p', {}, [text(said)])];
  return [
    qrCode(address, words.say('sheet.qr')),
    element('p', {}, [text(said), element('span', { className: ['address'] }, [text(address)])]),
  ];
}

/** A QR code as a drawing of one path, in the ink of the page. */
function qrCode(address: string, label: string): Element {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
  const properties = {
    className: ['qr'],
    role: 'img',
    ariaLabel: label,
    viewBox: `0 0 ${size} ${size}`,
    shapeRendering: 'crispEdges',
  };
  return element('svg', properties, [
    element('path', { d: dark.join(''), fill: 'currentColor' }, []),
  ]);
}
