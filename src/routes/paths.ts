import { kinds } from '../kinds/index.ts';
import { views, type ViewName } from '../views/index.ts';

/** The path of each view. */
const viewPaths = Object.fromEntries(
  Object.entries(views).map(([name, { path }]) => [name, path]),
) as Record<ViewName, string>;

/** The paths of the pages, from the root of a language. Every page is a real `.html` file. */
export const paths = {
  ...viewPaths,
  lens: (lens: string) => `compare/${lens}.html`,
  /** Two jurisdictions against each other through a lens. */
  pair: (one: string, other: string, lens: string) => `compare/${one}-and-${other}/${lens}.html`,
  category: (lens: string, category: string) => `compare/${lens}/${category}.html`,
  jurisdiction: kinds.jurisdiction.page,
  measure: kinds.measure.page,
  programme: kinds.programme.page,
  source: kinds.source.page,
  organisation: kinds.organisation.page,
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
  const [path = '', fragment] = to.split('#');
  const here = from.split('/').slice(0, -1);
  const there = path.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) {
    shared += 1;
  }
  const up = '../'.repeat(here.length - shared);
  const address = `${up}${there.slice(shared).join('/')}`;
  return fragment === undefined ? address : `${path === from ? '' : address}#${fragment}`;
}
