import { describe, expect, it } from 'vitest';
import { fc } from '../../tests/fixtures/property.ts';
import { gapped, hasForm, longestForms } from './term-forms.ts';

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
    ['ozone in the zone', 'zone'],
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
    ['zone2', 'zone'],
    ['open up the … bottleneck', 'the … … bottle'],
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

describe('forms as they stand in a text', () => {
  const formsIn = longestForms(['香港', '香港大学', '大学', '河', '河套', '']);

  it('are the longest at each place, and none within another', () => {
    expect(formsIn('在香港大学与河套的河边')).toEqual([
      { form: '香港大学', index: 1 },
      { form: '河套', index: 6 },
      { form: '河', index: 9 },
    ]);
    expect(formsIn('过河')).toEqual([{ form: '河', index: 1 }]);
    expect(formsIn('')).toEqual([]);
  });

  it('are those that one pattern of them all finds', () => {
    const text = fc.string({ unit: fc.constantFrom('香', '港', '大', '𠮷', 'a') });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), text, (forms, searched) => {
        const some = forms.filter((form) => form !== '');
        const all = [...some].sort((a, b) => b.length - a.length).map(RegExp.escape);
        const pattern = new RegExp(all.join('|') || '(?!)', 'gu');
        expect(longestForms(forms)(searched)).toEqual(
          [...searched.matchAll(pattern)].map(({ 0: form, index }) => ({ form, index })),
        );
      }),
    );
  });
});
