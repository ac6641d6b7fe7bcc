import { expect, it } from 'vitest';
import { formatPath } from './path.ts';

it.each([
  [[], ''],
  [['title'], 'title'],
  [['title', 'zh'], 'title.zh'],
  [['figures', 0, 'unit'], 'figures[0].unit'],
  [['figures', 0, 'evidence', 12], 'figures[0].evidence[12]'],
  [[3, 'id'], '[3].id'],
] as const)('%j is written %s', (path, written) => {
  expect(formatPath(path)).toBe(written);
});
