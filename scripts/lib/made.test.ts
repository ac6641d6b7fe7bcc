import { expect, test } from 'vitest';
import { isMade } from './made.ts';
import { inProject } from './paths.ts';

test.each([
  'dist/index.html',
  '.dist.building-12/a.html',
  '.site.previous/a.html',
  '.build/x',
  'coverage',
])('%s is written by a program', (path) => {
  expect(isMade(inProject(path))).toBe(true);
});

test.each([
  'src/dist/x.ts',
  'content/measures/dist/one.yaml',
  'tests/worksheets.ts',
  '.env',
  '../dist',
])('%s is not', (path) => {
  expect(isMade(inProject(path))).toBe(false);
});
