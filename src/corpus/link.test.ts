import { describe, expect, it } from 'vitest';
import { edit, tiny, TINY } from '../../tests/fixtures/tiny.ts';
import { corpusFrom, loadCorpus } from './index.ts';
import { filled } from '../../tests/fixtures/filled.ts';

const corpus = loadCorpus(TINY);
const measure = (id: string) => {
  const found = corpus.measures.find((entry) => entry.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe('the linked corpus', () => {
  it('hangs parts on their bundle and gives them its programme', () => {
    const campus = measure('east-bay/joint-campus');
    const part = measure('east-bay/campus-laboratories');
    expect(campus.parts).toEqual([part]);
    expect(part.parent).toBe(campus);
    expect(part.programme).toEqual(campus.programme);
  });

  it('lists the columns before the context, whatever their places', () => {
    const hongKong = 'jurisdictions/hong-kong.yaml';
    const first = corpusFrom(edit(tiny, hongKong, 'order: 3', 'order: 0'));
    expect(first.jurisdictions.map(({ id }) => id)).toEqual([
      'east-bay',
      'old-harbour',
      'hong-kong',
    ]);
  });

  it('lists a programme’s items in order, parts left out', () => {
    const [programme] = corpus.programmes;
    expect(programme?.items.map((item) => item.programme?.item)).toEqual([1, 2, 3]);
    expect(programme?.items.every((item) => item.parent === undefined)).toBe(true);
  });

  it('shows a comparison on both sides', () => {
    const pairs = corpus.measures.flatMap((entry) =>
      entry.comparable.map(({ measure: other }) => ({ entry, other })),
    );
    for (const { entry, other } of filled(pairs)) {
      expect(other.comparable.map((back) => back.measure)).toContain(entry);
    }
  });

  it('collects the measures that bear on a target', () => {
    expect(corpus.targets[0]?.measures).toContain(measure('hong-kong/talent-scheme'));
  });

  it('cannot be changed, at any depth', () => {
    expect(() => (corpus.measures as unknown[]).push({})).toThrow(TypeError);
    expect(() => Object.assign(measure('east-bay/joint-campus').coding, { theme: [] })).toThrow(
      TypeError,
    );
  });

  it('knows every passage of every record and figure', () => {
    const own = corpus.measures.flatMap(({ evidence, figures }) => [
      ...evidence,
      ...figures.flatMap((figure) => figure.evidence),
    ]);
    for (const passage of filled(own)) {
      expect(corpus.passages).toContainEqual(expect.objectContaining({ ...passage }));
    }
  });
});
