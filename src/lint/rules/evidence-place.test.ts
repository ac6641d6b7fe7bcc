import { describe, expect, it } from 'vitest';
import { briefly, edit, problemsOf, tiny } from '../../../tests/fixtures/tiny.ts';

const scheme = 'measures/hong-kong/talent-scheme.yaml';

describe('evidence-place', () => {
  it('accepts paragraphs that the document has', () => {
    expect(briefly(tiny, 'evidence-place')).toEqual([]);
  });

  it('finds a paragraph beyond the end', () => {
    const files = edit(tiny, scheme, 'paragraph: 9', 'paragraph: 19');
    expect(problemsOf(files, 'evidence-place')).toEqual([
      expect.objectContaining({
        file: `content/${scheme}`,
        line: 15,
        field: 'evidence[0].paragraph',
        message: 'is a paragraph that the document does not have',
        found: '19',
        allowed: '1 to 10 in bulletin-2024',
      }),
    ]);
  });

  it('looks at figures too, and leaves unknown sources to their own rule', () => {
    const labs = 'measures/east-bay/campus-laboratories.yaml';
    const place = 'paragraph: 5\n        phrase';
    const files = edit(tiny, labs, place, 'paragraph: 11\n        phrase');
    expect(briefly(files, 'evidence-place')).toEqual([
      `${labs} figures[0].evidence[0].paragraph — is a paragraph that the document does not have`,
    ]);
    const unknown = edit(
      tiny,
      scheme,
      'bulletin-2024\n    paragraph: 9',
      'none\n    paragraph: 99',
    );
    expect(briefly(unknown, 'evidence-place')).toEqual([]);
  });
});
