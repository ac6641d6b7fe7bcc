import { describe, expect, it } from 'vitest';
import { edit, textOf, tiny, withFile, without } from '../../tests/fixtures/tiny.ts';
import { kindNames, kinds } from '../kinds/index.ts';
import { checkContent } from './check.ts';

const scheme = 'measures/hong-kong/talent-scheme.yaml';
const places = (files: Parameters<typeof checkContent>[0]) =>
  checkContent(files).problems.map(({ file, line, field, rule }) => [
    file.replace('content/', ''),
    line,
    field,
    rule,
  ]);

describe('checkContent', () => {
  it('gives the records by kind', () => {
    const { entries, problems } = checkContent(tiny);
    expect(problems).toEqual([]);
    for (const kind of kindNames) {
      const files = tiny.filter(({ path }) => path.startsWith(`${kinds[kind].folder}/`));
      expect([kind, files.length]).not.toEqual([kind, 0]);
      expect([kind, entries[kind].length]).toEqual([kind, files.length]);
    }
    expect(entries.measure).toHaveLength(7);
  });

  it('collects the problems of all files: names, YAML, schemas, rules', () => {
    let files = edit(tiny, scheme, 'commitment: planned', 'commitment: planed');
    files = edit(files, 'targets/research-staff.yaml', 'order: 1', 'order: 1\norder: 2');
    files = edit(files, 'measures/east-bay/sample-lane.yaml', 'cue: 探索', 'cue: 试行了');
    files = withFile(files, 'sources/No Name.yaml', '');
    expect(places(files)).toEqual([
      [scheme, 5, 'commitment', 'schema'],
      ['sources/No Name.yaml', 1, '', 'file-name'],
      ['targets/research-staff.yaml', 7, '', 'yaml'],
      ['measures/east-bay/sample-lane.yaml', 7, 'cue', 'cue'],
      ['measures/east-bay/sample-lane.yaml', 7, 'cue', 'basis'],
      ['measures/east-bay/sample-lane.yaml', 7, 'cue', 'phrase-translation'],
    ]);
  });

  it('places a missing field at the record, an unknown one at its key', () => {
    expect(places(edit(tiny, scheme, 'cue: 拟', 'clue: 拟'))).toEqual([
      [scheme, 1, 'cue', 'schema'],
      [scheme, 6, 'clue', 'schema'],
    ]);
  });

  it('finds empty files, lists in place of records, and no files at all', () => {
    expect(places(withFile(tiny, scheme, ''))).toContainEqual([scheme, 1, '', 'schema']);
    expect(places(withFile(tiny, scheme, '- a\n- b\n'))).toContainEqual([scheme, 1, '', 'schema']);
    expect(checkContent([]).codebook).toBeUndefined();
    expect(checkContent([]).problems.length).toBeGreaterThan(10);
  });

  it('reports a broken codebook alone, but YAML errors with it', () => {
    let files = edit(tiny, 'codebook/units.yaml', 'id: CNY', 'id: C N Y');
    files = edit(files, scheme, 'commitment: planned', 'commitment: planed');
    files = edit(files, 'questions/amounts.yaml', 'order: 1', 'order: [1');
    expect(places(files)).toEqual([
      ['codebook/units.yaml', 6, 'values[0].id', 'schema'],
      ['questions/amounts.yaml', 4, '', 'yaml'],
    ]);
  });

  it('names the consequences of one broken file nowhere else', () => {
    const source = 'sources/bulletin-2024.yaml';
    expect(places(edit(tiny, source, 'tier: secondary', 'tier: second'))).toEqual([
      [source, 10, 'tier', 'schema'],
    ]);
    expect(places(edit(tiny, 'jurisdictions/hong-kong.yaml', 'mark: star', 'mark: sun'))).toEqual([
      ['jurisdictions/hong-kong.yaml', 7, 'mark', 'schema'],
    ]);
  });

  it('takes lenses and their categories from the codebook', () => {
    const lens = textOf(tiny, 'codebook/lenses/direction.yaml')
      .replace('order: 3', 'order: 4')
      .replace('view: alignment\n', '');
    const added = withFile(tiny, 'codebook/lenses/gate.yaml', lens);
    const missing = checkContent(added).problems;
    expect(missing).toHaveLength(7);
    expect(missing[0]).toMatchObject({
      field: 'coding.gate',
      message: 'is missing',
      rule: 'schema',
    });
    const [unknown] = checkContent(
      without(tiny, 'codebook/lenses/instrument.yaml'),
    ).problems.filter(({ file }) => file.includes('/measures/'));
    expect(unknown).toMatchObject({
      field: 'coding.instrument',
      message: 'is not a field of this record',
      allowed: 'theme, direction',
    });
  });
});
