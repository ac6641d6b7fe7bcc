import { expect, test } from 'vitest';
import { memoInUse, memoLast, memoRecent } from './brief-memo.ts';

test('keeps what was worked out of the last text alone', () => {
  let made = 0;
  const ask = memoLast((text) => `${text}${(made += 1)}`);
  expect([ask('a'), ask('a'), ask('b'), ask('a')]).toEqual(['a1', 'a1', 'b2', 'a3']);
});

test('works out once what is asked for several times in a row', () => {
  let made = 0;
  const ask = memoInUse(({ n }: { n: number }) => ({ n, made: (made += 1) }));
  const [one, two] = [{ n: 1 }, { n: 2 }];
  const first = ask(one);
  expect(ask(one)).toBe(first);
  expect(ask(two)).toEqual({ n: 2, made: 2 });
});

test('keeps what was worked out of the objects that were asked for last', () => {
  let made = 0;
  const ask = memoRecent(2, ({ n }: { n: number }) => `${n} ${(made += 1)}`);
  const [one, two, three] = [{ n: 1 }, { n: 2 }, { n: 3 }];
  expect([ask(one), ask(two), ask(one), ask(three)]).toEqual(['1 1', '2 2', '1 1', '3 3']);
  expect([ask(one), ask(two)]).toEqual(['1 1', '2 4']);
});
