import { describe, expect, it } from 'vitest';
import { checkAll } from '../../src/briefing/check.ts';
import { textOf, tiny, withFile } from '../../tests/fixtures/tiny.ts';
import { addLens } from './add-lens.ts';
import { filled } from '../../tests/fixtures/filled.ts';

const path = 'codebook/lenses/reach.yaml';
/** A lens like the last of the tiny content, which no view draws from and nobody owns. */
const lens = textOf(tiny, 'codebook/lenses/direction.yaml')
  .replace('order: 3', 'order: 4')
  .replaceAll(/^(?:view|owner): .*\n/gm, '');
const withLens = withFile(tiny, path, lens);
const measure = (text: string) => withFile(withLens, 'measures/east-bay/one.yaml', text);
const migrated = (text: string, category?: string) =>
  textOf(addLens(measure(text), 'reach', category), 'measures/east-bay/one.yaml');

describe('add-lens', () => {
  it('lets a lens into content that the check refuses without it', () => {
    expect(checkAll(withLens).problems.length).toBeGreaterThan(0);
    expect(checkAll(addLens(withLens, 'reach')).problems).toEqual([]);
  });

  it('gives every measure a category where each has a main one', () => {
    const files = withFile(tiny, path, lens.replace('main: false', 'main: true'));
    const after = addLens(files, 'reach', 'ecosystem');
    expect(checkAll(after).problems).toEqual([]);
    const measures = after.filter((file) => file.path.startsWith('measures/'));
    expect(measures.length).toBeGreaterThan(0);
    for (const { text } of filled(measures)) expect(text).toContain('\n  reach: [ecosystem]\n');
  });

  it('changes nothing but the coding of measures, and nothing the second time', () => {
    const once = addLens(withLens, 'reach');
    expect(once.map(({ text }) => text.replace(/\n {2}reach: \[\]/, ''))).toEqual(
      withLens.map(({ text }) => text),
    );
    expect(addLens(once, 'reach')).toEqual(once);
  });

  it.each([
    [
      'coding:\n  theme: [talent] # main\n\n# next\ncue: 将\n',
      'coding:\n  theme: [talent] # main\n  reach: []\n\n# next\ncue: 将\n',
    ],
    [
      'coding:\n    theme:\n      - talent\n      - space\ncue: 将\n',
      'coding:\n    theme:\n      - talent\n      - space\n    reach: []\ncue: 将\n',
    ],
    [
      'coding: {theme: [talent], gate: []} # all\ncue: 将',
      'coding: {theme: [talent], gate: [], reach: []} # all\ncue: 将',
    ],
    ['coding: {}\n', 'coding: {reach: []}\n'],
    ['coding:\n  theme: [talent]', 'coding:\n  theme: [talent]\n  reach: []'],
    ['cue: 将\n', 'cue: 将\n'],
  ])('keeps comments, order and form: %j', (before, after) => {
    expect(migrated(before)).toBe(after);
  });

  it('says what is missing or wrong', () => {
    expect(() => addLens(tiny, 'reach')).toThrow('write content/codebook/lenses/reach.yaml first');
    expect(() => addLens(withLens, 'reach', 'ecosytem')).toThrow('did you mean “ecosystem”?');
    expect(() => addLens(withLens, 'reach', 'x')).toThrow('there are: ecosystem, talent-pool');
    const draft = withFile(tiny, path, `draft: true\n${lens}`);
    expect(() => addLens(draft, 'reach')).toThrow('is a draft: delete its line “draft: true”');
    const main = withFile(tiny, path, lens.replace('main: false', 'main: true'));
    expect(() => addLens(main, 'reach')).toThrow('of ecosystem, talent-pool');
  });
});
