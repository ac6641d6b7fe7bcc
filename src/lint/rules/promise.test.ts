import { describe, expect, it } from 'vitest';
import { briefly, problemsOf } from '../../../tests/fixtures/rule.ts';
import { promiseRule } from './promise.ts';

const file = 'promises/campus.yaml';
const around = {
  'measures/east-bay/campus.yaml': "due: {date: '2025-06-30'}\n",
  'measures/east-bay/desk.yaml': '{}\n',
  'observations/opened.yaml': 'kind: event\ncomparable: true\nmeasures: [east-bay/campus]\n',
  'observations/like.yaml': 'kind: event\ncomparable: false\nmeasures: [east-bay/campus]\n',
  'observations/earlier.yaml': 'kind: context\ncomparable: true\nmeasures: [east-bay/campus]\n',
  'observations/lead.yaml':
    'kind: event\ncomparable: true\nmeasures: [east-bay/campus]\nconfidence: low\n',
  'observations/other.yaml': 'kind: event\ncomparable: true\nmeasures: [east-bay/desk]\n',
};
const found = (outcome: string, more = 'observations: [opened]\n') =>
  briefly(promiseRule, {
    ...around,
    [file]: `measure: east-bay/campus\noutcome: ${outcome}\nfirst: ${outcome}\n${more}`,
  }).map((line) => line.replace(`${file} `, ''));

describe('promise', () => {
  it('accepts what rests on a comparable outcome, at its time', () => {
    expect(found('delivered', "delivered: '2025-06'\nobservations: [opened]\n")).toEqual([]);
    expect(found('delivered-late', "delivered: '2025-09'\nobservations: [opened]\n")).toEqual([]);
    expect(found('nothing-found', 'observations: [like]\n')).toEqual([]);
    expect(found('nothing-found', '')).toEqual([]);
  });

  it('takes nothing incomparable, nothing older and nothing of another measure for the promise', () => {
    const nothing = [
      'outcome — rests on no comparable outcome: older, planned or incomparable facts show nothing',
    ];
    expect(found('delivered', 'observations: [like]\n')).toEqual(nothing);
    expect(found('delivered', 'observations: [earlier]\n')).toEqual(nothing);
    expect(found('delivered', 'observations: [opened, other]\n')).toEqual([
      'observations[1] — is about another measure',
    ]);
    expect(found('under-way', '')).toEqual([
      'observations — are wanting: what shows that it followed?',
    ]);
  });

  it('takes no mere lead for what shows it', () => {
    const lead = 'observations[1] — is too unsure to be shown beside a promise';
    expect(found('delivered', 'observations: [opened, lead]\n')).toEqual([lead]);
    expect(found('nothing-found', 'observations: [like, lead]\n')).toEqual([lead]);
  });

  it('calls late what came after its deadline, and nothing else', () => {
    expect(found('delivered', "delivered: '2025-07-01'\nobservations: [opened]\n")).toEqual([
      'outcome — is called delivered, and came after the deadline',
    ]);
    expect(found('delivered-late', "delivered: '2025-06-30'\nobservations: [opened]\n")).toEqual([
      'outcome — is called late, and no deadline was missed',
    ]);
  });

  it('holds the outcome to both codings', () => {
    const coded = (outcome: string, second: string, more = '') =>
      problemsOf(promiseRule, {
        ...around,
        [file]: `measure: east-bay/desk\noutcome: ${outcome}\nfirst: nothing-found\n${second}${more}`,
      }).map(({ field, message }) => `${field} — ${message}`);
    expect(coded('nothing-found', 'second: nothing-found\n')).toEqual([]);
    expect(coded('nothing-found', 'second: overtaken\n')).toEqual([
      'resolution — is wanting: the two coders differ',
    ]);
    expect(coded('nothing-found', 'second: overtaken\n', 'resolution: {en: why}\n')).toEqual([]);
    expect(coded('overtaken', '', 'observations: [other]\n')).toEqual([
      'outcome — is not what the coders said',
    ]);
  });

  it('overrules both coders by a ruling of the codebook alone, and says why', () => {
    const known = 'bare-verb';
    const ruled = (outcome: string, more: string) =>
      briefly(promiseRule, {
        ...around,
        [file]: `measure: east-bay/desk\noutcome: ${outcome}\nfirst: overtaken\nsecond: overtaken\nobservations: [other]\n${more}`,
      }).map((line) => line.replace(`${file} `, ''));
    const why = 'resolution: {en: why}\n';
    expect(ruled('nothing-found', `ruling: ${known}\n${why}`)).toEqual([]);
    expect(ruled('nothing-found', why)).toEqual(['outcome — is not what the coders said']);
    expect(ruled('nothing-found', `ruling: ${known}\n`)).toEqual([
      'resolution — is wanting: the outcome is not what both coders said',
    ]);
    expect(ruled('nothing-found', `ruling: made-up\n${why}`)).toEqual([
      'ruling — is no ruling of the codebook',
    ]);
    expect(ruled('overtaken', `ruling: ${known}\n${why}`)).toEqual([
      'ruling — overrules nothing: it is what both coders said',
    ]);
  });
});
