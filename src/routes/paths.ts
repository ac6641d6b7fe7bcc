import { kinds } from '../kinds/index.ts';
import { views, type ViewName } from '../views/index.ts';

/** The path of each view. */
const viewPaths = Object.fromEntries(
  Object.entries(views).map(([name, { path }]) => [name, path]),
) as Record<ViewName, string>;

/** The path of a part of a page; the page itself for ''. */
export const partOf = (path: string, part: string): string =>
  part === '' ? path : path.replace(/\.html$/, `/${part}.html`);

/** The paths of the pages, from the root of a language. Every page is a real `.html` file. */
export const paths = {
  ...viewPaths,
  /** The measures of a jurisdiction, where those of all are too many for the list. */
  measuresOf: (jurisdiction: string, part = '') =>
    partOf(partOf(viewPaths.measures, `of/${jurisdiction}`), part),
  lens: (lens: string) => `compare/${lens}.html`,
  /** Two jurisdictions against each other through a lens. */
  pair: (one: string, other: string, lens: string) => `compare/${one}-and-${other}/${lens}.html`,
  /** Any two jurisdictions that have no pages of their own, chosen on the page. */
  anyTwo: (lens: string) => `compare/any-two/${lens}.html`,
  category: (lens: string, category: string) => `compare/${lens}/${category}.html`,
  /** The gaps of a jurisdiction, where those of all are too many for one page. */
  gapsOf: (jurisdiction: string) => partOf(viewPaths.gaps, jurisdiction),
  /** The scores of a jurisdiction, where those of all are too many for one page. */
  concretenessOf: (jurisdiction: string, part = '') =>
    partOf(partOf(viewPaths.concreteness, jurisdiction), part),
  /** What became of the promises of a jurisdiction, where those of all are too many for one page. */
  followupOf: (jurisdiction: string, part = '') =>
    partOf(partOf(viewPaths.followup, `of/${jurisdiction}`), part),
  /** The observations about one thing, where all are too many for one page. */
  observationsOf: (about: string, part = '') => partOf(partOf(viewPaths.observations, about), part),
  jurisdiction: kinds.jurisdiction.page,
  measure: kinds.measure.page,
  programme: kinds.programme.page,
  source: kinds.source.page,
  organisation: kinds.organisation.page,
  observation: kinds.observation.page,
  promise: kinds.promise.page,
  briefing: (slug: string) => `briefings/${slug}.html`,
  notFound: '404.html',
} as const;

/** Whether a page is a section's own, or one below it. */
export const isWithin = (path: string, section: string): boolean =>
  path === section || path.startsWith(`${section.replace(/\.html$/, '')}/`);

/**
 * The relative address of one page from another, both as paths from the root of the site: the
 * site has no base, so that one build works at any address and from a folder.
 * @param to may carry a fragment
 * @example relativeHref('en/measures/a/b.html', 'style.css') // '../../../style.css'
 */
export function relativeHref(from: string, to: string): string {
  const hash = to.indexOf('#');
  const path = hash < 0 ? to : to.slice(0, hash);
  // Pages hold hundreds of links: characters are compared, and no lists of folders made.
  let shared = 0;
  for (let i = 0; i < from.length && from[i] === path[i]; i++) {
    if (from[i] === '/') shared = i + 1;
  }
  let up = '';
  for (let i = shared; i < from.length; i++) if (from[i] === '/') up += '../';
  const address = up + path.slice(shared);
  if (hash < 0) return address;
  return `${path === from ? '' : address}${to.slice(hash)}`;
}
