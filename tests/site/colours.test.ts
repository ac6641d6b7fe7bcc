import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeScript, colourRules, violations } from './support/axe.ts';
import { useBrowser } from './support/browser.ts';
import { newColours } from './support/colours.ts';
import { contextsOf } from './support/contexts.ts';
import { read } from './support/dist.ts';

const { withPage } = useBrowser();

/** A page of a record. */
const PAGE = 'organisations/cyberport.html';

const show = async (page: Page, html: string) => {
  await page.setContent(html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, ''));
};
const contexts = async (page: Page, html: string) => {
  await show(page, html);
  return new Set(await page.evaluate(contextsOf));
};

test('a pale word in one unusual element of one page is found, in the light and in the dark', async () => {
  await withPage({ bypassCSP: true }, async (page) => {
    await page.addInitScript({ content: axeScript });
    await page.goto('about:blank');
    const hasNew = newColours();
    const html = read(PAGE);
    /** What axe finds in the colours of a page, when it is asked; undefined when it is not. */
    const find = async (text: string, colorScheme: 'light' | 'dark') => {
      await page.emulateMedia({ colorScheme });
      await show(page, text);
      if (!(await hasNew(page, colorScheme))) return undefined;
      return (await violations(page, { only: colourRules }, 'elements')).map(({ place }) => place);
    };
    for (const scheme of ['light', 'dark'] as const) {
      expect(await find(html, scheme)).toEqual([]);
      expect(await find(html.replaceAll('Cyberport', 'Some other name'), scheme)).toBeUndefined();
    }
    const planted = [
      ['light', '#bbb'],
      ['dark', '#555'],
    ] as const;
    for (const [scheme, colour] of planted) {
      const rule = `@media (prefers-color-scheme: ${scheme}) { .unusual { color: ${colour} } }`;
      const pale = html
        .replace('</style>', `${rule}</style>`)
        .replace('</main>', '<p><span class="unusual">pale</span></p></main>');
      const places = await find(pale, scheme);
      expect(places).toHaveLength(1);
      expect(places?.[0]).toContain('unusual');
      // The same element where a rule of the sheet alone has changed.
      const worse = pale.replace(`color: ${colour}`, `color: ${colour}; background: #888`);
      expect(await find(worse, scheme)).toHaveLength(1);
      expect(await find(worse, scheme)).toBeUndefined();
    }
  });
});

test('a word is judged by what lies where it lies, wherever in the page that stands', async () => {
  await withPage({ bypassCSP: true }, async (page) => {
    await page.addInitScript({ content: axeScript });
    await page.goto('about:blank');
    const style = `main { position: relative; z-index: 1 } div { position: absolute; inset: 0 auto auto 0; width: 9em; height: 9em }`;
    const found = async (ground: string) => {
      await show(
        page,
        `<style>${style} i { background: ${ground} } i, main > p { display: block; height: 9em; margin: 0 }</style>` +
          `<div><section><i></i></section></div><main><p id="word" style="color: #767676">One</p></main>${'<p>Two</p>'.repeat(9)}`,
      );
      await page.evaluate(() => {
        Object.assign(globalThis, { elementsToLookAt: [document.querySelector('#word')] });
      });
      return (await violations(page, { only: ['color-contrast'] }, 'elements')).length;
    };
    expect(await found('#fff')).toBe(0);
    expect(await found('#888')).toBe(1);
    // The page is as it was.
    expect(await page.evaluate(() => document.body.children.length)).toBe(11);
  });
});

test('a context is what it looks like and where it stands, not what it says', async () => {
  await withPage({}, async (page) => {
    const of = (body: string, style = '') =>
      contexts(page, `<style>p { color: #123 } ${style}</style><body>${body}</body>`);
    const plain = await of('<div><p class="a">One</p></div>');
    expect(plain.size).toBe(1);
    const same: [string, string?][] = [
      ['<div><p class="a" id="b" lang="en">Two</p><p class="a">Three</p></div>'],
      ['<div><p class="a">One</p><p class="a" hidden>Two</p><i></i></div>'],
      ['<div><p class="a">One</p></div>', '.unused { color: red }'],
    ];
    for (const [body, style] of same) expect(await of(body, style)).toEqual(plain);
    const others: [string, string?][] = [
      ['<div><p class="b">One</p></div>'],
      ['<section><p class="a">One</p></section>'],
      ['<div class="c"><p class="a">One</p></div>'],
      ['<div><p class="a" style="margin: 0">One</p></div>'],
      ['<div><p class="a">One</p></div>', 'p { color: #124 }'],
      ['<div><p class="a">One</p></div>', 'div { background: #fffffe }'],
      ['<div><p class="a">One</p></div>', 'div { opacity: 0.9 }'],
      ['<div><p class="a">One</p></div>', 'p { font-size: 11px }'],
      ['<div><p class="a">One</p></div>', 'p { position: absolute }'],
      ['<div><p class="a">One</p></div>', 'div { overflow: hidden; height: 1px }'],
    ];
    for (const [body, style] of others) {
      const found = await of(body, style);
      expect(found.size, body).toBe(1);
      expect(
        [...plain].some((context) => found.has(context)),
        `${body} ${style ?? ''}`,
      ).toBe(false);
    }
    // A link by itself, and in a text that it has to stand out from.
    const alone = await of('<p><a href="#">One</a></p>');
    const within = await of('<p>Text <a href="#">One</a></p>');
    expect([...alone].filter((context) => within.has(context))).toEqual([]);
  });
});
