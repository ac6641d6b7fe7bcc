import { expect, test } from 'vitest';
import { whereOnSite } from '../paper/sheet/reach.ts';
import { atFoot, footOfSheets } from './foot.ts';

test('the foot has the address where the site’s is known, else the name', () => {
  const at = (site?: string) => atFoot('en/timeline.html', 'Timeline · The site', site);
  expect(at('https://site.example/index.html')).toBe('https://site.example/en/timeline.html');
  expect(at()).toBe('Timeline · The site');
});

test('a name ends neither the text in the style nor the style', () => {
  expect(footOfSheets('a"b\\c</style>')).toContain('content:"a\\22 b\\5c c\\3c /style>";');
});

test('a page is cited in full where the site’s address is known, else from its root', () => {
  expect(whereOnSite('en/timeline.html', 'https://site.example/hk')).toBe(
    'https://site.example/hk/en/timeline.html',
  );
  expect(whereOnSite('en/timeline.html', undefined)).toBe('en/timeline.html');
  expect(() => whereOnSite('index.html', 'site.example')).toThrow('must start with https://');
});
