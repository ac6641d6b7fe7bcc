import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page as BrowserPage } from 'playwright-core';
import { inject } from 'vitest';
import { lock } from '../../../scripts/lib/lock.ts';
import type { TestBrowser } from './browser.ts';
import { pages, type Page } from './dist.ts';
import { outlineOf, type Outline } from './outline.ts';
import { styleChecker, type StyleFacts } from './rules-lacking.ts';
import { wholeStyle } from './whole-style.ts';

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
    globalThis.styleOf ??= (${String(styleChecker)})(${JSON.stringify(await wholeStyle())});`,
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

  function inspectOne(html: string): Omit<Facts, 'page'> {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    const all = [...parsed.querySelectorAll('*')];
    const attributes = all.flatMap((element) =>
      [...element.attributes].map(({ name, value }) => ({
        element,
        tag: element.localName,
        name,
        value,
      })),
    );
    const addresses = [
      'href',
      'src',
      'action',
      'data',
      'poster',
      'cite',
      'formaction',
      'xlink:href',
    ];
    const idAttributes = ['for', 'headers', 'list', 'form'];
    const isIdReference = (name: string) =>
      idAttributes.includes(name) ||
      /^aria-(labelledby|describedby|controls|owns|details|flowto|activedescendant)$/.test(name);
    const isData = (script: Element) =>
      /^application\/(ld\+)?json$/.test(script.getAttribute('type') ?? '');
    const texts: Record<string, string> = {};
    const note = (element: Element | null, text: string) => {
      const lang = element?.closest('[lang]')?.getAttribute('lang') ?? '';
      if (text.trim() !== '') texts[lang] = `${texts[lang] ?? ''}${text.trim()}\n`;
    };
    const walker = parsed.createTreeWalker(parsed.documentElement, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (!parent?.closest('script, style')) note(parent, walker.currentNode.nodeValue ?? '');
    }
    for (const { element, tag, name, value } of attributes) {
      const spoken = ['alt', 'title', 'placeholder', 'aria-label', 'aria-description', 'label'];
      if (spoken.includes(name) || (tag === 'meta' && name === 'content')) note(element, value);
    }
    const meta = (selector: string) =>
      parsed.querySelector(selector)?.getAttribute('content') ?? null;
    return {
      lang: parsed.documentElement.getAttribute('lang'),
      title: parsed.title,
      headings: [...parsed.querySelectorAll('h1')].map((heading) => heading.textContent),
      policy: meta('meta[http-equiv="content-security-policy" i]'),
      viewport: meta('meta[name="viewport"]'),
      alternates: Object.fromEntries(
        [...parsed.querySelectorAll('link[rel="alternate"][hreflang]')].map((link) => [
          link.getAttribute('hreflang') ?? '',
          link.getAttribute('href') ?? '',
        ]),
      ),
      ids: all.map((element) => element.id).filter((id) => id !== ''),
      references: attributes.flatMap(({ tag, name, value }) => {
        if (name === 'srcset') {
          const urls = value.split(',').map((part) => part.trim().split(/\s/)[0] ?? '');
          return urls.map((url) => ({ tag, attribute: name, value: url }));
        }
        return addresses.includes(name) ? [{ tag, attribute: name, value }] : [];
      }),
      idReferences: attributes.flatMap(({ name, value }) => [
        ...(isIdReference(name) ? value.split(/\s+/).filter((id) => id !== '') : []),
        ...[...value.matchAll(/url\(["']?#([^"')]+)["']?\)/g)].map((match) => match[1] ?? ''),
      ]),
      inline: [
        ...attributes
          .filter(({ name }) => name === 'style' || name.startsWith('on'))
          .map(({ tag, name, value }) => `<${tag} ${name}="${value}">`),
        ...attributes
          .filter(({ value }) => /^\s*javascript:/i.test(value))
          .map(({ tag, name, value }) => `<${tag} ${name}="${value}">`),
        // A module with an address does not load from file://.
        ...[...parsed.querySelectorAll('script[type="module"][src]')].map(
          () => '<script type="module" src>',
        ),
      ],
      scripts: [...parsed.querySelectorAll('script')]
        .filter((script) => !script.hasAttribute('src') && !isData(script))
        .map((script) => script.textContent),
      styles: [...parsed.querySelectorAll('style')].map((style) => style.textContent),
      texts,
      ...outline(parsed, html),
      ...styleOf(parsed),
    };
  }
}
