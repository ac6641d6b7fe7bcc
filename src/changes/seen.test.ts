import { describe, expect, it } from 'vitest';
import { edit, textOf, tiny, withFile, without } from '../../tests/fixtures/tiny.ts';
import { compareContent } from './compare.ts';
import { seenChanges, seenYaml } from './seen.ts';

const campus = 'measures/east-bay/joint-campus.yaml';
const lane = 'measures/east-bay/sample-lane.yaml';
const grant = 'measures/east-bay/matching-grant.yaml';

const seen = (after: typeof tiny) => {
  const { changes } = compareContent(tiny, after);
  return Object.fromEntries(
    seenChanges(tiny, after, changes).map(({ part, lines }) => [part, lines]),
  );
};

describe('what a reader sees change', () => {
  it('is nothing where words alone changed', () => {
    const files = edit(tiny, lane, '研究为科研样本', '研究给科研样本');
    expect(seen(files)).toEqual({});
    expect(seenYaml([])).toMatch(/^# A reader sees no change /);
  });

  it('is the cells that a measure enters and leaves', () => {
    expect(seen(edit(tiny, lane, 'theme: [rules]', 'theme: [talent]'))).toEqual({
      cells: [
        'theme/rules × east-bay: − measures/east-bay/sample-lane',
        'theme/talent × east-bay: + measures/east-bay/sample-lane',
      ],
    });
    const copy = 'measures/east-bay/other-lane.yaml';
    expect(seen(withFile(tiny, copy, textOf(tiny, lane)))).toEqual({
      cells: [
        'theme/rules × east-bay: + measures/east-bay/other-lane',
        'instrument/X03 × east-bay: + measures/east-bay/other-lane',
      ],
    });
  });

  it('is a figure that says something else, or is gone with its measure', () => {
    const { figures } = seen(edit(tiny, grant, 'value: 3000000', 'value: 5000000'));
    expect(figures).toEqual([
      expect.stringMatching(
        /^measures\/east-bay\/matching-grant: figures\[.*value: 3000000 → 5000000$/,
      ),
    ]);
    expect(seen(without(tiny, grant))['figures']).toEqual(
      expect.arrayContaining([expect.stringContaining('matching-grant: − ')]),
    );
  });

  it('is a caveat that comes or goes, and no correction of a record', () => {
    const caveats = 'codebook/caveats.yaml';
    const saying = (under: string) =>
      withFile(tiny, caveats, `caveats:\n  - statement: charts/gaps\n    under: [${under}]\n`);
    const [before, after] = [saying('first, bundles'), saying('bundles, second')];
    const { changes } = compareContent(before, after);
    expect(changes).toEqual([]);
    expect(seenChanges(before, after, changes)).toEqual([
      { part: 'caveats', lines: ['charts/gaps: − first, + second'] },
    ]);
  });

  it('is a commitment, and the follow-up that rests on it', () => {
    expect(seen(edit(tiny, campus, 'commitment: planned', 'commitment: ongoing'))).toEqual({
      commitments: ['measures/east-bay/joint-campus: planned → ongoing'],
      'follow-ups': [
        'promises/joint-campus: may no longer hold, since measures/east-bay/joint-campus changed',
      ],
    });
  });

  it('is the outcome of a follow-up, and a finding', () => {
    const outcome = edit(
      tiny,
      'promises/joint-campus.yaml',
      'outcome: delivered-late',
      'outcome: delivered',
    );
    expect(seen(outcome)).toEqual({
      'follow-ups': ['promises/joint-campus: outcome: delivered-late → delivered'],
    });
    expect(seen(without(tiny, 'findings/grants.yaml'))).toEqual({
      findings: ['findings/grants: removed'],
    });
  });

  it('is said in comments of YAML, part by part', () => {
    expect(seenYaml([{ part: 'cells', lines: ['a', 'b'] }])).toBe(
      '# What a reader sees change:\n#   cells\n#     a\n#     b\n',
    );
  });
});
