import { describe, expect, it } from 'vitest';
import { briefly, edit, problemsOf, tiny } from '../../../tests/fixtures/tiny.ts';

const theme = 'codebook/lenses/theme.yaml';
const direction = 'codebook/lenses/direction.yaml';
const instrument = 'codebook/lenses/instrument.yaml';

describe('vocabulary', () => {
  it('accepts a codebook that fits together', () => {
    expect(briefly(tiny, 'vocabulary')).toEqual([]);
  });

  it('finds what another file does not have', () => {
    const files = edit(tiny, theme, 'split_by: instrument', 'split_by: instruments');
    expect(problemsOf(files, 'vocabulary')).toEqual([
      expect.objectContaining({
        file: `content/${theme}`,
        field: 'split_by',
        found: 'instruments',
        tip: 'did you mean “instrument”?',
      }),
    ]);
    const grouped = edit(tiny, instrument, '  - id: support\n', '  - id: suport\n');
    expect(briefly(grouped, 'vocabulary')).toContain(
      'codebook/lenses/instrument.yaml categories[0].group — is not in the codebook',
    );
    const tooled = edit(tiny, instrument, "tool: '1-4'", "tool: '9-9'");
    expect(briefly(tooled, 'vocabulary')).toEqual([
      'codebook/lenses/instrument.yaml categories[0].tool — is not in the codebook',
    ]);
  });

  it('finds a lens split by itself, and tools of no group', () => {
    const files = edit(tiny, theme, 'split_by: instrument', 'split_by: theme');
    expect(briefly(files, 'vocabulary')).toHaveLength(1);
    const groups = edit(tiny, 'codebook/tool-groups.yaml', 'id: demand', 'id: pull');
    expect(briefly(groups, 'vocabulary')).not.toEqual([]);
  });

  it('finds a view of two lenses, and gates that are nobody’s', () => {
    const twice = edit(tiny, theme, 'split_by:', 'view: alignment\nsplit_by:');
    expect(briefly(twice, 'vocabulary')).toEqual([
      'codebook/lenses/direction.yaml view — is the view of another lens too',
    ]);
    const gates = edit(tiny, theme, 'split_by:', 'view: gates\nsplit_by:');
    expect(briefly(gates, 'vocabulary')).toEqual([
      'codebook/lenses/theme.yaml view — needs to say whose gates they are',
    ]);
    const known = edit(gates, theme, 'view: gates', 'view: gates\nowner: east-bay');
    expect(briefly(known, 'vocabulary')).toEqual([]);
    const gone = edit(tiny, direction, 'owner: hong-kong', 'owner: hongkong');
    expect(briefly(gone, 'reference')).toHaveLength(1);
  });
});
