import { beforeAll, describe, expect, it } from 'vitest';
import { realContent as content } from './fixtures/real-corpus.ts';
import { checkContent } from '../src/corpus/check.ts';
import type { ContentFile } from '../src/lint/types.ts';
import { readFairly } from '../src/robust/readings.ts';
import { staleCaveats, tryStatements, unnamedTurns, type Tried } from '../src/robust/statements.ts';
import { robustTable } from '../src/robust/table.ts';
import { fairReadings, type Codebook } from '../src/schema/index.ts';
import { edit } from './fixtures/tiny.ts';
import { takesLong } from './fixtures/takes-long.ts';

takesLong();

/** Milliseconds: every chart is drawn and every briefing written seven times. */
const LONG = 600_000;

function tried(files: readonly ContentFile[]): { codebook: Codebook; statements: Tried[] } {
  const { codebook, entries, problems } = checkContent(files);
  if (!codebook || problems.length > 0) throw new Error('The content is not in order.');
  return { codebook, statements: tryStatements(readFairly(codebook, entries)) };
}

describe('the statements of the site', () => {
  let ours: ReturnType<typeof tried>;
  beforeAll(() => {
    ours = tried(content);
  }, LONG);

  it('name every reading under which they turn over, and no other', () => {
    expect(unnamedTurns(ours.statements)).toEqual([]);
    expect(staleCaveats(ours.codebook, ours.statements)).toEqual([]);
  });

  it('are of every kind, and tried under every reading', () => {
    const kinds = new Set(ours.statements.map(({ id }) => id.split('/')[0]));
    expect([...kinds].toSorted()).toEqual(['briefings', 'charts', 'findings']);
    for (const { outcomes } of ours.statements) expect([...outcomes.keys()]).toEqual(fairReadings);
    expect(ours.statements.filter(({ outcomes }) => outcomes.get('resolved') !== 'holds')).toEqual(
      [],
    );
  });

  it(
    'are found where they turn over and do not say so',
    () => {
      const silent = edit(
        content,
        'findings/named-for-hong-kong.yaml',
        '  - as: own-words',
        '  - as: bundles',
      );
      expect(unnamedTurns(tried(silent).statements)).toEqual([
        { id: 'findings/named-for-hong-kong claims[0]', under: 'own-words' },
      ]);
      const caveat = '  - statement: charts/commitments\n    under:\n      - bare-as-ongoing\n';
      const unsaid = edit(content, 'codebook/caveats.yaml', caveat, '');
      expect(unnamedTurns(tried(unsaid).statements)).toEqual([
        { id: 'charts/commitments', under: 'bare-as-ongoing' },
      ]);
      const needless = edit(
        content,
        'codebook/caveats.yaml',
        caveat,
        caveat.replace('under:\n', 'under:\n      - first\n'),
      );
      const { codebook, statements } = tried(needless);
      expect(staleCaveats(codebook, statements)).toEqual(['charts/commitments']);
    },
    LONG,
  );

  it('are printed with what becomes of them', () => {
    const lines = robustTable(ours.statements).split('\n');
    expect(lines[0]).toMatch(/^ {2}1 {2}2 {2}3 {2}4 {2}5 {2}6 {2}7 {2}statement$/);
    expect(lines.at(-1)).toMatch(/, 0 of them without naming it\.$/);
    expect(lines.find((line) => line.endsWith('charts/commitments'))).toContain('!');
  });
});
