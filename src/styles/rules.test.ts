import { expect, test } from 'vitest';
import { namesIn, rulesOf, rulesUsed } from './rules.ts';

/** What of a style sheet a page gets. */
const used = (css: string, html: string): string => {
  const names = namesIn(html);
  return rulesUsed(rulesOf(css), (name) => names.has(name));
};

test('a rule stays where each element, class and id that it names is on the page', () => {
  const css = 'p{a:1}.note p{b:2}.lost p{c:3}#main>p{d:4}#lost p{e:5}';
  expect(used(css, '<div id="main" class="note small"><p>…</p></div>')).toBe(
    'p{a:1}.note p{b:2}#main>p{d:4}',
  );
});

test('of a list the selectors stay that can find something', () => {
  expect(used('.a,.b p,td:not(.c,.d){a:1}', '<p class="a">')).toBe('.a{a:1}');
});

test('states, attributes and what stands in brackets is not asked for', () => {
  const css =
    ':root:not(:lang(zh)) p{a:1}p:is(.x,.y)::before{b:2}p[class="q.r"]{c:3}*,::after{d:4}' +
    ':root:has(#sheets:target) p{e:5}[hidden]{f:6}';
  expect(used(css, '<p>')).toBe(css);
});

test('what a page has anywhere is known, and no browser looks for it', () => {
  const css = 'html:has(thead){a:1}html:not(:lang(zh)):has(.lost){b:2}html:has(p>a){c:3}';
  expect(used(css, '<html><thead>')).toBe('html{a:1}html:has(p>a){c:3}');
});

test('a group goes with its last rule; what sets the sheet of paper stays', () => {
  const css = '@media print{@page{size:a4}.lost{a:1}}@media screen{.lost{b:2}}@page{margin:1mm}';
  expect(used(css, '<p>')).toBe('@media print{@page{size:a4}}@page{margin:1mm}');
});

test('groups stand within groups', () => {
  const css = '@media screen{@media (min-width:1px){p{a:1}.lost{b:2}}}';
  expect(used(css, '<p>')).toBe('@media screen{@media (min-width:1px){p{a:1}}}');
});

test('a brace that stays open is a mistake', () => {
  expect(() => rulesOf('p{a:1')).toThrow('stays open');
});
