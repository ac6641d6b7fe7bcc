import { figuresOfCorpus, type Corpus } from '../../corpus/index.ts';
import type { ListName } from '../../schema/index.ts';
import { counted } from '../../analysis/measures.ts';

/**
 * How often each value of a list is used: by counted measures, figures, organisations, sources or
 * paragraphs, whichever the list is for.
 * @returns undefined for a list that classifies other values of the codebook
 */
export function usesOf(corpus: Corpus, name: ListName): Map<string, number> | undefined {
  const measures = counted(corpus.measures);
  const figures = figuresOfCorpus(corpus).map(({ figure }) => figure);
  const used: Partial<Record<ListName, string[]>> = {
    commitments: measures.map(({ commitment }) => commitment),
    'hong-kong': measures.map(({ hong_kong }) => hong_kong),
    qualifiers: figures.map(({ qualifier }) => qualifier),
    roles: figures.map(({ role }) => role),
    units: figures.map(({ unit }) => unit),
    'organisation-kinds': corpus.organisations.map(({ kind }) => kind),
    'actor-roles': corpus.measures.flatMap(({ actors }) => actors.map(({ role }) => role)),
    'jurisdiction-kinds': corpus.jurisdictions.map(({ kind }) => kind),
    tiers: corpus.sources.map(({ tier }) => tier),
    'change-kinds': corpus.releases.flatMap(({ changes }) => changes.map(({ kind }) => kind)),
    silences: corpus.sources.flatMap(({ silent }) => silent.map(({ reason }) => reason)),
    'not-figures': corpus.sources.flatMap((source) =>
      source.not_figures.map(({ reason }) => reason),
    ),
  };
  const ids = used[name];
  if (!ids) return undefined;
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
