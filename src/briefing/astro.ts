import type { ElementContent } from 'hast';
import { getCorpus } from '../corpus/astro.ts';
import { heldContent } from '../corpus/check-once.ts';
import { wholeOf } from '../corpus/parts.ts';
import type { Corpus } from '../corpus/index.ts';
import { chartDocument } from '../charts/document.ts';
import type { Run } from '../paper/turn.ts';
import type { Page } from '../routes/page.ts';
import { memo } from '../shared/memo.ts';
import { findingFronts, type FindingFront } from './finding-fronts.ts';
import { briefings, toRuns, type Briefing, type BriefingSet } from './index.ts';

/** Every page of a briefing asks, and every page that leads to one. */
const parsed = memo((corpus: Corpus) => briefings(corpus, heldContent().briefings));

/**
 * The briefings that were checked with the corpus, and the composed ones. They are of all columns, also
 * for a page that shows a set of these.
 */
export const getBriefings = ({ corpus }: Pick<Page, 'corpus'>): Promise<BriefingSet> =>
  Promise.resolve(parsed(wholeOf(corpus)));

/** The slugs of all briefings, for the static paths of their pages. */
export const briefingSlugs = async (): Promise<string[]> =>
  (await getBriefings({ corpus: await getCorpus() })).slugs;

/** What is drawn from the corpus and found by the search: what stands above briefings, and findings. */
export async function drawnFronts(page: Pick<Page, 'corpus' | 'locale'>): Promise<DrawnFronts> {
  return frontsOf(await getBriefings(page), page);
}

/** What the search finds of a set of briefings, and of the findings, in a language. */
export interface DrawnFronts {
  briefings: { slug: string; title: string; summary: string }[];
  findings: FindingFront[];
}

/** What stands above each briefing of a set, and the findings, in a language. */
export const frontsOf = (
  set: BriefingSet,
  { corpus, locale }: Pick<Page, 'corpus' | 'locale'>,
): DrawnFronts => ({
  briefings: set.slugs.map((slug) => {
    const { title, summary } = set.front(slug, locale);
    return { slug, title, summary };
  }),
  findings: findingFronts(corpus),
});

/** What stands in a briefing's article, cut where its sheets turn, with links from the page. */
export const sheetRuns = ({ words, href }: Page, briefing: Briefing): Run<ElementContent>[] =>
  toRuns(briefing, { words, href, document: chartDocument() });
