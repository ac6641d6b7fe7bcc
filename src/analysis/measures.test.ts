import { describe, expect, it } from 'vitest';
import { corpus, jurisdiction, measure } from '../../tests/fixtures/tiny-corpus.ts';
import type { Measure } from '../corpus/index.ts';
import { bundlesOf, categoryOf, codesOf, counted, isMain, lensOf } from './measures.ts';

const slugs = (measures: readonly Measure[]) => measures.map(({ slug }) => slug);
const theme = () => lensOf(corpus, 'theme');
const coded = (...codes: string[]): Measure => ({
  ...measure('east-bay/matching-grant'),
  coding: { theme: codes },
});

describe('what is counted', () => {
  it('counts a bundle through its parts', () => {
    expect(slugs(counted(jurisdiction('east-bay').measures))).toEqual([
      'campus-laboratories',
      'matching-grant',
      'sample-lane',
    ]);
  });

  it('knows the bundles above a part, the outermost first', () => {
    const inner = { ...coded(), parent: { ...coded(), slug: 'inner', parent: coded() } };
    expect(slugs(bundlesOf(inner))).toEqual(['matching-grant', 'inner']);
    expect(bundlesOf(coded())).toEqual([]);
  });
});

describe('the categories of a measure', () => {
  it('have the main one first', () => {
    const two = coded('space', 'talent');
    expect(codesOf(two, theme())).toEqual(['space', 'talent']);
    expect([isMain(two, theme(), 'space'), isMain(two, theme(), 'talent')]).toEqual([true, false]);
  });

  it('are all main under a lens without a main one', () => {
    const equal = { ...theme(), main: false };
    const two = coded('space', 'talent');
    expect([isMain(two, equal, 'space'), isMain(two, equal, 'talent')]).toEqual([true, true]);
    expect(isMain(two, equal, 'capital')).toBe(false);
  });

  it('may be none', () => {
    const none = { ...coded(), coding: {} };
    expect(codesOf(none, theme())).toEqual([]);
    expect(isMain(none, theme(), 'space')).toBe(false);
  });
});

describe('a lens and a category', () => {
  it('are found by id', () => {
    expect(theme().id).toBe('theme');
    expect(categoryOf(theme(), 'space').id).toBe('space');
  });

  it('are named when there is none', () => {
    expect(() => lensOf(corpus, 'themes')).toThrow('no lens “themes”');
    expect(() => categoryOf(theme(), 'spaces')).toThrow('“theme” has no category “spaces”');
  });
});
