import { expect, test } from 'vitest';
import { afterFirstView } from './first-view.ts';

/** Paragraphs of so much markup together, or somewhat more. */
const paragraphs = (length: number): string => '<p>as it is</p>'.repeat(Math.ceil(length / 15));
const page = (inner: string): string =>
  `<header><p>the head</p></header><main id="main">${inner}</main><footer>the foot</footer>`;

test('a short page is waited for to its foot', () => {
  expect(afterFirstView(page('<p>all</p>'))).toEqual({
    html: page('<p>all</p>').replace('<footer', '<footer id="follows"'),
    id: 'follows',
  });
});

test('of a long page as much is waited for as a window shows', () => {
  const { html, id } = afterFirstView(page(paragraphs(20_000)));
  expect(id).toBe('follows');
  const at = html.indexOf(' id="follows"') - html.indexOf('<main');
  expect(at).toBeGreaterThan(8_000);
  expect(at).toBeLessThan(8_100);
});

test.each(['table', 'form', 'dl'])('a %s that begins there is waited for to its end', (name) => {
  const whole = `<${name}>${paragraphs(30_000)}</${name}>`;
  const { html } = afterFirstView(page(`${whole}<h2>next</h2>${paragraphs(10_000)}`));
  expect(html).toContain(`</${name}><h2 id="follows">`);
});

test('a table that goes on and on is not waited for', () => {
  const { html } = afterFirstView(page(`<table>${paragraphs(90_000)}</table><h2>next</h2>`));
  expect(html.indexOf(' id="follows"')).toBeLessThan(9_000);
});

test('what has an id keeps it', () => {
  const long = page(`${paragraphs(9_000)}`).replaceAll('<p>as', '<p id="own">as');
  expect(afterFirstView(long)).toEqual({ html: long, id: 'own' });
});

test('what no browser shows, or not as it stands, is passed over', () => {
  const inner = (name: string): string => `<${name}>${paragraphs(9_000)}</${name}>`;
  for (const name of ['template', 'svg', 'script']) {
    const { html } = afterFirstView(page(`${inner(name)}<h3>next</h3>`));
    expect(html).toContain('<h3 id="follows">');
  }
});
