import { describe, expect, it } from 'vitest';
import { briefly, problemsOf } from '../../../tests/fixtures/rule.ts';
import { observationRule } from './observation.ts';

const file = 'observations/opened.yaml';
const good = {
  measures: '[east-bay/campus]',
  as_of: "'2025-09'",
  looked_for: "'2026-01-01'",
  comparable: 'true',
  link: 'https://bay.example/news',
  phrase: 'opened',
};
const measure = {
  'measures/east-bay/campus.yaml': 'figures: [{id: floor-area}, {id: teams}]\n',
};
const records = (fields: Readonly<Record<string, string | undefined>>) => ({
  ...measure,
  [file]: Object.entries({ ...good, ...fields })
    .flatMap(([field, value]) => (value === undefined ? [] : [`${field}: ${value}\n`]))
    .join(''),
});
const found = (fields: Readonly<Record<string, string | undefined>>) =>
  briefly(observationRule, records(fields)).map((line) => line.replace(`${file} `, ''));

describe('observation', () => {
  it('accepts one that says what it is about, and where it stands', () => {
    expect(found({})).toEqual([]);
    expect(found({ value: '3', unit: 'team', figure: 'teams' })).toEqual([]);
    expect(found({ link: undefined, unlinked: 'mirror' })).toEqual([]);
  });

  it('finds one that is about nothing', () => {
    expect(found({ measures: '[]' })).toEqual([' — is about nothing']);
  });

  it('finds a figure that the measure does not have, and names the nearest', () => {
    expect(problemsOf(observationRule, records({ figure: 'flor-area' }))).toEqual([
      {
        rule: 'observation',
        file: `content/${file}`,
        line: 7,
        column: 9,
        field: 'figure',
        message: 'is no figure of the first measure that it is about',
        found: 'flor-area',
        allowed: 'floor-area, teams',
        tip: 'did you mean “floor-area”?',
      },
    ]);
  });

  it('finds a number without its unit, and what belongs to a number where there is none', () => {
    expect(found({ value: '3' })).toEqual(['value — needs its unit']);
    expect(found({ unit: 'team', qualifier: 'about' })).toEqual([
      'unit — belongs to a number, and there is none',
      'qualifier — belongs to a number, and there is none',
    ]);
  });

  it('leads readers to secure addresses only', () => {
    for (const link of [
      'http://bay.example/',
      'bay.example',
      'https://',
      'https://bay.example/新',
    ]) {
      expect(found({ link })).toEqual(['link — is not an address that readers may be led to']);
    }
  });

  it('never links a mirror', () => {
    expect(found({ unlinked: 'mirror' })).toEqual([
      'link — stands beside the reason why there is none: a mirror is never linked',
    ]);
  });

  it('finds an address that is left out without a word', () => {
    expect(found({ link: undefined })).toEqual([' — has no address and does not say why']);
  });

  it('asks why one is not comparable, and only then', () => {
    expect(found({ comparable: 'false' })).toEqual([
      'comparable — needs a reason: why is it not comparable?',
    ]);
    expect(found({ comparable: 'false', incomparable: '{en: wider}' })).toEqual([]);
    expect(found({ incomparable: '{en: wider}' })).toEqual([
      'incomparable — gives a reason, though it is comparable',
    ]);
  });

  it('finds dates that the calendar does not have, and long phrases', () => {
    expect(found({ as_of: "'2025-13'", looked_for: "'2026-02-30'" })).toEqual([
      'as_of — is not a date of the calendar',
      'looked_for — is not a date of the calendar',
    ]);
    expect(found({ phrase: '长'.repeat(31) })).toEqual(['phrase — is too long']);
    expect(found({ phrase: '长'.repeat(30) })).toEqual([]);
  });
});
