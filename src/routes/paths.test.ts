import { describe, expect, it } from 'vitest';
import { isWithin, paths, relativeHref } from './paths.ts';

describe('relative addresses', () => {
  it.each([
    ['index.html', 'compare.html', 'compare.html'],
    ['index.html', 'compare/theme.html', 'compare/theme.html'],
    ['compare/theme.html', 'compare/theme/talent.html', 'theme/talent.html'],
    ['compare/theme/talent.html', 'compare/theme.html', '../theme.html'],
    ['en/measures/a/b.html', 'assets/site.css', '../../../assets/site.css'],
    ['en/measures/a/b.html', 'en/measures/a/c.html', 'c.html'],
    ['en/measures/a/b.html', 'en/measures/c/b.html', '../c/b.html'],
    // Folders of one name further down are other folders.
    ['a/x/one.html', 'b/x/two.html', '../../b/x/two.html'],
    // A page is no folder, though it may be called like one.
    ['a/b/one.html', 'a/b', '../b'],
    ['en/index.html', 'index.html', '../index.html'],
    ['index.html', 'targets.html#start-ups', 'targets.html#start-ups'],
    ['targets.html', 'targets.html#start-ups', '#start-ups'],
    ['en/targets.html', 'targets.html#start-ups', '../targets.html#start-ups'],
    ['targets.html', 'targets.html', 'targets.html'],
  ])('from %s to %s is %s', (from, to, address) => {
    expect(relativeHref(from, to)).toBe(address);
  });
});

describe('the paths of the pages', () => {
  const parts = ['one', 'two', 'three'] as const;
  const all = Object.values(paths).map((path) =>
    typeof path === 'string' ? path : (path as (...ids: string[]) => string)(...parts),
  );

  it('are real files, or a place in one, each of its own', () => {
    expect(all.length).toBeGreaterThan(20);
    expect(
      all.filter((path) => !/^[a-z0-9]+(?:[-/][a-z0-9]+)*\.html(?:#[a-z-]+)?$/.test(path)),
    ).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('keep the addresses that readers have', () => {
    expect(paths.lens('theme')).toBe('compare/theme.html');
    expect(paths.pair('a', 'b', 'theme')).toBe('compare/a-and-b/theme.html');
    expect(paths.category('theme', 'talent')).toBe('compare/theme/talent.html');
    expect(paths.jurisdiction('a')).toBe('jurisdictions/a.html');
    expect(paths.measure('a/b')).toBe('measures/a/b.html');
    expect(paths.programme('a')).toBe('programmes/a.html');
    expect(paths.source('a')).toBe('sources/a.html');
    expect(paths.organisation('a')).toBe('organisations/a.html');
    expect(paths.briefing('a')).toBe('briefings/a.html');
  });
});

describe('a section', () => {
  it.each([
    ['compare.html', true],
    ['compare/theme.html', true],
    ['compare/theme/talent.html', true],
    ['compared.html', false],
    ['compare-two/theme.html', false],
    ['measures/compare.html', false],
    ['index.html', false],
  ])('of the comparison holds %s: %s', (path, within) => {
    expect(isWithin(path, 'compare.html')).toBe(within);
  });
});
