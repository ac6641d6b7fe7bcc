import { expect, it } from 'vitest';
import { nearestNamed } from './nearest.ts';

const names = [
  ['人才', 'talent'],
  ['创业孵化', 'start-ups'],
  ['知识产权与标准', 'ip and standards'],
];
const like = (word: string) => nearestNamed(word, names, (entry) => entry)?.[1];

it('finds the category that shares most with a word', () => {
  expect(like('孵化创业')).toBe('start-ups');
  expect(like('创业孵育')).toBe('start-ups');
  expect(like('tallent')).toBe('talent');
  expect(like('TALLENT')).toBe('talent');
  expect(like('知识产权标准')).toBe('ip and standards');
});

it('finds none where the likeness would be a guess', () => {
  expect(like('不存在的词')).toBeUndefined();
  expect(like('x')).toBeUndefined();
  expect(like('')).toBeUndefined();
});
