import { describe, expect, it } from 'vitest';
import { briefly, problemsOf } from '../../../tests/fixtures/rule.ts';
import { releases } from './releases.ts';

const first = 'releases/v1-0-0.yaml';
const second = 'releases/v1-1-0.yaml';
const bulletin = { 'sources/bulletin.yaml': 'paragraphs: 1' };
const release = (version: string, date: string, ...changes: string[]) =>
  `version: ${version}\ndate: '${date}'\nchanges: [${changes.join(', ')}]\n`;
const change = (kind: string, ...records: string[]) =>
  `{kind: ${kind}, records: [${records.join(', ')}]}`;
const one = (...changes: string[]) => ({
  ...bulletin,
  [first]: release('1.0.0', '2024-04-01', ...changes),
});

describe('releases', () => {
  it('accepts versions that follow one another and name what is there', () => {
    const later = release('1.1.0', '2024-05-06', '{kind: corrected}');
    const records = { ...one(change('added', 'sources/bulletin')), [second]: later };
    expect(problemsOf(releases, records)).toEqual([]);
  });

  it('accepts two versions on one day', () => {
    expect(problemsOf(releases, { ...one(), [second]: release('1.1.0', '2024-04-01') })).toEqual(
      [],
    );
  });

  it('finds a version with an earlier date than the one before', () => {
    const records = { ...one(), [second]: release('1.1.0', '2024-03-31') };
    expect(problemsOf(releases, records)).toEqual([
      {
        rule: 'releases',
        file: `content/${second}`,
        line: 2,
        column: 7,
        field: 'date',
        message: 'is before the date of the version before',
        found: '2024-03-31',
        allowed: '2024-04-01 (1.0.0) or later',
      },
    ]);
  });

  it('finds a ruling that is newer than the newest version', () => {
    const of = (date: string) =>
      problemsOf(releases, { ...bulletin, [first]: release('1.0.0', date) });
    expect(of('2024-04-01')).toEqual([]);
    expect(of('2024-03-31')).toMatchObject([
      {
        file: 'content/codebook/rulings.yaml',
        field: 'rulings[0].date',
        message: 'is after the date of the newest version',
        found: '2024-04-01',
        allowed: '2024-03-31 or earlier',
      },
    ]);
  });

  it('orders versions by their numbers, not by their letters', () => {
    const records = {
      ...one(),
      'releases/v1-10-0.yaml': release('1.10.0', '2024-05-07'),
      'releases/v1-9-0.yaml': release('1.9.0', '2024-05-08'),
    };
    expect(briefly(releases, records)).toEqual([
      'releases/v1-10-0.yaml date — is before the date of the version before',
    ]);
  });

  it('finds a file that bears another version', () => {
    const records = { ...one(), 'releases/v1-2-0.yaml': release('1.1.0', '2024-05-06') };
    expect(problemsOf(releases, records)).toMatchObject([
      {
        field: 'version',
        message: 'is not the version that the file’s name bears',
        found: '1.1.0, in v1-2-0.yaml',
        allowed: '1.1.0 in v1-1-0.yaml',
      },
    ]);
  });

  it('finds a record that does not exist', () => {
    const records = one(change('added', 'sources/bulletin', 'sources/buletin'));
    expect(problemsOf(releases, records)).toMatchObject([
      {
        field: 'changes[0].records[1]',
        message: 'names no record that exists',
        found: 'sources/buletin',
        tip: 'did you mean “sources/bulletin”?',
      },
    ]);
    expect(problemsOf(releases, one(change('added', 'targets/nothing-like-it')))).toMatchObject([
      { tip: 'a later release says what was removed' },
    ]);
  });

  it('accepts a record that a later version removed, or the same one', () => {
    const gone = 'measures/old-harbour/guide-desk';
    const later = release('1.1.0', '2024-05-06', change('removed', gone));
    expect(problemsOf(releases, { ...one(change('added', gone)), [second]: later })).toEqual([]);
    expect(problemsOf(releases, one(change('removed', gone)))).toEqual([]);
  });

  it('does not take what an earlier version removed for something that was there', () => {
    const gone = 'measures/old-harbour/guide-desk';
    const later = release('1.1.0', '2024-05-06', change('recoded', gone));
    expect(briefly(releases, { ...one(change('removed', gone)), [second]: later })).toEqual([
      `${second} changes[0].records[0] — names no record that exists`,
    ]);
  });

  it('finds a record that is there although it was removed, and not added again', () => {
    const removed = one(change('recoded'), change('removed', 'sources/bulletin'));
    expect(problemsOf(releases, removed)).toMatchObject([
      {
        file: `content/${first}`,
        field: 'changes[1].records[0]',
        message: 'is said to be removed and is there',
        found: 'sources/bulletin',
      },
    ]);
    const again = release('1.1.0', '2024-05-06', change('added', 'sources/bulletin'));
    expect(problemsOf(releases, { ...removed, [second]: again })).toEqual([]);
  });

  it('finds a corpus without a version', () => {
    expect(problemsOf(releases, bulletin)).toEqual([
      {
        rule: 'releases',
        file: 'content/releases',
        line: 1,
        column: 1,
        field: '',
        message: 'holds no release: the corpus has no version',
        tip: 'write content/releases/v1-0-0.yaml',
      },
    ]);
    // One that is broken is one nonetheless.
    expect(problemsOf(releases, bulletin, { broken: [first] })).toEqual([]);
  });

  it('finds documents and measures that no version tells readers of', () => {
    const holding = (holds: string) =>
      `${release('1.1.0', '2024-05-06', change('recoded'))}${holds}`;
    const [told, short] = [
      'holds: {sources: 1, measures: 0}\n',
      'holds: {sources: 0, measures: 0}\n',
    ];
    const newest = (holds: string) => ({ ...one(change('recoded')), [second]: holding(holds) });
    expect(problemsOf(releases, newest(told))).toEqual([]);
    expect(problemsOf(releases, newest(short))).toMatchObject([
      {
        file: `content/${second}`,
        field: 'holds.sources',
        message: 'is not how many sources there are',
        found: '0, at 1.1.0',
        allowed: '1',
      },
    ]);
    const before = { ...newest(''), [first]: `${one(change('recoded'))[first] ?? ''}${told}` };
    expect(problemsOf(releases, before)).toMatchObject([
      { field: 'holds', message: 'is missing, and an earlier version has it' },
    ]);
  });
});
