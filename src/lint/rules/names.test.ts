import { describe, expect, it } from 'vitest';
import { briefly, edit, problemsOf, renamed, tiny, textOf } from '../../../tests/fixtures/tiny.ts';

const kinds = 'codebook/change-kinds.yaml';
const hongKong = 'jurisdictions/hong-kong.yaml';

describe('names', () => {
  it('accepts content in which everything is that the code names', () => {
    expect(briefly(tiny, 'names')).toEqual([]);
  });

  it('finds a value under another name, and says which it may be', () => {
    expect(problemsOf(edit(tiny, kinds, 'id: recoded', 'id: recode'), 'names')).toEqual([
      expect.objectContaining({
        file: `content/${kinds}`,
        field: 'values',
        message: 'is missing, and the code knows it by name',
        found: 'no “recoded”',
        tip: 'did you mean “recode”? put it back, or change src/schema/names.ts',
      }),
    ]);
  });

  it('finds a record under another name', () => {
    const files = renamed(tiny, hongKong, 'jurisdictions/hongkong.yaml');
    expect(problemsOf(files, 'names')).toEqual([
      expect.objectContaining({ file: `content/${hongKong}`, line: 1, found: 'no “hong-kong”' }),
    ]);
  });

  it('leaves a record alone whose file is there and broken', () => {
    const files = edit(tiny, hongKong, textOf(tiny, hongKong), 'kind: nothing\n');
    expect(briefly(files, 'names')).toEqual([]);
  });
});
