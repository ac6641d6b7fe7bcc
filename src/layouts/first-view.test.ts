import { expect, test } from 'vitest';
import { afterFirstView } from './first-view.ts';

/** Paragraphs of so much markup together, or somewhat more. */
const paragraphs = (length: number): string => '<p>as it is</p>'.repeat(Math.ceil(length / 15));
const page = (inner: string): string =>
  `<header><p>the head</p></header><main id="main">${inner}</main><footer>the foot</footer>`;

test('of a page that begins with words its head is waited for', () => {
  for (const html of [page('<p>all</p>'), page(paragraphs(20_000))]) {
    expect(afterFirstView(html)).toEqual({ html, id: 'main' });
  }
});

test('nor what stands below the first view', () => {
  const html = page(`${paragraphs(9_000)}<table><tr></tr></table><h2>next</h2>`);
  expect(afterFirstView(html)).toEqual({ html, id: 'main' });
});

test('of several the last is waited for, and one that holds another as a whole', () => {
  const inner = '<form><dl><dt>a</dt></dl><p>b</p></form><p>c</p><table><tr></tr></table>';
  expect(afterFirstView(page(inner)).html).toContain('</table></main><footer id="follows"');
});

test.each(['table', 'form', 'dl'])('a %s that begins there is waited for to its end', (name) => {
  const whole = `<${name}>${paragraphs(30_000)}</${name}>`;
  const { html } = afterFirstView(page(`${whole}<h2>next</h2>${paragraphs(10_000)}`));
  expect(html).toContain(`</${name}><h2 id="follows">`);
});

test('a table that goes on and on is not waited for, but what stands before it is', () => {
  const long = `<table>${paragraphs(90_000)}</table><h2>next</h2>`;
  expect(afterFirstView(page(long)).id).toBe('main');
  expect(afterFirstView(page(`<dl></dl>${long}`)).html).toContain('<table id="follows">');
});

test('what has an id keeps it', () => {
  const html = page('<form></form><p id="own">as it is</p>');
  expect(afterFirstView(html)).toEqual({ html, id: 'own' });
});

test('what no browser shows, or not as it stands, is passed over', () => {
  for (const name of ['template', 'svg', 'script']) {
    const html = page(`<${name}><form></form></${name}><h3>next</h3>`);
    expect(afterFirstView(html)).toEqual({ html, id: 'main' });
  }
});
