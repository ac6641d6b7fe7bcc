import type { AstroPrerenderer } from 'astro';
import type { BrowserScript } from '../../src/client/bundle.ts';
import type { SentContent } from '../../src/corpus/sent.ts';
import type { Claims } from './claims.ts';
import type { GoodTexts } from './texts.ts';

/** A page, or a file that a route makes. */
export interface SharedPage {
  /** The path that Astro asks for, which names the page. */
  path: string;
  /** The pattern of its route, and the file of `src/pages/` that it is. */
  route: string;
  component: string;
  /** Its place in the site's folder. */
  file: string;
}

/** What the second thread is told: the program that Astro has bundled, the scripts, what there is to make. */
export type ToSecond =
  | { program: string }
  | { scripts: readonly BrowserScript[] }
  | { out: string; pages: readonly SharedPage[]; claims: Claims };

/** What the second thread says: the content or its problems, what it has worked out, what failed. */
export type FromSecond =
  | { checked: SentContent; texts: GoodTexts; measures: number }
  | { problems: string }
  | { name: string; value: unknown }
  | { failed: string };

type Route = Parameters<AstroPrerenderer['render']>[1]['routeData'];

/** What Astro asks for and writes for a path of a route, by the rules of the `preserve` format. */
export function sharedPage(
  pathname: string,
  { type, isIndex, route, component }: Pick<Route, 'type' | 'isIndex' | 'route' | 'component'>,
): SharedPage {
  const name = pathname.replace(/^\/|\/$/g, '');
  if (type === 'endpoint') return { path: `/${name}`, route, component, file: name };
  if (!isIndex) return { path: `/${name}.html`, route, component, file: `${name}.html` };
  const folder = name === '' ? '' : `${name}/`;
  return { path: `/${folder}`, route, component, file: `${folder}index.html` };
}
