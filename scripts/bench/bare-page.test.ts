import { expect, test } from 'vitest';
import { barePage, inlineScripts } from './bare-page.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>Flats</title></head><body><header>Site</header>
<main class="wide"><form><input></form><table data-x="1"><tr><th scope="col">a</th></tr></table>
<svg viewBox="0 0 1 1"><path d="M0 0" class="line"></path></svg><script>run()</script>
<a href="b.html" class="link">b</a></main>
<script src="a.js"></script><script type="application/ld+json">{}</script></body></html>`;

test('a bare page keeps words, tables, links and pictures, and nothing of their dress', () => {
  const bare = barePage(PAGE);
  expect(bare).toContain('<th scope="col">a</th>');
  expect(bare).toContain('<path d="M0 0" class="line">');
  expect(bare).toContain('<a href="b.html">b</a>');
  expect(bare).toContain('<title>Flats</title>');
  expect(bare).not.toMatch(/script|form|data-x|Site/);
});

test('scripts in the page are those that run, without those in files', () => {
  expect(inlineScripts(PAGE)).toBe('run()');
});
