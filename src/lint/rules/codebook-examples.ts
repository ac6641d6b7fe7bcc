import { didYouMean } from '../nearest.ts';
import type { Finding, Path, Rule } from '../types.ts';

/** The codebook's examples are examples: coded as it says they are. */
export const codebookExamples: Rule = {
  name: 'codebook-examples',
  demands: 'A category’s example is a measure coded in it; its counter-example is one that is not.',
  check({ entries, codebook, codebookFiles, broken }, report) {
    const measures = new Map(entries.measure.map(({ id, data }) => [id, data]));
    for (const lens of codebook.lenses) {
      const at = codebookFiles.get(`lenses/${lens.id}`);
      if (!at) continue;
      const check = (path: Path, id: string | undefined, category: string, inside: boolean) => {
        if (id === undefined || broken.has(`measure:${id}`)) return;
        const coded = measures.get(id)?.coding[lens.id];
        if (!coded) report(at, path, missing(id, [...measures.keys()]));
        else if (coded.includes(category) !== inside) {
          report(at, path, contrary(id, category, coded, inside));
        }
      };
      for (const [i, { id, example, counter_example }] of lens.categories.entries()) {
        check(['categories', i, 'example'], example, id, true);
        const path = ['categories', i, 'counter_example', 'measure'];
        check(path, counter_example?.measure, id, false);
      }
    }
  },
};

const missing = (id: string, known: readonly string[]): Finding => ({
  message: 'names no measure that exists',
  found: id,
  tip: didYouMean(id, known),
});

const contrary = (
  id: string,
  category: string,
  coded: readonly string[],
  inside: boolean,
): Finding => ({
  message: inside
    ? `is an example that is not coded as ${category}`
    : `is a counter-example that is coded as ${category}`,
  found: `${id}, coded as ${coded.join(', ') || 'nothing'}`,
});
