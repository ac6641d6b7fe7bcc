import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { unheld } from './unheld.ts';

const claimsOf = (text: string): unknown =>
  (parse(unheld({ path: 'findings/one.yaml', text }).text) as { claims: unknown }).claims;

test('a finding keeps the claims that more of the same bears', () => {
  const kept = { left: 'count{money=yes}', is: 'less-than', right: '50% of count{}' };
  expect(
    claimsOf(`number: 1
claims:
  - { left: 'count{money=yes}', is: less-than, right: '50% of count{}' }
  - { left: 'count{of=promises}', is: equals, right: 20 }
  - { left: 'target[a].growth', is: more-than, right: 'target[others].growth' }
`),
  ).toEqual([kept]);
});

test('a finding without such claims has one that always holds, since it has to have one', () => {
  expect(claimsOf("claims:\n  - { left: 'count{of=promises}', is: equals, right: 20 }\n")).toEqual([
    { left: 'count{of=measures}', is: 'more-than', right: 0 },
  ]);
});

test('what claims nothing of the kind is not touched', () => {
  const file = {
    path: 'findings/one.yaml',
    text: "claims:\n  - {left: 'a',  is: equals, right: b}\n",
  };
  expect(unheld(file)).toBe(file);
  const other = { path: 'measures/a/b.yaml', text: 'claims: [{ right: 1 }]' };
  expect(unheld(other)).toBe(other);
});
