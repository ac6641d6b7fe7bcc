import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import { variants } from '../i18n/variants.ts';
import { memoText } from '../shared/memo.ts';
import { oldestBrowsers } from '../shared/oldest-browsers.ts';
import { shortHash } from '../shared/short-hash.ts';

/** A script as the pages get it. */
export interface BrowserScript {
  /** Its file is `assets/<name>.js`. */
  name: string;
  text: string;
  /** A short hash of the text, for the address that pages link. */
  version: string;
}

/** A script beside the site's own. */
interface Island {
  /** What shows in a page's markup that it is needed there. */
  mark: string;
  /** Whether it is fetched when the reader first uses it, and not with the page. */
  later: boolean;
}

const ISLANDS: Readonly<Record<string, Island>> = {
  touch: { mark: ' id="measure-filters"', later: false },
  list: { mark: ' id="measure-filters"', later: true },
  rows: { mark: ' data-rows="', later: true },
  adder: { mark: ' data-tray', later: true },
  tray: { mark: ' id="tray"', later: true },
  word: { mark: ' id="tray"', later: true },
  picture: { mark: ' data-png="', later: true },
  compare: { mark: ' id="compare-controls"', later: false },
  writer: { mark: ' id="compare-controls"', later: true },
  'any-two': { mark: ' id="any-two"', later: false },
  folds: { mark: ' class="compare pair ', later: true },
  unread: { mark: ' data-unread="', later: true },
  asks: { mark: ' id="ask-filter"', later: false },
  seek: { mark: ' id="find"', later: false },
  find: { mark: ' id="find"', later: true },
};

/** The script that stands in each page. */
export const PLACE = 'place';

/** Every script that is a file of the site; `lost` is that by which the page for missing addresses finds it. */
export const scriptNames = ['site', 'lost', ...Object.keys(ISLANDS)];

/**
 * The scripts of a page, by its markup: the site's, and those of its islands. An island that fails, or
 * does not come, stops no other.
 * @returns those that come with the page, and those that may come later
 */
export async function scriptsFor(
  html: string,
): Promise<{ now: BrowserScript[]; later: BrowserScript[] }> {
  const found = Object.entries(ISLANDS).filter(([, { mark }]) => html.includes(mark));
  const made = (later: boolean) =>
    Promise.all(
      found.flatMap(([name, island]) => (island.later === later ? [browserScript(name)] : [])),
    );
  return {
    now: [await browserScript('site'), ...(await made(false))],
    later: await made(true),
  };
}

/*
 * A build bundles the scripts once, while Astro bundles the pages, and each of its threads, in which
 * this module stands once more within Astro's bundle, takes what there is.
 */
const BUNDLED = Symbol.for('city-hong-kong-innovation-compared.browser-scripts');
const shared = globalThis as unknown as { [BUNDLED]?: readonly BrowserScript[] };

/** From now on these are the scripts of this thread; none is bundled any more. */
export function holdScripts(scripts: readonly BrowserScript[]): void {
  shared[BUNDLED] = scripts;
}

/** Bundles every script of the site. */
export const bundleScripts = (): Promise<BrowserScript[]> =>
  Promise.all([...scriptNames, PLACE].map(browserScript));

/**
 * A script that runs in the browser, as one classic script: module scripts are refused when a page is
 * opened from a folder.
 * @param name one of `scriptNames`, or `place`
 */
export const browserScript = async (name: string): Promise<BrowserScript> =>
  shared[BUNDLED]?.find((script) => script.name === name) ?? (await bundled(name));

const bundled = memoText(async (name: string): Promise<BrowserScript> => {
  const define = {
    VARIANTS: JSON.stringify(variants),
    LATER: JSON.stringify(await laterVersion(FETCHED_BY[name] ?? [])),
  };
  const { outputFiles } = await build({
    // The project's root is the working directory of every command that builds the site.
    entryPoints: [`src/client/${name}.ts`],
    bundle: true,
    format: 'iife',
    target: oldestBrowsers,
    minify: true,
    write: false,
    define,
  });
  const text = outputFiles[0]?.text ?? '';
  return { name, text, version: shortHash(createHash('sha256').update(text)) };
});

/** Which scripts fetch others, and which. */
const FETCHED_BY: Readonly<Record<string, readonly string[]>> = {
  site: ['picture', 'adder', 'folds', 'unread'],
  touch: ['list', 'rows'],
  seek: ['find'],
  compare: ['writer'],
  adder: ['tray'],
  tray: ['word'],
};

/** One mark for all the scripts that another fetches: it carries that one and no list. */
async function laterVersion(names: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const name of names) hash.update((await browserScript(name)).version);
  return shortHash(hash);
}
