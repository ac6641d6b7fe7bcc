import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from './nearest.ts';

const commitments = ['implemented', 'ongoing', 'planned', 'exploring', 'recommended'];

describe('nearest', () => {
  it.each([
    ['planed', 'planned'],
    ['Exploring', 'exploring'],
    ['recomended', 'recommended'],
    ['on-going', 'ongoing'],
  ])('takes %s for %s', (found, meant) => {
    expect(nearest(found, commitments)).toBe(meant);
  });

  it('takes a swap of two letters even in a short word', () => {
    expect(nearest('cyn', ['HKD', 'CNY', 'm2'])).toBe('CNY');
  });

  it('does not let capitals count as changes', () => {
    expect(nearest('pi02', ['X02', 'PI024'])).toBe('PI024');
  });

  it.each(['talent', 'x', ''])('offers nothing for %j', (found) => {
    expect(nearest(found, commitments)).toBeUndefined();
  });

  it('offers no word of which every letter would have to change', () => {
    expect(nearest('xx', ['m2'])).toBeUndefined();
  });

  it('lets four of ten letters differ and no more, by the longer of the two words', () => {
    expect(nearest('campus', ['campus-new'])).toBe('campus-new');
    expect(nearest('campus-new', ['campus'])).toBe('campus');
    expect(nearest('campu', ['campus-new'])).toBeUndefined();
    expect(nearest('abcdefxxxx', ['abcdefghij'])).toBe('abcdefghij');
    expect(nearest('abcdexxxxx', ['abcdefghij'])).toBeUndefined();
  });

  it('lets two letters of a short word differ', () => {
    expect(nearest('abc', ['axy'])).toBe('axy');
    expect(nearest('abcd', ['axyz'])).toBeUndefined();
  });

  it('offers nothing where there is nothing to offer', () => {
    expect(nearest('planned', [])).toBeUndefined();
  });
});

describe('didYouMean', () => {
  it('asks', () => {
    expect(didYouMean('planed', commitments)).toBe('did you mean “planned”?');
  });

  it('does not offer what was found', () => {
    expect(didYouMean('planned', commitments)).toBeUndefined();
  });
});
