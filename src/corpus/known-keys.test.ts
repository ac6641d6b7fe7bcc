import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { knownKeysOf } from './known-keys.ts';

const schema = z.strictObject({
  name: z.string(),
  due: z.strictObject({ date: z.string(), note: z.string() }).optional(),
  figures: z.array(z.strictObject({ id: z.string(), value: z.number() })).optional(),
});

describe('knownKeysOf', () => {
  it.each([
    [[], ['name', 'due', 'figures']],
    [['due'], ['date', 'note']],
    [
      ['figures', 3],
      ['id', 'value'],
    ],
    [['figures'], []],
    [['name'], []],
    [['nothing', 0, 'here'], []],
    [['name', 'deeper'], []],
  ])('gives for %j %j', (path, keys) => {
    expect(knownKeysOf(schema, path)).toEqual(keys);
  });
});
