import { describe, expect, it } from 'vitest';
import { realContent as content } from './fixtures/real-corpus.ts';
import { checkSite } from '../src/briefing/site.ts';
import { checkContent } from '../src/corpus/check.ts';
import { formatProblems, sortProblems } from '../src/lint/format.ts';
import type { ContentFile } from '../src/lint/types.ts';
import { rules } from '../src/lint/rules/index.ts';
import { corruptions, type Expected } from './fixtures/corruptions.ts';
import { textOf } from './fixtures/tiny.ts';
import { takesLong } from './fixtures/takes-long.ts';

takesLong();

/** Every problem as file:line field [rule], in the order in which they are printed. */
const placesOf = (files: readonly ContentFile[]): string[] =>
  sortProblems(checkContent(files).problems).map(
    ({ file, line, field, rule }) => `${file}:${line} ${field} [${rule}]`,
  );

/** What is expected, in the same words; the line is looked up in the corrupted text. */
const placeOf = (files: readonly ContentFile[], [file, at, field, rule]: Expected): string =>
  `content/${file}:${at === '' ? 1 : lineOf(textOf(files, file), at)} ${field} [${rule}]`;

/** The line on which the last line of a text stands; the text must stand there once. */
function lineOf(text: string, at: string): number {
  const [before = '', ...rest] = text.split(at);
  if (rest.length !== 1) throw new Error(`“${at}” stands there ${rest.length} times`);
  return `${before}${at.trimEnd()}`.split('\n').length;
}

describe('the real content', () => {
  it('has no problem', () => {
    const { problems } = checkSite(content);
    expect(problems, formatProblems(problems)).toEqual([]);
  });

  it.each(corruptions.map(([name, corrupt, ...expected]) => ({ name, corrupt, expected })))(
    'with $name',
    ({ corrupt, expected }) => {
      const files = corrupt(content);
      expect(placesOf(files)).toEqual(expected.map((entry) => placeOf(files, entry)));
    },
  );

  it('reports the mistakes of many files together', () => {
    const many = corruptions.filter(([name]) =>
      [
        'a day that the calendar does not have',
        'a goal that is no target',
        'a telephone number in a note',
      ].includes(name),
    );
    const files = many.reduce<readonly ContentFile[]>((all, [, corrupt]) => corrupt(all), content);
    const expected = many.flatMap(([, , ...entries]) => entries);
    expect(placesOf(files)).toEqual(expected.map((entry) => placeOf(files, entry)).toSorted());
  });

  it('is put to the test of every rule', () => {
    const tried = new Set(corruptions.flatMap(([, , ...expected]) => expected.map((e) => e[3])));
    const names = rules.map(({ name }) => name);
    expect([...tried].toSorted()).toEqual(
      [...names, 'file-name', 'file-text', 'schema', 'yaml'].toSorted(),
    );
  });
});
