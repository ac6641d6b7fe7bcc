import { expect, test } from 'vitest';
import { isWritten, isWrittenBeside } from './written.ts';
import { inProject } from './paths.ts';

test.each([
  'dist/index.html',
  '.dist.building-12/a.html',
  '.site.previous/a.html',
  '.site.previous-12/a.html',
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

test.each([
  ['.build/x', '.build/x', false],
  ['.build/x', '.build/x/measures/one.yaml', false],
  ['.build/x', '.build/x-2/a.html', true],
  ['.build/x', '.build', true],
  ['dist', 'dist', false],
  ['content', 'dist/index.html', true],
  ['content', 'content/measures/one.yaml', false],
])('beside the content in %s, %s: %s', (folder, path, written) => {
  expect(isWrittenBeside(inProject(folder), inProject(path))).toBe(written);
});
