import { expect, it } from 'vitest';
import { isRenamed, linkedFrom, queryIn } from './renamed.ts';

it.for([
  ['/measures.html', 'measures.html', '/measures.html', false],
  ['/a/measures', 'measures.html', '/a/measures', true],
  ['/a/measures/', 'measures.html', '/a/measures', true],
  ['/measures/suzhou/x/', 'x.html', '/measures/suzhou/x', true],
  ['/', 'index.html', '/', true],
  ['/policy/hk/', 'index.html', '/policy/hk/', true],
  ['/policy/hk', 'index.html', '/policy/hk/', true],
  ['/en/index.html', 'index.html', '/en/index.html', false],
  ['/en/index', 'index.html', '/en/index', true],
  ['/en/index/', 'index.html', '/en/index', true],
  ['/en', 'index.html', '/en/', true],
] as const)('%s, which is %s, is linked from %s', ([path, name, from, renamed]) => {
  expect(linkedFrom(path, name)).toBe(from);
  expect(isRenamed(path, name)).toBe(renamed);
});

it('a fragment is a choice when it begins as a query does', () => {
  expect(queryIn('#?commitment=planned')).toBe('?commitment=planned');
  expect(queryIn('#main')).toBe('');
  expect(queryIn('')).toBe('');
});
