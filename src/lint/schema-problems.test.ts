import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { schemaFindings, show, valueAt } from './schema-problems.ts';

const schema = z.strictObject({
  name: z.string().min(1, { error: 'must not be empty' }),
  kind: z.enum(['city', 'district']),
  order: z.int().min(1).max(9),
  column: z.boolean(),
  tags: z.array(z.string()).min(1),
});

const valid = { name: 'a', kind: 'city', order: 1, column: true, tags: ['x'] };

const findings = (data: unknown) => {
  const { error } = schema.safeParse(data);
  return schemaFindings(error?.issues ?? [], data, () => Object.keys(schema.shape));
};

describe('schemaFindings', () => {
  it('is empty where nothing is wrong', () => {
    expect(findings(valid)).toEqual([]);
  });

  it('names an unknown key, the known ones and the nearest, at the key itself', () => {
    expect(findings({ ...valid, colum: 1 })).toEqual([
      {
        path: ['colum'],
        atKey: true,
        message: 'is not a field of this record',
        found: 'colum',
        allowed: 'name, kind, order, column, tags',
        tip: 'did you mean “column”?',
      },
    ]);
  });

  it('tells a missing field from a wrong one', () => {
    expect(findings({ ...valid, kind: undefined })).toEqual([
      { path: ['kind'], message: 'is missing', allowed: 'city, district' },
    ]);
    expect(findings({ ...valid, kind: 'citi' })).toEqual([
      {
        path: ['kind'],
        message: 'is not one of the allowed values',
        found: 'citi',
        allowed: 'city, district',
        tip: 'did you mean “city”?',
      },
    ]);
  });

  it.each([
    [{ order: 'first' }, 'is of the wrong type', 'first', 'a number', undefined],
    [{ order: 1.5 }, 'is of the wrong type', '1.5', 'a whole number', undefined],
    [{ order: 0 }, 'is out of range', '0', 'at least 1', undefined],
    [{ order: 10 }, 'is out of range', '10', 'at most 9', undefined],
    [{ name: 2022 }, 'is of the wrong type', '2022', 'a text', "put it in quotes: '2022'"],
    [{ name: null }, 'is of the wrong type', 'null', 'a text', undefined],
    [{ name: '' }, 'must not be empty', '', undefined, undefined],
    [{ column: 'yes' }, 'is of the wrong type', 'yes', 'true or false', undefined],
    [{ tags: 'x' }, 'is of the wrong type', 'x', 'a list', undefined],
    [{ tags: [] }, 'has too few or too many entries', '[]', 'at least 1', undefined],
  ])('describes %j', (change, message, found, allowed, tip) => {
    const path = [Object.keys(change)[0]];
    expect(findings({ ...valid, ...change })).toEqual([{ path, message, found, allowed, tip }]);
  });

  it('finds everything at once, also where there is no record at all', () => {
    expect(findings({})).toHaveLength(5);
    expect(findings(null)).toEqual([
      {
        path: [],
        message: 'is of the wrong type',
        found: 'null',
        allowed: 'a group of fields',
        tip: undefined,
      },
    ]);
  });
});

describe('show', () => {
  it('cuts long values, and never through a character', () => {
    expect(show('𠮷'.repeat(100))).toBe(`${'𠮷'.repeat(79)}…`);
  });

  it('writes what is no text as JSON', () => {
    expect(show({ zh: '中', en: [1] })).toBe('{"zh":"中","en":[1]}');
  });
});

describe('valueAt', () => {
  it('follows names and indices, and stops where nothing is', () => {
    expect(valueAt({ a: [{ b: 1 }] }, ['a', 0, 'b'])).toBe(1);
    expect(valueAt({ a: 1 }, ['a', 'b', 'c'])).toBeUndefined();
  });
});
