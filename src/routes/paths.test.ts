import { describe, expect, it } from 'vitest';
import { relativeHref } from './paths.ts';

describe('relative addresses', () => {
  it.each([
    ['index.html', 'compare.html', 'compare.html'],
    ['index.html', 'compare/theme.html', 'compare/theme.html'],
    ['compare/theme.html', 'compare/theme/talent.html', 'theme/talent.html'],
    ['compare/theme/talent.html', 'compare/theme.html', '../theme.html'],
    ['en/measures/a/b.html', 'assets/site.css', '../../../assets/site.css'],
    ['en/measures/a/b.html', 'en/measures/a/c.html', 'c.html'],
    ['en/index.html', 'index.html', '../index.html'],
    ['index.html', 'targets.html#start-ups', 'targets.html#start-ups'],
    ['targets.html', 'targets.html#start-ups', '#start-ups'],
  ])('from %s to %s is %s', (from, to, address) => {
    expect(relativeHref(from, to)).toBe(address);
  });
});
