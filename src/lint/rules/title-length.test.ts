import { describe, expect, it } from 'vitest';
import { briefly } from '../../../tests/fixtures/rule.ts';
import { LONGEST, LONGEST_WORD, titleLength } from './title-length.ts';

const measure = (en: string) => ({
  'measures/east-bay/seed-grants.yaml': `title: {zh: 种子资助, en: '${en}'}\n`,
});

/** So many characters, in words that a line can break between. */
const words = (length: number) => 'word '.repeat(length).slice(0, length - 1) + 's';

describe('title-length', () => {
  it('finds a word that no cell can hold', () => {
    const word = 'a'.repeat(LONGEST_WORD);
    expect(briefly(titleLength, measure(`${word}-${word} 长${word}`))).toEqual([]);
    expect(briefly(titleLength, measure(`A ${word}a`))).toEqual([
      'measures/east-bay/seed-grants.yaml title.en — holds a word that no cell of a table can hold',
    ]);
  });

  it('accepts a title of the greatest length', () => {
    expect(briefly(titleLength, measure(words(LONGEST.title)))).toEqual([]);
  });

  it('finds a title that is longer, in the language in which it is', () => {
    expect(briefly(titleLength, measure(words(LONGEST.title + 1)))).toEqual([
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
