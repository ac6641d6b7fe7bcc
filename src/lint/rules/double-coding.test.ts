import { describe, expect, it } from 'vitest';
import { edit, problemsOf, tiny, withFile, without } from '../../../tests/fixtures/tiny.ts';

const FIRST = 'codings/first/hong-kong.yaml';
const SECOND = 'codings/second/hong-kong.yaml';
const RESOLUTION = 'resolutions/hong-kong.yaml';
const MEASURE = 'measures/hong-kong/talent-scheme.yaml';
const found = (files: typeof tiny) =>
  problemsOf(files, 'double-coding').map(({ file, field, message }) => [file, field, message]);

describe('double coding', () => {
  it('accepts two codings whose disagreements are resolved', () => {
    expect(found(tiny)).toEqual([]);
  });

  it('finds a disagreement without a resolution', () => {
    expect(found(without(tiny, RESOLUTION))).toEqual([
      [`content/${MEASURE}`, 'coding.theme', expect.stringContaining('no resolution')],
    ]);
  });

  it('finds a record that does not hold what was kept', () => {
    expect(found(edit(tiny, RESOLUTION, 'kept: first', 'kept: second'))).toEqual([
      [`content/${MEASURE}`, 'coding.theme', expect.stringContaining('resolution kept (second)')],
    ]);
  });

  it('finds a record that departs from what both say', () => {
    const files = [FIRST, SECOND].reduce<typeof tiny>(
      (all, path) => edit(all, path, 'commitment: planned', 'commitment: ongoing'),
      tiny,
    );
    expect(found(files)).toEqual([
      [`content/${MEASURE}`, 'commitment', 'is not what both codings say'],
    ]);
  });

  it('finds a resolution of what was never in dispute, and one given twice', () => {
    const again = `  - measure: hong-kong/talent-scheme
    variable: commitment
    kept: first
    reason: {zh: 无, en: None}
`;
    const base = tiny.find(({ path }) => path === RESOLUTION)?.text ?? '';
    expect(found(withFile(tiny, RESOLUTION, base + again))).toEqual([
      [`content/${RESOLUTION}`, 'resolutions[1]', 'resolves a disagreement that there is not'],
    ]);
    expect(found(withFile(tiny, RESOLUTION, base + again + again))).toContainEqual([
      `content/${RESOLUTION}`,
      'resolutions[2]',
      'resolves the same twice',
    ]);
  });

  it('finds a measure that a coding does not read, and one that is none', () => {
    const files = edit(tiny, SECOND, 'hong-kong/talent-scheme:', 'hong-kong/talent-schema:');
    expect(found(files)).toEqual([
      [`content/${SECOND}`, 'measures', 'does not read a measure'],
      [
        `content/${SECOND}`,
        'measures.hong-kong/talent-schema',
        'is no measure of its jurisdiction',
      ],
      [`content/${RESOLUTION}`, 'resolutions[0]', 'resolves a disagreement that there is not'],
    ]);
  });

  it('finds a first coding that stands alone', () => {
    expect(found(without(tiny, SECOND))).toEqual([
      [`content/${FIRST}`, '', 'has no second coding beside it'],
    ]);
  });
});
