import { describe, expect, it } from 'vitest';
import { qualityOf } from './ask.ts';

const asked = (place: number, found: number) => ({ query: '', answers: [], place, found });

describe('how well answers are found', () => {
  it('counts places from one, and what is not found as nothing', () => {
    expect(qualityOf([asked(1, 9), asked(4, 9), asked(0, 9), asked(0, 0)])).toEqual({
      tries: 4,
      firstThree: 0.25,
      reciprocal: (1 + 1 / 4) / 4,
      nothing: 0.25,
    });
  });

  it('is nought where nothing is asked', () => {
    expect(qualityOf([]).reciprocal).toBe(0);
  });
});
