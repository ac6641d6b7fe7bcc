import { expect, test } from 'vitest';
import { atFoot, footOfSheets } from './foot.ts';

test('the foot has the address where the site’s is known, else the name', () => {
  const at = (site?: string) => atFoot('en/timeline.html', 'Timeline · The site', site);
  expect(at('https://site.example/index.html')).toBe('https://site.example/en/timeline.html');
  expect(at()).toBe('Timeline · The site');
});

test('a name ends neither the text in the style nor the style', () => {
  expect(footOfSheets('a"b\\c</style>')).toContain('content:"a\\22 b\\5c c\\3c /style>";');
});
