import { figuresOfCorpus, type Corpus } from '../../corpus/index.ts';
import { definitionOf, kindNames, listOf, type AnyRecord } from '../../kinds/index.ts';
import type { ListName } from '../../schema/index.ts';

/**
 * How often each value of a list is used: by figures, or by records of the kinds that say so of
 * themselves.
 * @returns undefined for a list that classifies other values of the codebook
 */
export function usesOf(corpus: Corpus, name: ListName): Map<string, number> | undefined {
  const ids = usedIn(corpus, name);
  if (!ids) return undefined;
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Of a figure, the field that holds a value of a list. */
const OF_FIGURES = { qualifiers: 'qualifier', roles: 'role', units: 'unit' } as const;

function usedIn(corpus: Corpus, name: ListName): string[] | undefined {
  if (isOfFigures(name)) {
    return figuresOfCorpus(corpus).map(({ figure }) => figure[OF_FIGURES[name]]);
  }
  const found = kindNames.flatMap((kind) => {
    const uses = definitionOf(kind).uses?.[name];
    return uses ? [corpus[listOf(kind)].flatMap((record: AnyRecord) => uses(record))] : [];
  });
  return found.length > 0 ? found.flat() : undefined;
}

const isOfFigures = (name: ListName): name is keyof typeof OF_FIGURES => name in OF_FIGURES;
