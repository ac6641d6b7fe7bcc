import { describe, expect, it } from 'vitest';
import { kindNames, kinds } from '../kinds/index.ts';
import { classify, slugOf } from './files.ts';

const problem = (path: string) => {
  const place = classify(path);
  return 'problem' in place ? place.problem : undefined;
};

describe('classify', () => {
  it.each([
    ['measures/shenzhen/talent-flats.yaml', 'measure', 'shenzhen/talent-flats'],
    ['jurisdictions/hong-kong.yaml', 'jurisdiction', 'hong-kong'],
    ['sources/sh-2023-33.yaml', 'source', 'sh-2023-33'],
  ])('takes %s for a %s', (path, kind, id) => {
    expect(classify(path)).toEqual({ kind, id });
  });

  it('says where the problem is and which rule it breaks', () => {
    expect(problem('measure/shenzhen/x.yaml')).toEqual({
      file: 'content/measure/shenzhen/x.yaml',
      line: 1,
      column: 1,
      field: '',
      rule: 'file-name',
      message: 'is in a folder that holds no kind of record',
      found: 'measure',
      allowed: [...kindNames.map((kind) => kinds[kind].folder), 'codebook'].join(', '),
      tip: 'did you mean “measures”?',
    });
  });

  it.each([
    ['measures/x.yaml', 'is at the wrong depth', 'measures/<jurisdiction>/<id>.yaml'],
    ['sources/2023/x.yaml', 'is at the wrong depth', 'sources/<id>.yaml'],
    ['sources/x.yml', 'has the wrong ending', '<id>.yaml'],
    ['sources/x', 'has the wrong ending', '<id>.yaml'],
    ['stray.yaml', 'is in a folder that holds no kind of record', undefined],
  ])('objects to %s', (path, message, allowed) => {
    expect(problem(path)).toMatchObject({ message, ...(allowed ? { allowed } : {}) });
  });

  it.each([
    ['sources/SH_2023.yaml', 'rename it to “sh-2023”'],
    ['measures/Shen Zhen/x.yaml', 'rename it to “shen-zhen”'],
    ['sources/-x-.yaml', 'rename it to “x”'],
    ['sources/沪科.yaml', undefined],
    ['sources/__proto__.yaml', 'rename it to “proto”'],
  ])('offers a name for %s', (path, tip) => {
    expect(problem(path)).toMatchObject({ message: 'has a name that cannot be an id', tip });
  });
});

describe('slugOf', () => {
  it('spells a name as an id', () => {
    expect(slugOf('Talent_Flats (2)')).toBe('talent-flats-2');
    expect(slugOf('人才房')).toBe('');
  });
});
