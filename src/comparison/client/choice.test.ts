import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFiltered, readChoice, untouched, writeChoice, type Offer } from './choice.ts';

const offer: Offer = {
  columns: ['a', 'b', 'c', 'context'],
  shown: ['a', 'b', 'c'],
  commitment: ['planned', 'ongoing'],
  directed: ['hong-kong', 'open'],
  tier: ['primary', 'secondary'],
  open: ['controls', 'talent.a'],
};
const some = (values: readonly string[], minLength = 0) =>
  fc.shuffledSubarray([...values], { minLength });
const choices = fc.record({
  columns: some(offer.columns, 1),
  commitment: some(offer.commitment),
  directed: some(offer.directed),
  tier: some(offer.tier),
  figure: fc.boolean(),
  grouped: fc.boolean(),
  open: some(offer.open),
});

describe('the choice in the address', () => {
  it('is nothing where nothing has been chosen', () => {
    expect(writeChoice(untouched(offer), offer)).toBe('');
    expect(readChoice('', offer)).toEqual(untouched(offer));
  });

  it('can be read by people', () => {
    const choice = { ...untouched(offer), columns: ['c', 'a'], figure: true, grouped: true };
    expect(writeChoice({ ...choice, commitment: ['planned', 'ongoing'] }, offer)).toBe(
      '?columns=c,a&commitment=planned,ongoing&figure=yes&group=programme',
    );
  });

  it('opens to what it was written from', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        expect(readChoice(writeChoice(choice, offer), offer)).toEqual(choice);
      }),
    );
  });

  it('ignores what the page does not offer, and repetitions', () => {
    expect(
      readChoice('?columns=x,b,b,a&commitment=maybe&figure=no&group=city&open=x&y=1', offer),
    ).toEqual({ ...untouched(offer), columns: ['b', 'a'] });
    expect(readChoice('?columns=x', offer).columns).toEqual(['a', 'b', 'c']);
  });

  it('stays a choice with the commas encoded, as some programs pass addresses on', () => {
    expect(readChoice('?columns=b%2Ca', offer).columns).toEqual(['b', 'a']);
  });
});

describe('what counts as filtered', () => {
  it('is leaving measures out, not columns, groups or folds', () => {
    const none = { ...untouched(offer), columns: ['a'], grouped: true, open: ['controls'] };
    expect(isFiltered(none)).toBe(false);
    expect(isFiltered({ ...none, tier: ['primary'] })).toBe(true);
    expect(isFiltered({ ...none, figure: true })).toBe(true);
  });
});
