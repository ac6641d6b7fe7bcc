import type { Corpus } from '../corpus/index.ts';
import { localizer } from '../i18n/index.ts';
import { plain } from '../languages/index.ts';
import { measureFilters, labelSaid } from './index.ts';

/** What addresses and briefings call what is no filter. Every lens is a filter under its own name. */
const TAKEN: Readonly<Record<string, string>> = {
  q: 'the words of a search',
  sort: 'the order of a list',
  level: 'the order by commitment',
  open: 'what is unfolded',
  more: 'what is unfolded: more filters',
  controls: 'what is unfolded: the controls of a comparison',
  columns: 'the columns of a comparison',
  group: 'the groups of a comparison',
  of: 'what a briefing counts',
  main: 'whether a briefing counts main categories alone',
  limit: 'how many a briefing lists',
  as: 'how a briefing lists',
  detail: 'how much a briefing says of each',
  see: 'the page that a briefing points to',
};

/**
 * What addresses and briefings already mean by a name, in English.
 * @returns undefined when a lens may have it
 */
export function meaningOf(corpus: Corpus, name: string): string | undefined {
  if (name.startsWith('where-')) return 'the part of a share';
  const { lenses } = corpus.codebook;
  const filter = measureFilters(corpus).find(
    ({ name: own, also = [], label }) =>
      [own, ...also].includes(name) && lenses.every((lens) => lens.label !== label),
  );
  if (!filter) return Object.hasOwn(TAKEN, name) ? TAKEN[name] : undefined;
  return `the filter “${labelSaid(filter.label, localizer(plain, corpus.codebook))}”`;
}
