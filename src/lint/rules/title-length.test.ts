import { describe, expect, it } from 'vitest';
import { briefly } from '../../../tests/fixtures/rule.ts';
import { LONGEST, titleLength } from './title-length.ts';

const measure = (en: string) => ({
  'measures/east-bay/seed-grants.yaml': `title: {zh: 种子资助, en: '${en}'}\n`,
});

describe('title-length', () => {
  it('accepts a title of the greatest length', () => {
    expect(briefly(titleLength, measure('a'.repeat(LONGEST.title)))).toEqual([]);
  });

  it('finds a title that is longer, in the language in which it is', () => {
    expect(briefly(titleLength, measure('a'.repeat(LONGEST.title + 1)))).toEqual([
      'measures/east-bay/seed-grants.yaml title.en — is too long for the title of a page',
    ]);
  });

  it('finds a name that is too long', () => {
    const name = `name: {zh: ${'长'.repeat(LONGEST.name + 1)}, en: Body}\n`;
    expect(briefly(titleLength, { 'organisations/institute.yaml': name })).toEqual([
      'organisations/institute.yaml name.zh — is too long for the title of a page',
    ]);
  });
});
