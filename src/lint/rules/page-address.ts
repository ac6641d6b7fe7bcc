import { didYouMean } from '../nearest.ts';
import type { Entries, Entry, Report, Rule } from '../types.ts';

/** A page of the site from its root, with what it is asked and a place in it. */
const ADDRESS = /^(?<path>[\w-]+(?:\/[\w-][\w.-]*)*\.html)(?:\?[^#\s]*)?(?:#(?<place>[^#\s]+))?$/;

/** What leads to a page that its record names. */
const leading = ({ question, finding }: Entries) => [...question, ...finding];

/** An address in a record names a page of the site, and nothing outside it. */
export const pageAddressRule: Rule = {
  name: 'page-address',
  demands: 'A page that a question or a finding leads to is named from the root of the site.',
  check({ entries }, report) {
    for (const at of leading(entries)) {
      if (ADDRESS.test(at.data.page)) continue;
      report(at, ['page'], {
        message: 'is not the address of a page from the root of the site',
        found: at.data.page,
        allowed: 'folder/page.html, page.html#place, page.html?asked=for',
      });
    }
  },
};

/**
 * That the pages which questions and findings lead to have been built, and the places in them.
 * @param placesOf the ids in a page of the built site, by its path; undefined when there is no such page
 * @param paths the paths of all pages
 * @param shown where a place stands whose page is shared out; the same address where it is not
 */
export const pageThere = (
  placesOf: (path: string) => ReadonlySet<string> | undefined,
  paths: readonly string[],
  shown: (address: string) => string = (address) => address,
): Rule => ({
  name: 'page-there',
  demands: 'A page that a question or a finding leads to is built, with the place that is named.',
  check({ entries }, report) {
    for (const at of leading(entries)) {
      checkPage(at, shown(at.data.page), report, placesOf, paths);
    }
  },
});

function checkPage(
  at: Entry<'question' | 'finding'>,
  address: string,
  report: Report,
  placesOf: (path: string) => ReadonlySet<string> | undefined,
  paths: readonly string[],
): void {
  const { path = '', place } = ADDRESS.exec(address)?.groups ?? {};
  const places = placesOf(path);
  if (places === undefined) {
    const tip = didYouMean(path, paths);
    report(at, ['page'], {
      message: 'leads to no page of the site',
      found: path,
      ...(tip === undefined ? {} : { tip }),
    });
  } else if (place !== undefined && !places.has(place)) {
    const tip = didYouMean(place, [...places]);
    report(at, ['page'], {
      message: `leads to no place in ${path}`,
      found: `#${place}`,
      ...(tip === undefined ? {} : { tip }),
    });
  }
}
