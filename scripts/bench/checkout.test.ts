import { expect, test } from 'vitest';
import { contentFor } from './checkout.ts';

const real = { content: 'content', grown: false };
const grown = { content: 'content-1', grown: true };

test('checkouts are measured with the same content', () => {
  const before = { name: 'before', root: '/before' };
  expect(contentFor(before, real)).toBe('content');
  expect(contentFor(before, grown)).toBe('content-1');
});

test('one that cannot read it is measured with its own, which does not grow', () => {
  const before = { name: 'before', root: '/before', own: '/before/content' };
  expect(contentFor(before, real)).toBe('/before/content');
  expect(contentFor(before, grown)).toBeUndefined();
});
