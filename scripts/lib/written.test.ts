import { expect, test } from 'vitest';
import { isWritten } from './written.ts';
import { inProject } from './paths.ts';

test.each([
  'dist/index.html',
  '.dist.building-12/a.html',
  '.site.previous/a.html',
  '.build/x',
  'coverage',
])('%s is written by a program', (path) => {
  expect(isWritten(inProject(path))).toBe(true);
});

test.each([
  'src/dist/x.ts',
  'content/measures/dist/one.yaml',
  'tests/worksheets.ts',
  '.env',
  '../dist',
])('%s is not', (path) => {
  expect(isWritten(inProject(path))).toBe(false);
});
