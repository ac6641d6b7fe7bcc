import { describe, expect, it } from 'vitest';
import { gapped, hasForm } from './term-forms.ts';

describe('a form in a text', () => {
  it.each([
    ['Two Policy Packages', 'policy package'],
    ['the city’s incubators', 'incubator'],
    ['start‑ups and others', 'start-up'],
    ['a start up', 'start-up'],
    ['high tech firms', 'high-tech'],
    ['policies', 'policy'],
    ['memoranda', 'memorand*'],
    ['to open up the talent bottleneck', 'open up the … bottleneck'],
    ['the “Belt\nand Road”', 'Belt and Road'],
    ['R&D, it says', 'R&D'],
    ['Hong Kong–Macao', 'Hong Kong-Macao'],
    ['Shenzhen·Zone', 'zone'],
  ])('%s has %s', (text, form) => {
    expect(hasForm(text, form)).toBe(true);
  });

  it.each([
    ['the incubation', 'incubator'],
    ['unsecured', 'secure'],
    ['open up. The bottleneck', 'open up the … bottleneck'],
    ['a zoned park', 'zone'],
    ['memory', 'memorand*'],
    ['ozonée', 'ozon'],
    ['园zone', 'zone'],
  ])('%s has no %s', (text, form) => {
    expect(hasForm(text, form)).toBe(false);
  });
});

describe('a form of the original with a gap', () => {
  it('holds a few words of one clause', () => {
    const pattern = gapped('打通…关');
    expect(pattern?.test('着力打通“资源关”')).toBe(true);
    expect(pattern?.test('打通渠道，过关')).toBe(false);
    expect(pattern?.test('打通关')).toBe(false);
  });

  it('is no pattern without one', () => {
    expect(gapped('揭榜')).toBeUndefined();
  });
});
