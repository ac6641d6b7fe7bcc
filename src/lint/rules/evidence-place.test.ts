import { describe, expect, it } from 'vitest';
import { briefly, problemsOf } from '../../../tests/fixtures/rule.ts';
import { evidencePlace } from './evidence-place.ts';

const scheme = 'measures/hong-kong/talent-scheme.yaml';
const source = { 'sources/bulletin.yaml': 'paragraphs: 10' };
const at = (paragraph: number, id = 'bulletin') =>
  `evidence:\n  - {source: ${id}, paragraph: ${paragraph}, phrase: 香港拟推出}\n`;

describe('evidence-place', () => {
  it('accepts paragraphs that the document has', () => {
    expect(problemsOf(evidencePlace, { ...source, [scheme]: at(10) })).toEqual([]);
  });

  it('finds a paragraph beyond the end', () => {
    expect(problemsOf(evidencePlace, { ...source, [scheme]: at(11) })).toEqual([
      {
        rule: 'evidence-place',
        file: `content/${scheme}`,
        line: 2,
        column: 35,
        field: 'evidence[0].paragraph',
        message: 'is a paragraph that the document does not have',
        found: '11',
        allowed: '1 to 10 in bulletin',
      },
    ]);
  });

  it('looks at figures too, and leaves unknown sources to their own rule', () => {
    const figure = `figures:\n  - ${at(11).replace('\n', '\n  ')}`;
    expect(briefly(evidencePlace, { ...source, [scheme]: figure })).toEqual([
      `${scheme} figures[0].evidence[0].paragraph — is a paragraph that the document does not have`,
    ]);
    expect(problemsOf(evidencePlace, { ...source, [scheme]: at(99, 'none') })).toEqual([]);
  });
});
