import { expect, test } from 'vitest';
import { elementsAsked } from './found.ts';
import { compoundsIn, rulesOf, rulesUsed } from './rules.ts';

/** What of a style sheet a page without scripts gets. */
function used(css: string, html: string): string {
  const rules = rulesOf(css);
  const found = elementsAsked(compoundsIn(rules), () => false)({ language: 'zh-Hans', html });
  return rulesUsed(rules, (compound) => found.has(compound));
}

test('a rule stays where each element that it asks for is on the page', () => {
  const css = 'p{a:1}.note p{b:2}.lost p{c:3}#main>p{d:4}#lost p{e:5}p.note{f:6}';
  expect(used(css, '<div id="main" class="note small"><p>…</p></div>')).toBe(
    'p{a:1}.note p{b:2}#main>p{d:4}',
  );
});

test('of a list the selectors stay that can find something', () => {
  expect(used('.a,.b p,td:not(.c,.d){a:1}', '<p class="a">')).toBe('.a{a:1}');
});

test('states are not asked for; languages of the root, attributes and alternatives are', () => {
  const css =
    ':root:lang(zh) p{a:1}p:is(.x,.a)::before{b:2}*,::after{c:3}:root:has(p:target) p:hover{d:4}';
  const lost =
    ':root:not(:lang(zh)) p{a:1}p:is(.x,.y){b:2}p[class="q.r"]{c:3}p:has(b){d:4}[hidden]{e:5}';
  expect(used(css + lost, '<p class="a">')).toBe(css);
});

test('what a page has anywhere is known, and no browser looks for it', () => {
  const css = 'html:has(thead){a:1}html:has(.lost){b:2}html:has(p>a){c:3}';
  expect(used(css, '<html><thead><p><a>')).toBe('html{a:1}html:has(p>a){c:3}');
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
