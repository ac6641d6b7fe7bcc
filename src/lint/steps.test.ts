import { expect, test } from 'vitest';
import { firstStep, nextStep } from './steps.ts';

const along = (...keys: (string | number)[]) => keys.reduce(nextStep, firstStep()).path;

test('one array stands for every path that is alike, and for no other', () => {
  expect(along()).toEqual([]);
  expect(along('evidence', 0, 'phrase')).toEqual(['evidence', 0, 'phrase']);
  expect(along('evidence', 0, 'phrase')).toBe(along('evidence', 0, 'phrase'));
  expect(along('evidence', 1)).toEqual(['evidence', 1]);
  expect(along('evidence', '0')).toEqual(['evidence', '0']);
});
