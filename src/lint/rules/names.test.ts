import { describe, expect, it } from 'vitest';
import { problemsOf, tinyCodebook } from '../../../tests/fixtures/rule.ts';
import { edit } from '../../../tests/fixtures/tiny.ts';
import { names } from './names.ts';

const kinds = 'codebook/change-kinds.yaml';
const home = { 'jurisdictions/hong-kong.yaml': 'order: 1' };

describe('names', () => {
  it('accepts content in which everything is that the code names', () => {
    expect(problemsOf(names, home)).toEqual([]);
  });

  it('finds a value under another name, and says which it may be', () => {
    const codebook = edit(tinyCodebook, kinds, 'id: recoded', 'id: recode');
    expect(problemsOf(names, home, { codebook })).toMatchObject([
      {
        file: `content/${kinds}`,
        field: 'values',
        message: 'is missing, and the code knows it by name',
        found: 'no “recoded”',
        tip: 'did you mean “recode”? put it back, or change src/schema/names.ts',
      },
    ]);
  });

  it('finds a record under another name', () => {
    expect(problemsOf(names, { 'jurisdictions/hongkong.yaml': 'order: 1' })).toMatchObject([
      {
        file: 'content/jurisdictions/hong-kong.yaml',
        line: 1,
        found: 'no “hong-kong”',
        tip: 'did you mean “hongkong”? put it back, or change src/schema/names.ts',
      },
    ]);
    expect(problemsOf(names, {})).toMatchObject([
      { tip: 'put it back, or change src/schema/names.ts' },
    ]);
  });

  it('leaves a record alone whose file is there and broken', () => {
    expect(problemsOf(names, {}, { broken: ['jurisdictions/hong-kong.yaml'] })).toEqual([]);
  });
});
