import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contactIn } from '../lint/contact.ts';
import { shortHash } from './short-hash.ts';

const marks = Array.from({ length: 300 }, (_, n) =>
  shortHash(createHash('sha256').update(String(n))),
);

test('a mark is eight letters, another for another text, and no telephone number', () => {
  expect(marks.filter((mark) => !/^[a-z]{8}$/.test(mark))).toEqual([]);
  expect(new Set(marks).size).toBe(marks.length);
  expect(marks.map((mark) => contactIn(`x.js?v=${mark}`)).filter(Boolean)).toEqual([]);
});
