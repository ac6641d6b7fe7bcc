import { expect, test } from 'vitest';
import { fc } from '../../../tests/fixtures/property.ts';
import { crossingsOf, type Line } from './crossings.ts';

const crosses = ([a, b]: Line, [c, d]: Line): boolean => (a - c) * (b - d) < 0;

test('counts each pair of lines that cross once', () => {
  const place = fc.integer({ min: 0, max: 6 });
  fc.assert(
    fc.property(fc.array(fc.tuple(place, place), { maxLength: 30 }), (lines) => {
      const pairs = lines.flatMap((line, i) =>
        lines.slice(i + 1).filter((other) => crosses(line, other)),
      );
      expect(crossingsOf(lines)).toBe(pairs.length);
    }),
  );
});
