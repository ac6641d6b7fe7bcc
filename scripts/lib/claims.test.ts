import { expect, test } from 'vitest';
import { abandon, claim, claimsOn, close, isMade } from './claims.ts';

test('a page is taken once', () => {
  const claims = claimsOn(2);
  expect([claim(claims, 1), claim(claims, 1), claim(claims, 0)]).toEqual([true, false, true]);
});

test.each([true, false])('who waits for a page hears whether it was made: %s', async (made) => {
  const claims = claimsOn(1);
  claim(claims, 0);
  const waiting = isMade(claims, 0);
  close(claims, 0, made);
  await expect(waiting).resolves.toBe(made);
  await expect(isMade(claims, 0)).resolves.toBe(made);
});

test('what a thread leaves behind is given up, and what it has made stays', async () => {
  const claims = claimsOn(3);
  claim(claims, 0);
  claim(claims, 1);
  close(claims, 0, true);
  const waiting = isMade(claims, 1);
  abandon(claims);
  await expect(waiting).resolves.toBe(false);
  await expect(isMade(claims, 0)).resolves.toBe(true);
  expect(claim(claims, 2)).toBe(true);
});
