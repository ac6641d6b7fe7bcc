import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { date } from '../schema/index.ts';
import { schemaFindings, show, valueAt } from './schema-problems.ts';

const schema = z.strictObject({
  name: z.string().min(1, { error: 'must not be empty' }),
  kind: z.enum(['city', 'district']),
  order: z.int().min(1).max(9),
  column: z.boolean(),
  tags: z.array(z.string()).min(1),
});

const dated = z.strictObject({ day: z.iso.date(), date: date('A date.') });

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

  it('says which file of the codebook lists the values', () => {
    const { error } = schema.safeParse({ ...valid, kind: 'province' });
    const fileOf = (values: readonly string[]) =>
      values.join() === 'city,district' ? 'content/codebook/kinds.yaml' : undefined;
    const data = { ...valid, kind: 'province' };
    expect(schemaFindings(error?.issues ?? [], data, () => [], fileOf)[0]?.tip).toBe(
      'content/codebook/kinds.yaml says what each means, and takes a new one (then npm run schema)',
    );
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
    [
      { order: '300' },
      'is of the wrong type',
      "'300', a text",
      'a number',
      'take the quotes away: 300',
    ],
    [
      { order: '300万' },
      'is of the wrong type',
      '300万',
      'a number',
      'write all of it in figures: 3000000',
    ],
    [
      { order: '3,000' },
      'is of the wrong type',
      '3,000',
      'a number',
      'write all of it in figures: 3000',
    ],
    [
      { order: '3至5' },
      'is of the wrong type',
      '3至5',
      'a number',
      'write all of it in figures: 3, and value_max: 5',
    ],
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

  it.each([
    ['2022/12/31', "write '2022-12-31', or the part of it that the text gives"],
    ['2022-1-3', "write '2022-01-03', or the part of it that the text gives"],
    ['2022年5月', "write '2022-05', or the part of it that the text gives"],
    ['2022年底', "write '2022', or the part of it that the text gives"],
    ['去年', undefined],
  ])('says in which forms a date is written, and how %s would be', (text, tip) => {
    const data = { day: text, date: text };
    const { error } = dated.safeParse(data);
    expect(schemaFindings(error?.issues ?? [], data, () => [])).toEqual([
      {
        path: ['day'],
        message: 'is not a day of the calendar in the form that is asked for',
        found: text,
        allowed: "a day as 'YYYY-MM-DD', such as '2024-04-19'",
        tip,
      },
      {
        path: ['date'],
        message: expect.stringContaining('must be a date') as string,
        found: text,
        allowed: "'2024', '2024-04', '2024-04-19', '2024-04/2025'",
        tip,
      },
    ]);
  });

  it('finds everything at once, also where there is no record at all', () => {
    expect(findings({})).toHaveLength(5);
    expect(findings(null)).toEqual([
      {
        path: [],
        message: 'is empty',
        allowed: 'the fields of a record',
        tip: 'npm run new writes a record to fill in; an empty file can be deleted',
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
