import { describe, expect, it } from 'vitest';
import { briefly, edit, problemsOf, tiny } from '../../../tests/fixtures/tiny.ts';

const labs = 'measures/east-bay/campus-laboratories.yaml';
const cue = 'cue: 已…启用';

describe('cue', () => {
  it('accepts cues in a phrase, joined parts included', () => {
    expect(briefly(tiny, 'cue')).toEqual([]);
  });

  it('ignores white space', () => {
    expect(briefly(edit(tiny, labs, cue, 'cue: 于2022年'), 'cue')).toEqual([]);
  });

  it('finds a cue that no phrase holds', () => {
    expect(problemsOf(edit(tiny, labs, cue, 'cue: 正在'), 'cue')).toEqual([
      expect.objectContaining({
        file: `content/${labs}`,
        line: 7,
        field: 'cue',
        message: 'does not stand in any phrase of the record',
        found: '正在',
      }),
    ]);
  });

  it('finds the one part that is missing', () => {
    expect(problemsOf(edit(tiny, labs, cue, 'cue: 已……建成'), 'cue')).toEqual([
      expect.objectContaining({ found: '建成' }),
    ]);
  });

  it('does not take dots alone as a cue', () => {
    expect(problemsOf(edit(tiny, labs, cue, 'cue: …'), 'cue')).toEqual([
      expect.objectContaining({ found: '…' }),
    ]);
  });
});
