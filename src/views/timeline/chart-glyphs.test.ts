import { describe, expect, it } from 'vitest';
import { tiny } from '../../../tests/fixtures/tiny.ts';
import { corpusFrom } from '../../corpus/index.ts';
import { first } from '../made.ts';
import { momentMark } from './chart-glyphs.ts';
import { timeline, type Moment } from './model.ts';

const [moment] = timeline(corpusFrom(tiny)).lanes.flatMap(({ moments }) => moments);
const dated = (date: string | undefined, fields: Partial<Moment> = {}): Moment => ({
  ...first(moment ? [moment] : []),
  kinds: ['event'],
  deadlines: [],
  ahead: false,
  open: false,
  date,
  ...fields,
});
const drawn = (given: Moment, upright = false): string =>
  momentMark(given, 100, 140, 20, 'red', upright);
const DATES = ['2023', '2023-04', '2023-04-19', '2023-07/2023-12', undefined];

describe('the mark of a moment', () => {
  it('is never round: balls stand for commitment alone', () => {
    for (const date of DATES)
      for (const fields of [{}, { ahead: true }, { kinds: ['document' as const] }])
        expect(drawn(dated(date, fields))).not.toMatch(/<circle|A\d/);
  });

  it('is a pale hatched band where the text gives only the month or the year', () => {
    for (const date of ['2023', '2023-04']) {
      const mark = drawn(dated(date));
      expect(mark).toContain('class="hatch"');
      expect(Number(/fill-opacity="([\d.]+)"/.exec(mark)?.[1])).toBeLessThan(0.2);
      expect(mark).toContain('x="100" y="16.5" width="40" height="7"');
    }
  });

  it('is a full bar for a stretch with two dates, and a stroke across the axis for a day', () => {
    const stretch = drawn(dated('2023-07/2023-12'));
    expect(stretch).not.toContain('hatch');
    expect(stretch).toContain('fill-opacity="0.75"');
    expect(drawn(dated('2023-04-19'))).toMatch(
      /^<rect x="117.5" y="13" width="5" height="14" fill="red"/,
    );
    expect(drawn(dated('2023-04-19'), true)).toContain('width="14" height="5"');
  });

  it('keeps the slants of a band between its ends', () => {
    const slants = /class="hatch" d="([^"]+)"/.exec(drawn(dated('2023')))?.[1] ?? '';
    const xs = [...slants.matchAll(/[ML]([\d.]+) /g)].map(([, x]) => Number(x));
    expect(Math.min(...xs)).toBe(100);
    expect(Math.max(...xs)).toBe(140);
    expect(xs.length).toBeGreaterThan(10);
  });
});
