import { describe, expect, it } from 'vitest';
import { briefly, problemsOf } from '../../../tests/fixtures/rule.ts';
import { outlineRule } from './outline.ts';

const source = 'sources/bulletin.yaml';
const lane = 'measures/east-bay/sample-lane.yaml';

/** A document of ten paragraphs of which 7 carries evidence; the other lists may differ. */
function bulletin({
  sections = '[{from: 1, to: 3}, {from: 4, to: 8}, {from: 9, to: 10}]',
  silent = [1, 2, 3, 4, 5, 6, 8, 9, 10],
  notFigures = [5],
}: {
  sections?: string;
  silent?: number[];
  notFigures?: number[];
}) {
  const list = (paragraphs: number[]) =>
    `[${paragraphs.map((paragraph) => `{paragraph: ${paragraph}}`).join(', ')}]`;
  return {
    [lane]: 'evidence: [{source: bulletin, paragraph: 7, phrase: 探索}]',
    [source]: `paragraphs: 10
outline: ${sections}
silent: ${list(silent)}
not_figures: ${list(notFigures)}
`,
  };
}
const all = [1, 2, 3, 4, 5, 6, 8, 9, 10];

describe('outline', () => {
  it('accepts a document whose every paragraph is accounted for', () => {
    expect(problemsOf(outlineRule, bulletin({}))).toEqual([]);
  });

  it('finds a hole between sections', () => {
    const sections = '[{from: 1, to: 3}, {from: 5, to: 10}]';
    expect(problemsOf(outlineRule, bulletin({ sections }))).toEqual([
      {
        rule: 'outline',
        file: `content/${source}`,
        line: 2,
        column: 36,
        field: 'outline[1].from',
        message: 'does not follow the section before it',
        found: '5',
        allowed: '4',
      },
    ]);
  });

  it.each([
    [
      '[{from: 1, to: 5}, {from: 5, to: 10}]',
      'outline[1].from',
      'does not follow the section before it',
    ],
    ['[{from: 2, to: 10}]', 'outline[0].from', 'does not follow the section before it'],
    ['[{from: 1, to: 9}]', 'outline[0].to', 'is not the last paragraph of the document'],
    [
      '[{from: 1, to: 4}, {from: 5, to: 11}]',
      'outline[1].to',
      'is not the last paragraph of the document',
    ],
  ])('finds in %s that %s %s', (sections, field, message) => {
    expect(briefly(outlineRule, bulletin({ sections }))).toEqual([
      `${source} ${field} — ${message}`,
    ]);
  });

  it('says which paragraph is the last', () => {
    expect(problemsOf(outlineRule, bulletin({ sections: '[{from: 1, to: 9}]' }))).toMatchObject([
      { found: '9', allowed: '10' },
    ]);
  });

  it('finds a section that ends before it begins', () => {
    const sections = '[{from: 1, to: 3}, {from: 4, to: 3}, {from: 4, to: 10}]';
    expect(problemsOf(outlineRule, bulletin({ sections }))).toMatchObject([
      {
        field: 'outline[1].to',
        message: 'is before the section’s first paragraph',
        found: '3',
        allowed: '4 or later',
      },
      { field: 'outline[2].from', found: '4', allowed: '5' },
    ]);
  });

  it('finds a paragraph with neither evidence nor a reason', () => {
    expect(problemsOf(outlineRule, bulletin({ silent: all.slice(0, -1) }))).toMatchObject([
      {
        line: 3,
        field: 'silent',
        message: 'does not name paragraph 10, which carries no evidence',
        tip: 'cite it in a record, or add it here with a reason',
      },
    ]);
  });

  it('says nothing of missing evidence while a record is broken', () => {
    const broken = ['measures/hong-kong/talent-scheme.yaml'];
    expect(problemsOf(outlineRule, bulletin({ silent: [] }), { broken })).toEqual([]);
  });

  it('finds a paragraph with both, and names the first record that cites it', () => {
    const again = {
      'measures/old-harbour/x.yaml': 'evidence: [{source: bulletin, paragraph: 7, phrase: 探}]',
    };
    const records = { ...bulletin({ silent: [...all, 7] }), ...again };
    expect(problemsOf(outlineRule, records)).toMatchObject([
      {
        field: 'silent[9].paragraph',
        message: 'is silent and has evidence',
        found: `7, in content/${lane}`,
      },
    ]);
  });

  it('finds a silent paragraph named twice or out of range', () => {
    expect(problemsOf(outlineRule, bulletin({ silent: [...all, 10, 11] }))).toMatchObject([
      { field: 'silent[9].paragraph', message: 'is named as silent twice', found: '10' },
      {
        field: 'silent[10].paragraph',
        message: 'is a paragraph that the document does not have',
        found: '11',
        allowed: '1 to 10',
      },
    ]);
  });

  it('finds a numeral in a paragraph that the document does not have', () => {
    expect(problemsOf(outlineRule, bulletin({ notFigures: [10, 15] }))).toMatchObject([
      {
        field: 'not_figures[1].paragraph',
        message: 'is a paragraph that the document does not have',
        found: '15',
        allowed: '1 to 10',
      },
    ]);
  });

  it('takes the documents one by one', () => {
    const other = 'paragraphs: 1\noutline: [{from: 1, to: 1}]\nsilent: []\nnot_figures: []\n';
    expect(briefly(outlineRule, { ...bulletin({}), 'sources/other.yaml': other })).toEqual([
      'sources/other.yaml silent — does not name paragraph 1, which carries no evidence',
    ]);
  });
});
