import { describe, expect, it } from 'vitest';
import { briefly, problemsOf, tinyCodebook } from '../../../tests/fixtures/rule.ts';
import { edit } from '../../../tests/fixtures/tiny.ts';
import { reference } from './reference.ts';
import { vocabulary } from './vocabulary.ts';

const theme = 'codebook/lenses/theme.yaml';
const direction = 'codebook/lenses/direction.yaml';
const instrument = 'codebook/lenses/instrument.yaml';
const withFile = (file: string, from: string, to: string) => ({
  codebook: edit(tinyCodebook, file, from, to),
});

describe('vocabulary', () => {
  it('accepts a codebook that fits together', () => {
    expect(problemsOf(vocabulary, {})).toEqual([]);
  });

  it('finds what another file does not have', () => {
    const split = withFile(theme, 'split_by: instrument', 'split_by: instruments');
    expect(problemsOf(vocabulary, {}, split)).toEqual([
      {
        rule: 'vocabulary',
        file: `content/${theme}`,
        line: 10,
        column: 11,
        field: 'split_by',
        message: 'is not in the codebook',
        found: 'instruments',
        allowed: 'instrument, direction',
        tip: 'did you mean “instrument”?',
      },
    ]);
    const grouped = withFile(instrument, '  - id: support\n', '  - id: suport\n');
    expect(briefly(vocabulary, {}, grouped)).toEqual([
      `${instrument} categories[0].group — is not in the codebook`,
      `${instrument} categories[1].group — is not in the codebook`,
    ]);
    const tooled = withFile(instrument, "tool: '1-4'", "tool: '9-9'");
    expect(briefly(vocabulary, {}, tooled)).toEqual([
      `${instrument} categories[0].tool — is not in the codebook`,
    ]);
    const groups = withFile('codebook/tool-groups.yaml', 'id: demand', 'id: pull');
    expect(briefly(vocabulary, {}, groups)).toEqual([
      'codebook/tools.yaml values[3].group — is not in the codebook',
    ]);
  });

  it('finds a lens that is split by itself', () => {
    const itself = withFile(theme, 'split_by: instrument', 'split_by: theme');
    expect(problemsOf(vocabulary, {}, itself)).toMatchObject([{ found: 'theme' }]);
  });

  it('finds a view of two lenses', () => {
    const twice = withFile(theme, 'split_by:', 'view: alignment\nsplit_by:');
    expect(problemsOf(vocabulary, {}, twice)).toMatchObject([
      { file: `content/${direction}`, field: 'view', found: 'alignment, of theme' },
    ]);
  });

  it('finds gates that are nobody’s, or of a jurisdiction that there is not', () => {
    const nobody = withFile(theme, 'split_by:', 'view: gates\nsplit_by:');
    expect(briefly(vocabulary, {}, nobody)).toEqual([
      `${theme} view — needs to say whose gates they are`,
    ]);
    const owned = withFile(theme, 'split_by:', 'view: gates\nowner: east-bay\nsplit_by:');
    expect(problemsOf(vocabulary, {}, owned)).toEqual([]);
    expect(problemsOf(reference, {}, owned)).toContainEqual(
      expect.objectContaining({ file: `content/${theme}`, field: 'owner', found: 'east-bay' }),
    );
  });
});
