import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page as BrowserPage } from 'playwright-core';
import { inject } from 'vitest';
import { lock } from '../../../scripts/lib/lock.ts';
import type { TestBrowser } from './browser.ts';
import { pages, type Page } from './dist.ts';
import { outlineOf, type Outline } from './outline.ts';
import { styleChecker, type StyleFacts } from './rules-lacking.ts';
import { wholeStyles } from './whole-style.ts';

/** Something that a page refers to. */
export interface Reference {
  tag: string;
  attribute: string;
  value: string;
}

/** What a page says, as the browser's own parser reads it; no script of the page has run. */
export interface Facts extends Outline, StyleFacts {
  page: Page;
  lang: string | null;
  title: string;
  headings: string[];
  policy: string | null;
  viewport: string | null;
  /** hreflang → href */
  alternates: Record<string, string>;
  ids: string[];
  /** Addresses: href, src and the like. */
  references: Reference[];
  /** Ids that attributes and SVG refer to. */
  idReferences: string[];
  /** What a strict Content-Security-Policy would not let through. */
  inline: string[];
  /** The scripts that stand in it, but for data; its policy lets each through by its hash. */
  scripts: string[];
  /** The styles that stand in it; its policy lets each through by its hash, or not at all. */
  styles: string[];
  /** Visible text and text alternatives, by the nearest lang. */
  texts: Record<string, string>;
}

/**
 * What every built page says, in the order of their paths. The first test file that asks reads
 * them; the others of the run wait for it, and take what it found.
 */
export function factsOfAll(browser: TestBrowser): Promise<readonly Facts[]> {
  kept ??= readOnce(browser);
  return kept;
}

/** What this worker knows: the files that it runs share it. */
let kept: Promise<readonly Facts[]> | undefined;

async function readOnce({ forEach }: TestBrowser): Promise<readonly Facts[]> {
  const found = join(inject('shared'), 'facts.json');
  const release = await lock(`${found}.lock`, () => undefined);
  try {
    if (existsSync(found)) return JSON.parse(readFileSync(found, 'utf8')) as Facts[];
    const batches = pages.flatMap((_, i) => (i % BATCH > 0 ? [] : [pages.slice(i, i + BATCH)]));
    const facts = (await forEach(batches, {}, factsOf)).flat();
    writeFileSync(found, JSON.stringify(facts));
    return facts;
  } finally {
    release();
  }
}

/** So many pages are read at a time. */
const BATCH = 20;

/** Reads built pages. @param browserPage any page of a browser; it is not navigated again */
export async function factsOf(browserPage: BrowserPage, batch: readonly Page[]): Promise<Facts[]> {
  const root = inject('root');
  if (!browserPage.url().startsWith(root)) await browserPage.goto(`${root}robots.txt`);
  await browserPage.evaluate(
    `globalThis.outlineOf = ${String(outlineOf)};
    globalThis.styleOf ??= (${String(styleChecker)})(...${JSON.stringify(await wholeStyles())});`,
  );
  const said = await browserPage.evaluate(
    inspect,
    batch.map(({ path }) => root + path),
  );
  const found = JSON.parse(said) as Omit<Facts, 'page'>[];
  return found.map((facts, i) => ({ page: batch[i] as Page, ...facts }));
}

/**
 * Runs in the browser: nothing from outside is in reach but `outlineOf` and `styleOf`, which have been left there.
 * @returns the facts as JSON: to hand over so many values one by one takes longer than to read them
 */
async function inspect(urls: readonly string[]): Promise<string> {
  const { outlineOf: outline, styleOf } = globalThis as unknown as {
    outlineOf: typeof outlineOf;
    styleOf: ReturnType<typeof styleChecker>;
  };
  const texts = await Promise.all(
    urls.map(async (url) => {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      return response.text();
    }),
  );
  return JSON.stringify(texts.map(inspectOne));

  /** One walk over the page, since what asks of each element for what is around it takes most of the time. */
  function inspectOne(html: string): Omit<Facts, 'page'> {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    const addresses = new Set([
      ...['href', 'src', 'action', 'data', 'poster', 'cite', 'formaction', 'xlink:href'],
    ]);
    const idAttributes = new Set([
      ...['for', 'headers', 'list', 'form'],
      ...['labelledby', 'describedby', 'controls', 'owns', 'details', 'flowto'].map(
        (name) => `aria-${name}`,
      ),
      'aria-activedescendant',
    ]);
    const spoken = new Set([
      ...['alt', 'title', 'placeholder', 'aria-label', 'aria-description', 'label'],
    ]);
    const meta = (selector: string) =>
      parsed.querySelector(selector)?.getAttribute('content') ?? null;
    const found: Omit<Facts, 'page'> = {
      lang: parsed.documentElement.getAttribute('lang'),
      title: parsed.title,
      headings: [...parsed.querySelectorAll('h1')].map((heading) => heading.textContent),
      policy: meta('meta[http-equiv="content-security-policy" i]'),
      viewport: meta('meta[name="viewport"]'),
      alternates: {},
      ids: [],
      references: [],
      idReferences: [],
      inline: [],
      scripts: [],
      styles: [],
      texts: {},
      ...outline(parsed, html),
      ...styleOf(parsed),
    };
    const note = (lang: string, text: string) => {
      const said = text.trim();
      if (said !== '') found.texts[lang] = `${found.texts[lang] ?? ''}${said}\n`;
    };
    const look = (element: Element, tag: string, lang: string) => {
      for (const name of element.getAttributeNames()) {
        const value = element.getAttribute(name) ?? '';
        if (name === 'id' && value !== '') found.ids.push(value);
        if (spoken.has(name) || (tag === 'meta' && name === 'content')) note(lang, value);
        if (addresses.has(name)) found.references.push({ tag, attribute: name, value });
        if (name === 'srcset') {
          const urls = value.split(',').map((part) => part.trim().split(/\s/)[0] ?? '');
          found.references.push(...urls.map((url) => ({ tag, attribute: name, value: url })));
        }
        if (idAttributes.has(name)) {
          found.idReferences.push(...value.split(/\s+/).filter((id) => id !== ''));
        }
        if (value.includes('url(')) {
          const named = value.matchAll(/url\(["']?#([^"')]+)["']?\)/g);
          found.idReferences.push(...[...named].map(([, id = '']) => id));
        }
        if (name === 'style' || name.startsWith('on') || /^\s*javascript:/i.test(value)) {
          found.inline.push(`<${tag} ${name}="${value}">`);
        }
      }
      if (tag === 'style') found.styles.push(element.textContent);
      if (tag === 'script') {
        const type = element.getAttribute('type') ?? '';
        const hasAddress = element.hasAttribute('src');
        // A module with an address does not load from file://.
        if (hasAddress && type === 'module') found.inline.push('<script type="module" src>');
        const isData = /^application\/(ld\+)?json$/.test(type);
        if (!hasAddress && !isData) found.scripts.push(element.textContent);
      }
    };
    const walk = (element: Element, around: string) => {
      const tag = element.localName;
      const lang = element.getAttribute('lang') ?? around;
      look(element, tag, lang);
      for (let node = element.firstChild; node; node = node.nextSibling) {
        if (node instanceof Element) walk(node, lang);
        else if (node.nodeType === Node.TEXT_NODE && tag !== 'script' && tag !== 'style') {
          note(lang, node.nodeValue ?? '');
        }
      }
    };
    walk(parsed.documentElement, '');
    for (const link of parsed.querySelectorAll('link[rel="alternate"][hreflang]')) {
      found.alternates[link.getAttribute('hreflang') ?? ''] = link.getAttribute('href') ?? '';
    }
    return found;
  }
}
