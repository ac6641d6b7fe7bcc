import { describe, expect, it } from 'vitest';
import { realCorpus } from '../../tests/fixtures/real-corpus.ts';
import { corpus as tiny } from '../../tests/fixtures/tiny-corpus.ts';
import type { Corpus } from '../corpus/index.ts';
import { localizer } from '../i18n/index.ts';
import { growth } from '../views/targets/growth.ts';
import type { StatedClaim } from '../schema/index.ts';
import { checkClaim } from './claims.ts';
import { countables } from './countables.ts';
import { Notes } from './notes.ts';
import { takesLong } from '../../tests/fixtures/takes-long.ts';

takesLong();

const sides = {
  left: { file: 'f.yaml', line: 1, column: 2 },
  right: { file: 'f.yaml', line: 3, column: 4 },
};
const check = (
  left: string,
  is: StatedClaim['is'],
  right: string | number,
  corpus: Corpus = tiny,
) =>
  checkClaim({ left, is, right }, 'claims[0]', sides, {
    corpus,
    words: localizer('en', corpus.codebook),
    countables: countables(corpus),
    notes: new Notes(corpus),
  });

/** East Bay has three measures in the tiny content, besides one that is a part. */
const COUNT = 'count{jurisdiction=east-bay}';

describe('a claim', () => {
  it.each<[StatedClaim['is'], boolean[]]>([
    ['equals', [false, true, false]],
    ['more-than', [true, false, false]],
    ['less-than', [false, false, true]],
    ['at-least', [true, true, false]],
    ['at-most', [false, true, true]],
  ])('%s holds or not of 3 against 2, 3 and 4', (is, holds) => {
    expect([2, 3, 4].map((right) => check(COUNT, is, right).length === 0)).toEqual(holds);
  });

  it('that fails says both numbers, what the right side is, and what to do', () => {
    expect(check(COUNT, 'equals', 2.5)).toEqual([
      {
        ...sides.left,
        field: 'claims[0]',
        rule: 'claim',
        message: 'does not hold: the corpus no longer bears the statement',
        found: `${COUNT} is 3`,
        allowed: 'equals 2.5',
        tip: 'change the statement, or what was coded',
      },
    ]);
    expect(check(COUNT, 'less-than', `33.3% of ${COUNT}`)).toMatchObject([
      { allowed: `less-than 1, which is 33.3% of ${COUNT}` },
    ]);
  });

  it.each<[string, string]>([
    [`50% of ${COUNT}`, '1.5'],
    [`12.5% of ${COUNT}`, '0.375'],
    [` ${COUNT} `, '3'],
    ['-2.5', '-2.5'],
    ['10', '10'],
  ])('reads %s as %s', (written, value) => {
    expect(check(written, 'equals', value)).toEqual([]);
  });

  it('takes of a target its ends, its years and what they imply', () => {
    expect(check('target[research-staff].baseline', 'equals', 1200)).toEqual([]);
    expect(check('target[research-staff].goal', 'equals', 2000)).toEqual([]);
    expect(check('target[research-staff].years', 'equals', 6)).toEqual([]);
    expect(check('target[research-staff].factor', 'equals', String(2000 / 1200))).toEqual([]);
    expect(check('target[research-staff].growth', 'more-than', 8.88)).toEqual([]);
    expect(check('target[research-staff].growth', 'less-than', 8.9)).toEqual([]);
  });

  it('holds of the others only when it holds of each of them', () => {
    const content = realCorpus;
    const goals = content.targets.map(({ id, goal }) => ({ id, value: goal.value }));
    goals.sort((a, b) => a.value - b.value);
    const [least, next] = goals;
    const most = goals.at(-1);
    expect(goals.length).toBeGreaterThan(2);
    const against = (id: string | undefined, is: StatedClaim['is']) =>
      check(`target[${id}].goal`, is, 'target[others].goal', content);
    expect(against(most?.id, 'more-than')).toEqual([]);
    expect(against(least?.id, 'less-than')).toEqual([]);
    expect(against(next?.id, 'less-than')).toHaveLength(1);
    // Named are those of which it does not hold, and no others.
    expect(against(next?.id, 'less-than')[0]?.allowed).toMatch(
      new RegExp(`^less-than ${least?.value}, which is target\\[others\\]\\.goal$`),
    );
  });

  it.each<[string, object]>([
    ['three', { message: 'is no term', found: 'three' }],
    ['50% count{}', { message: 'is no term', found: '50% count{}' }],
    [`${COUNT} or so`, { message: 'is no term', found: `${COUNT} or so` }],
    ['x% of 3', { message: 'is no term' }],
    ['measure[east-bay/joint-campus]', { message: 'is no term' }],
    ['cuont{}', { message: 'is no term', tip: 'did you mean “count”?' }],
    ['target[research-staff]', { message: 'is no term', found: 'target[research-staff]' }],
    [
      'target[research-staff].grwth',
      {
        message: 'is nothing that a target has',
        found: 'grwth',
        allowed: 'baseline, goal, growth, years, factor, observed, so-far, needed, lead',
        tip: 'did you mean “growth”?',
      },
    ],
    [
      'target[research-stuff].growth',
      {
        message: 'is the id of no target',
        found: 'research-stuff',
        allowed: 'research-staff',
        tip: 'did you mean “research-staff”?',
      },
    ],
    ['figure[east-bay/matching-grant#x]', { found: 'x' }],
    ['count{theme=talents}', { message: 'is not one of the allowed values', found: 'talents' }],
    ['count{themes=talent}', { message: 'is not an attribute of this directive' }],
  ])('cannot be read where a side says %s', (written, fault) => {
    const place = { field: 'claims[0].left', rule: 'claim', ...sides.left };
    expect(check(written, 'equals', 3)).toMatchObject([{ ...place, ...fault }]);
    const other = { ...place, field: 'claims[0].right', ...sides.right };
    expect(check(COUNT, 'equals', written)).toMatchObject([{ ...other, ...fault }]);
  });

  it('ranks the growth of a target among those of its kind alone', () => {
    const content = realCorpus;
    const paceOf = (id: string) => {
      const target = content.targets.find((entry) => entry.id === id);
      if (!target) throw new Error(`the content has the target ${id}`);
      return growth(content, target);
    };
    // A share whose rate would pass every number, were the two compared, and a number that leads.
    expect(paceOf('manufacturing-share').yearly).toBeGreaterThan(paceOf('unicorns').yearly);
    const leads = (id: string) =>
      check(`target[${id}].growth`, 'more-than', 'target[others].growth', content);
    expect(leads('unicorns')).toEqual([]);
    expect(leads('manufacturing-share')).toEqual([]);
    expect(leads('start-ups')).toHaveLength(1);
  });

  it('takes of what was observed its numbers, and the two paces of a target', () => {
    expect(check('observation[research-staff-2025].value', 'equals', 1220)).toEqual([]);
    expect(check('target[research-staff].observed', 'equals', 1220)).toEqual([]);
    // From about 1,200 in 2024 to 1,220 in 2025, and on to 2,000 in 2030.
    expect(check('target[research-staff].so-far', 'more-than', 1.66)).toEqual([]);
    expect(check('target[research-staff].so-far', 'less-than', 1.67)).toEqual([]);
    expect(check('target[research-staff].needed', 'more-than', 10.39)).toEqual([]);
    expect(check('target[research-staff].needed', 'less-than', 10.4)).toEqual([]);
    expect(check('target[research-staff].lead', 'less-than', 0)).toEqual([]);
    expect(check('target[research-staff].lead', 'more-than', 0)).toHaveLength(1);
  });

  it('holds of the paces only when it holds from every baseline and to every goal', () => {
    const content = realCorpus;
    const soFar = (is: StatedClaim['is'], than: number) =>
      check('target[rd-intensity].so-far', is, than, content);
    // 0.99% is said of 2020 and of 2022, so that 1.13% in 2024 is 0.035 or 0.07 a year.
    expect(soFar('more-than', 0.034)).toEqual([]);
    expect(soFar('less-than', 0.071)).toEqual([]);
    expect(soFar('less-than', 0.05)).toMatchObject([
      { found: 'target[rd-intensity].so-far is 0.07' },
    ]);
    expect(soFar('more-than', 0.05)).toHaveLength(1);
  });

  it('takes the days by which a promise was late', () => {
    const content = realCorpus;
    expect(check('promise[shenzhen-branch].late', 'equals', 250, content)).toEqual([]);
  });

  it('takes no plan, no goal and nothing older for what was reached', () => {
    const content = realCorpus;
    for (const id of ['huanggang-land-2025', 'manufacturing-goal-2030', 'rd-share-2019']) {
      expect(check(`observation[${id}].value`, 'at-least', 0, content), id).toMatchObject([
        { message: 'tells of nothing that was seen', found: id },
      ]);
    }
    expect(check('observation[rd-share-2020].value', 'equals', 0.99, content)).toEqual([]);
  });

  it('takes no number that the documents do not state', () => {
    const content = realCorpus;
    expect(
      check('observation[hetao-researchers-2025].value', 'at-least', 0, content),
    ).toMatchObject([{ message: 'has a number that the documents do not state' }]);
    expect(check('observation[raise-plus-round-two].value', 'equals', 25, content)).toEqual([]);
  });

  it.each<[string, object]>([
    [
      'observation[research-staff-wider].value',
      { message: 'is not comparable with what the documents promise' },
    ],
    ['observation[campus-open].value', { message: 'has no number' }],
    ['observation[campus-open].late', { message: 'is nothing that this record has' }],
    ['observation[campus-opens].value', { message: 'is the id of no observation' }],
    // Nobody knows the day on which it opened.
    ['promise[joint-campus].late', { message: 'is late by no known number of days' }],
    ['promise[campus].late', { message: 'is the id of no promise' }],
    ['observation[campus-open]', { message: 'is no term' }],
  ])('cannot take %s', (written, fault) => {
    expect(check(written, 'equals', 3)).toMatchObject([{ field: 'claims[0].left', ...fault }]);
  });

  it('says what is wrong on both sides, and nothing of what is not there', () => {
    const found = check('x', 'equals', 'y');
    expect(found.map(({ field }) => field)).toEqual(['claims[0].left', 'claims[0].right']);
    expect(found[0]).toEqual({
      ...sides.left,
      field: 'claims[0].left',
      rule: 'claim',
      message: 'is no term',
      found: 'x',
      allowed:
        'a number, count{…}, target[…].growth, figure[…], observation[…].value, promise[…].late, or a share of one such as 50% of count{…}',
    });
  });
});
