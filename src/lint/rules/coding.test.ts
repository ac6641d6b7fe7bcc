import { describe, expect, it } from 'vitest';
import { briefly, edit, problemsOf, tiny } from '../../../tests/fixtures/tiny.ts';

const flats = 'measures/old-harbour/start-up-flats.yaml';
const scheme = 'measures/hong-kong/talent-scheme.yaml';

describe('coding', () => {
  it('accepts each category once, and own measures of Hong Kong', () => {
    expect(briefly(tiny, 'coding')).toEqual([]);
  });

  it('finds a category twice in a lens', () => {
    const files = edit(tiny, flats, '[space, talent]', '[space, talent, space]');
    expect(problemsOf(files, 'coding')).toEqual([
      expect.objectContaining({
        file: `content/${flats}`,
        line: 9,
        field: 'coding.theme[2]',
        message: 'is a category named twice',
        found: 'space',
      }),
    ]);
  });

  it('finds a direction twice in a target', () => {
    const target = 'targets/research-staff.yaml';
    const files = edit(tiny, target, '[talent-pool]', '[talent-pool, talent-pool]');
    expect(briefly(files, 'coding')).toEqual([
      `${target} coding.direction[1] — is a category named twice`,
    ]);
  });

  it('finds a measure of Hong Kong that is not its own', () => {
    const files = edit(tiny, scheme, 'hong_kong: own', 'hong_kong: open');
    expect(problemsOf(files, 'coding')).toEqual([
      expect.objectContaining({
        field: 'hong_kong',
        message: 'does not say that the measure is Hong Kong’s own',
        found: 'open, of a measure of hong-kong',
        allowed: 'own',
      }),
    ]);
  });

  it('finds a measure of a city that says it is Hong Kong’s own', () => {
    const files = edit(tiny, flats, 'hong_kong: open', 'hong_kong: own');
    expect(problemsOf(files, 'coding')).toEqual([
      expect.objectContaining({
        message: 'says that the measure is Hong Kong’s own, and it is not',
        allowed: 'hong-kong, hong-kong-macao, open',
      }),
    ]);
  });

  it('takes what lies in Hong Kong as Hong Kong', () => {
    const harbour = 'jurisdictions/old-harbour.yaml';
    const files = edit(tiny, harbour, 'parent: east-bay', 'parent: hong-kong');
    expect(briefly(files, 'coding')).toEqual([
      'measures/old-harbour/advice-desk.yaml hong_kong — does not say that the measure is Hong Kong’s own',
      `${flats} hong_kong — does not say that the measure is Hong Kong’s own`,
    ]);
  });
});
