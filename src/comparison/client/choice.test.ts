import { describe, expect, it } from 'vitest';
import { fc } from '../../../tests/fixtures/property.ts';
import { isFiltered, readChoice, untouched, writeChoice, type ComparisonOffer } from './choice.ts';

const offer: ComparisonOffer = {
  columns: ['a', 'b', 'c', 'context'],
  shown: ['a', 'b', 'c'],
  filters: [
    { name: 'commitment', also: [], values: ['planned', 'ongoing'] },
    { name: 'hong-kong', also: ['hongkong', 'directed'], values: ['hong-kong', 'open'] },
    { name: 'tier', also: [], values: ['primary', 'secondary'] },
    { name: 'figure', also: [], values: ['yes'] },
  ],
  open: ['controls', 'talent.a'],
};
const some = (values: readonly string[], minLength = 0) =>
  fc.shuffledSubarray([...values], { minLength });
const choices = fc.record({
  columns: some(offer.columns, 1),
  chosen: fc
    .tuple(
      ...offer.filters.map(({ name, values }) =>
        some(values).map((value): [string, string[]] => [name, value]),
      ),
    )
    .map((pairs) => new Map(pairs.filter(([, values]) => values.length > 0))),
  grouped: fc.boolean(),
  open: some(offer.open),
});

describe('the choice in the address', () => {
  it('is nothing where nothing has been chosen', () => {
    expect(writeChoice(untouched(offer), offer)).toBe('');
    expect(readChoice('', offer)).toEqual(untouched(offer));
  });

  it('can be read by people', () => {
    const choice = { ...untouched(offer), columns: ['c', 'a'], grouped: true };
    const chosen = new Map([
      ['figure', ['yes']],
      ['commitment', ['planned', 'ongoing']],
    ]);
    expect(writeChoice({ ...choice, chosen }, offer)).toBe(
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
    expect(readChoice('?columns=B,b,CONTEXT', offer).columns).toEqual(['b', 'context']);
  });

  it('reads what older addresses call a filter, and names that are repeated', () => {
    const { chosen } = readChoice('?directed=open&commitment=planned&commitment=ongoing', offer);
    expect([...chosen]).toEqual([
      ['commitment', ['planned', 'ongoing']],
      ['hong-kong', ['open']],
    ]);
    expect(writeChoice(readChoice('?hongkong=open', offer), offer)).toBe('?hong-kong=open');
  });

  it('stays a choice with the commas encoded, as some programs pass addresses on', () => {
    expect(readChoice('?columns=b%2Ca', offer).columns).toEqual(['b', 'a']);
  });
});

describe('what counts as filtered', () => {
  it('is leaving measures out, not columns, groups or folds', () => {
    const none = { ...untouched(offer), columns: ['a'], grouped: true, open: ['controls'] };
    expect(isFiltered(none)).toBe(false);
    expect(isFiltered({ ...none, chosen: new Map([['tier', ['primary']]]) })).toBe(true);
    expect(isFiltered({ ...none, chosen: new Map([['figure', ['yes']]]) })).toBe(true);
  });
});
