import { describe, expect, it } from 'vitest';
import { briefly, problemsOf } from '../../../tests/fixtures/rule.ts';
import { codingRule } from './coding.ts';

const flats = 'measures/old-harbour/start-up-flats.yaml';
const scheme = 'measures/hong-kong/talent-scheme.yaml';
const measure = (hongKong: string, themes = '[space, talent]') =>
  `hong_kong: ${hongKong}\ncoding:\n  theme: ${themes}\n`;

describe('coding', () => {
  it('accepts each category once, and own measures of Hong Kong', () => {
    const records = { [flats]: measure('open'), [scheme]: measure('own') };
    expect(problemsOf(codingRule, records)).toEqual([]);
  });

  it('finds a category twice in a lens', () => {
    expect(problemsOf(codingRule, { [flats]: measure('open', '[space, talent, space]') })).toEqual([
      {
        rule: 'coding',
        file: `content/${flats}`,
        line: 3,
        column: 26,
        field: 'coding.theme[2]',
        message: 'is a category named twice',
        found: 'space',
        tip: 'keep the first; the main category stands first',
      },
    ]);
  });

  it('finds a direction twice in a target', () => {
    const target = 'targets/research-staff.yaml';
    const records = { [target]: 'coding: {direction: [talent-pool, talent-pool]}' };
    expect(briefly(codingRule, records)).toEqual([
      `${target} coding.direction[1] — is a category named twice`,
    ]);
  });

  it('finds a measure of Hong Kong that is not its own', () => {
    expect(problemsOf(codingRule, { [scheme]: measure('open') })).toEqual([
      {
        rule: 'coding',
        file: `content/${scheme}`,
        line: 1,
        column: 12,
        field: 'hong_kong',
        message: 'does not say that the measure is Hong Kong’s own',
        found: 'open, of a measure of hong-kong',
        allowed: 'own',
      },
    ]);
  });

  it('finds a measure of a city that says it is Hong Kong’s own', () => {
    expect(problemsOf(codingRule, { [flats]: measure('own') })).toMatchObject([
      {
        message: 'says that the measure is Hong Kong’s own, and it is not',
        found: 'own, of a measure of old-harbour',
        allowed: 'hong-kong, hong-kong-macao, open',
      },
    ]);
  });

  it('takes what lies in Hong Kong as Hong Kong, however deep', () => {
    const within = {
      'jurisdictions/pier.yaml': 'parent: old-harbour',
      'jurisdictions/old-harbour.yaml': 'parent: hong-kong',
      'jurisdictions/hong-kong.yaml': 'order: 1',
      'jurisdictions/east-bay.yaml': 'order: 2',
    };
    const pier = 'measures/pier/desk.yaml';
    const bay = 'measures/east-bay/desk.yaml';
    const open = measure('open');
    expect(briefly(codingRule, { ...within, [flats]: open, [pier]: open, [bay]: open })).toEqual([
      `${flats} hong_kong — does not say that the measure is Hong Kong’s own`,
      `${pier} hong_kong — does not say that the measure is Hong Kong’s own`,
    ]);
  });
});
