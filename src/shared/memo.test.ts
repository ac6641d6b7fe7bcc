import { expect, test } from 'vitest';
import { memo, memoText, whenAsked } from './memo.ts';

test('works out a result for each object, even one that is nothing', () => {
  let made = 0;
  const ask = memo((key: { n: number }) => {
    made += 1;
    return key.n > 1 ? key.n : undefined;
  });
  const [one, two] = [{ n: 1 }, { n: 2 }];
  expect([ask(one), ask(two), ask(one), ask(two), ask({ n: 2 })]).toEqual([
    undefined,
    2,
    undefined,
    2,
    2,
  ]);
  expect(made).toBe(3);
});

test('works out a result for each text', () => {
  let made = 0;
  const ask = memoText((text) => `${text}${(made += 1)}`);
  expect([ask('a'), ask('b'), ask('a')]).toEqual(['a1', 'b2', 'a1']);
});

test('works out once what is asked for again, even where it is nothing, and not before', () => {
  let made = 0;
  const ask = whenAsked(() => {
    made += 1;
    return undefined;
  });
  expect(made).toBe(0);
  expect([ask(), ask()]).toEqual([undefined, undefined]);
  expect(made).toBe(1);
});
