import { describe, expect, it } from 'vitest';
import { fc } from '../../../tests/fixtures/property.ts';
import { corpus } from '../../../tests/fixtures/tiny-corpus.ts';
import { measureFilters } from '../index.ts';
import { isNamed, readFields, writeFields } from './fields.ts';

const filters = measureFilters(corpus);
const valuesOf = (filter: (typeof filters)[number]) => filter.values.map(({ id }) => id);

describe('the query of an address', () => {
  it('opens to what it was written from', () => {
    const choices = fc.tuple(
      ...filters.map((filter) =>
        fc
          .shuffledSubarray(valuesOf(filter))
          .map((values): [string, string[]] => [filter.name, values]),
      ),
    );
    fc.assert(
      fc.property(choices, fc.string(), (choice, text) => {
        const query = writeFields([['q', [text]], ...choice]);
        const fields = readFields(query);
        expect(fields.text('q')).toBe(text.toWellFormed());
        for (const [name, values] of choice) expect(fields.list(name)).toEqual(values);
      }),
    );
  });

  it.each(filters.map((filter) => [filter.name, filter] as const))(
    '%s is read in every way that it was ever written',
    (name, filter) => {
      const values = valuesOf(filter);
      for (const known of [name, ...(filter.also ?? [])]) {
        const apart = values.map((value) => `${known}=${value}`).join('&');
        for (const query of [apart, `${known}=${values.join(',')}`, encodeURI(apart)]) {
          expect(readFields(`?${query}`).list(name, ...(filter.also ?? []))).toEqual(values);
        }
        const encoded = `?${known}=${encodeURIComponent(values.join(','))}`;
        expect(readFields(encoded).list(name, ...(filter.also ?? []))).toEqual(values);
      }
    },
  );

  it.each([
    ['hongkong', 'hong-kong', 'open'],
    ['directed', 'hong-kong', 'open'],
    ['concreteness', 'concreteness-at-least', '3'],
    ['tier', 'tier', 'secondary'],
    ['voice', 'voice', 'own'],
    ['figure', 'figure', 'money'],
  ])('the older name %s still asks for %s', (old, name, value) => {
    const filter = filters.find((entry) => entry.name === name);
    expect(readFields(`?${old}=${value}`).list(name, ...(filter?.also ?? []))).toEqual([value]);
    expect(filter && valuesOf(filter)).toContain(value);
  });

  it('leaves out half of a pair of surrogates, which fits no address', () => {
    expect(writeFields([['q', ['a\ud83db\udc00\ufffd 😀']]])).toBe('?q=ab%20%F0%9F%98%80');
    // Of nothing else nothing is left, not even its name; what an address has of it is not entered.
    expect(writeFields([['q', ['\ud83d']]])).toBe('');
    expect(readFields('?q=a%ED%A0%BDb').text('q')).toBe('ab');
  });

  it('is read with blanks, and names a value in large letters too', () => {
    const fields = readFields('?theme=Talent,%20SPACE,Talent');
    expect(fields.list('theme')).toEqual(['Talent', 'SPACE']);
    expect(fields.stated('theme')).toEqual(['Talent', 'SPACE', 'Talent']);
    expect(isNamed('space', fields.list('theme'))).toBe(true);
    expect(isNamed('PI008', ['pi008'])).toBe(true);
    expect(isNamed('spa', fields.list('theme'))).toBe(false);
  });

  it('keeps a comma within a text, and white space as older addresses wrote it', () => {
    expect(readFields('?q=a%2Cb+c').text('q')).toBe('a,b c');
    expect(writeFields([['q', ["a,b c’s “d” it's"]]])).not.toMatch(/['"\s]/);
  });

  it('is nothing where nothing is chosen', () => {
    expect(
      writeFields([
        ['q', ['']],
        ['theme', []],
      ]),
    ).toBe('');
    expect(readFields('').list('theme')).toEqual([]);
    expect(readFields('?theme=,,&q').list('theme')).toEqual([]);
  });
});
