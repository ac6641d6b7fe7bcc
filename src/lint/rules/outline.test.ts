import { describe, expect, it } from 'vitest';
import { briefly, edit, problemsOf, tiny } from '../../../tests/fixtures/tiny.ts';

const source = 'sources/bulletin-2024.yaml';
const silent = (paragraph: number) => `  - paragraph: ${paragraph}\n    reason: background\n`;

describe('outline', () => {
  it('accepts a document whose every paragraph is accounted for', () => {
    expect(briefly(tiny, 'outline')).toEqual([]);
  });

  it('finds a hole between sections, and an overlap', () => {
    expect(problemsOf(edit(tiny, source, 'from: 4', 'from: 5'), 'outline')).toEqual([
      expect.objectContaining({
        file: `content/${source}`,
        line: 22,
        field: 'outline[1].from',
        message: 'does not follow the section before it',
        found: '5',
        allowed: '4',
      }),
    ]);
    expect(briefly(edit(tiny, source, 'from: 9', 'from: 8'), 'outline')).toEqual([
      `${source} outline[2].from — does not follow the section before it`,
    ]);
  });

  it.each([
    [
      'from: 1\n    to: 3',
      'from: 2\n    to: 3',
      'outline[0].from — does not follow the section before it',
    ],
    ['to: 10', 'to: 9', 'outline[2].to — is not the last paragraph of the document'],
    ['to: 10', 'to: 11', 'outline[2].to — is not the last paragraph of the document'],
    [
      '- paragraph: 5',
      '- paragraph: 15',
      'not_figures[1].paragraph — is a paragraph that the document does not have',
    ],
  ])('finds %j as %j', (from, to, line) => {
    expect(briefly(edit(tiny, source, from, to), 'outline')).toEqual([`${source} ${line}`]);
  });

  it('finds a section that ends before it begins', () => {
    expect(briefly(edit(tiny, source, 'to: 8', 'to: 3'), 'outline')).toEqual([
      `${source} outline[1].to — is before the section’s first paragraph`,
      `${source} outline[2].from — does not follow the section before it`,
    ]);
  });

  it('finds a paragraph with neither evidence nor a reason', () => {
    expect(problemsOf(edit(tiny, source, silent(10), ''), 'outline')).toEqual([
      expect.objectContaining({
        line: 29,
        field: 'silent',
        message: 'does not name paragraph 10, which carries no evidence',
      }),
    ]);
  });

  it('says nothing of missing evidence while a record is broken', () => {
    const files = edit(tiny, 'measures/hong-kong/talent-scheme.yaml', 'cue:', 'clue:');
    expect(briefly(edit(files, source, silent(10), ''), 'outline')).toEqual([]);
  });

  it('finds a paragraph with both, and names the record', () => {
    expect(problemsOf(edit(tiny, source, silent(10), silent(10) + silent(7)), 'outline')).toEqual([
      expect.objectContaining({
        field: 'silent[3].paragraph',
        message: 'is silent and has evidence',
        found: '7, in content/measures/east-bay/sample-lane.yaml',
      }),
    ]);
  });

  it('finds a silent paragraph named twice or out of range', () => {
    const files = edit(tiny, source, silent(10), silent(10) + silent(10) + silent(12));
    expect(briefly(files, 'outline')).toEqual([
      `${source} silent[3].paragraph — is named as silent twice`,
      `${source} silent[4].paragraph — is a paragraph that the document does not have`,
    ]);
  });
});
