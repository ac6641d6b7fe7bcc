import { readTwice } from '../codings.ts';
import { didYouMean } from '../nearest.ts';
import type { Finding, LintContext, Path, Rule } from '../types.ts';

/** The codebook's examples are examples: coded as it says they are, and never in dispute. */
export const codebookExamples: Rule = {
  name: 'codebook-examples',
  demands:
    'A category’s examples are measures coded in it; its counter-examples are not; on none of them ' +
    'did two codings differ over it.',
  check(context, report) {
    const { entries, codebook, codebookFiles, broken } = context;
    const measures = new Map(entries.measure.map(({ id, data }) => [id, data]));
    for (const lens of codebook.lenses) {
      const at = codebookFiles.get(`lenses/${lens.id}`);
      if (!at) continue;
      const disputed = disputesUnder(context, lens.id);
      const check = (path: Path, id: string, category: string, inside: boolean) => {
        if (broken.has(`measure:${id}`)) return;
        const coded = measures.get(id)?.coding[lens.id];
        if (!coded) report(at, path, missing(id, [...measures.keys()]));
        else if (coded.includes(category) !== inside) {
          report(at, path, contrary(id, category, coded, inside));
        } else if (disputed(id, category)) report(at, path, inDispute(id));
      };
      for (const [i, { id, examples, counter_examples }] of lens.categories.entries()) {
        for (const [j, example] of (examples ?? []).entries()) {
          check(['categories', i, 'examples', j], example, id, true);
        }
        for (const [j, { measure }] of (counter_examples ?? []).entries()) {
          check(['categories', i, 'counter_examples', j, 'measure'], measure, id, false);
        }
      }
    }
  },
};

/** Whether the two codings of a measure differ over a category of a lens. */
function disputesUnder({ entries }: LintContext, lens: string) {
  const twice = readTwice(entries);
  return (id: string, category: string): boolean => {
    const { first, second } = twice(id) ?? {};
    const [a, b] = [first?.coding[lens], second?.coding[lens]];
    return a !== undefined && b !== undefined && a.includes(category) !== b.includes(category);
  };
}

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

const inDispute = (id: string): Finding => ({
  message: 'is an example over which the two codings differ',
  found: id,
  tip: 'choose a measure that both coded alike',
});
