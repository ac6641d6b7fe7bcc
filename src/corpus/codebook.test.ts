import { describe, expect, it } from 'vitest';
import { realContent } from '../../tests/fixtures/real-corpus.ts';
import { edit, renamed, textOf, tiny, withFile, without } from '../../tests/fixtures/tiny.ts';
import type { ContentFile } from '../lint/types.ts';
import { checkCodebook, isCodebook } from './codebook.ts';

const check = (files: readonly ContentFile[]) =>
  checkCodebook(files.filter(({ path }) => isCodebook(path)));

describe('checkCodebook', () => {
  it('reads the lists, the lenses in their order, and the rulings', () => {
    const { codebook, problems } = check(tiny);
    expect(problems).toEqual([]);
    expect(codebook?.lenses.map(({ id }) => id)).toEqual(['theme', 'instrument', 'direction']);
    expect(codebook?.lists.commitments.values).toHaveLength(5);
    expect(codebook?.rulings).toHaveLength(1);
  });

  it('tells where each of its files is', () => {
    const file = check(tiny).files.get('lenses/theme');
    expect(file?.file).toBe('content/codebook/lenses/theme.yaml');
    expect(file?.locate(['order'])).toEqual({ line: 8, column: 8 });
  });

  it('misses a list that is not there', () => {
    const { codebook, problems } = check(without(tiny, 'codebook/units.yaml'));
    expect(codebook).toBeUndefined();
    expect(problems).toEqual([
      expect.objectContaining({
        file: 'content/codebook/units.yaml',
        line: 1,
        rule: 'file-name',
        message: 'is missing from the codebook',
      }),
    ]);
  });

  it('misses the lenses when there is none', () => {
    const files = tiny.filter(({ path }) => !path.startsWith('codebook/lenses/'));
    expect(check(files).problems).toEqual([
      expect.objectContaining({ file: 'content/codebook/lenses/' }),
    ]);
  });

  it.each([
    ['codebook/unit.yaml', 'did you mean “units.yaml”?'],
    ['codebook/units', 'did you mean “units.yaml”?'],
    ['codebook/lenses/Theme.yaml', undefined],
    ['codebook/constructor.yaml', undefined],
  ])('objects to %s', (path, tip) => {
    const files = withFile(tiny, path, textOf(tiny, 'codebook/units.yaml'));
    expect(check(files).problems).toEqual([
      expect.objectContaining({
        file: `content/${path}`,
        message: 'is not a file of the codebook',
        found: path.replace('codebook/', ''),
        ...(tip ? { tip } : {}),
      }),
    ]);
  });

  it('names both the file that is misspelt and the one that is missing', () => {
    const files = renamed(tiny, 'codebook/units.yaml', 'codebook/unit.yaml');
    expect(check(files).problems.map(({ file }) => file)).toEqual([
      'content/codebook/unit.yaml',
      'content/codebook/units.yaml',
    ]);
  });

  it('checks every file against its schema, all at once', () => {
    let files = edit(tiny, 'codebook/lenses/theme.yaml', 'order: 1', 'order: one');
    files = edit(files, 'codebook/commitments.yaml', 'level: 4', 'level: 5');
    files = edit(files, 'codebook/tiers.yaml', 'values:', 'value:');
    expect(check(files).problems.map(({ file, field }) => [file, field])).toEqual([
      ['content/codebook/commitments.yaml', 'values[0].level'],
      ['content/codebook/lenses/theme.yaml', 'order'],
      ['content/codebook/tiers.yaml', 'values'],
      ['content/codebook/tiers.yaml', 'value'],
    ]);
  });

  it('finds where the rules of reading name what its lists do not have', () => {
    const files = realContent.filter(({ path }) => isCodebook(path));
    expect(check(files).problems).toEqual([]);
    const path = 'codebook/ingest.yaml';
    let wrong = edit(files, path, 'unit: percent', 'unit: percents');
    wrong = edit(wrong, path, 'idiom: idiom', 'idiom: idioms');
    wrong = edit(wrong, path, '[recommended, exploring,', '[recommended, explored,');
    const lineOf = (words: string) =>
      textOf(wrong, path).slice(0, textOf(wrong, path).indexOf(words)).split('\n').length;
    const { codebook, problems } = check(wrong);
    expect(codebook).toBeUndefined();
    expect(
      problems.map(({ file, line, field, found, message, tip }) => [
        `${file}:${line} ${field}`,
        `${found} ${message}`,
        tip,
      ]),
    ).toEqual([
      [
        `content/${path}:${lineOf('idiom: idioms')} idiom`,
        'idioms is no id of not-figures.yaml',
        'did you mean “idiom”?',
      ],
      [
        `content/${path}:${lineOf('unit: percents')} units[0].unit`,
        'percents is no id of units.yaml',
        'did you mean “percent”?',
      ],
      [
        `content/${path}:${lineOf('explored,')} commitments.order[1]`,
        'explored is no id of commitments.yaml',
        'did you mean “exploring”?',
      ],
    ]);
  });
});
