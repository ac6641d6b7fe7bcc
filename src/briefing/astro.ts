import type { ElementContent } from 'hast';
import { getCollection } from 'astro:content';
import { getCorpus } from '../corpus/astro.ts';
import type { Corpus } from '../corpus/index.ts';
import { chartDocument } from '../charts/document.ts';
import type { ContentFile } from '../lint/types.ts';
import type { Run } from '../paper/turn.ts';
import type { Page } from '../routes/page.ts';
import { briefings, toRuns, type Briefing, type BriefingSet } from './index.ts';

let parsed: { corpus: Corpus; set: Promise<BriefingSet> } | undefined;

/** The briefings as Astro's content collections hold them, and the composed ones. */
export function getBriefings({ corpus }: Pick<Page, 'corpus'>): Promise<BriefingSet> {
  // Every page of a briefing asks; in development each request has a corpus of its own.
  if (parsed?.corpus !== corpus) parsed = { corpus, set: collect(corpus) };
  return parsed.set;
}

async function collect(corpus: Corpus): Promise<BriefingSet> {
  const entries = await getCollection('briefing');
  return briefings(
    corpus,
    entries.map(({ data }) => data as unknown as ContentFile),
  );
}

/** The slugs of all briefings, for the static paths of their pages. */
export const briefingSlugs = async (): Promise<string[]> =>
  (await getBriefings({ corpus: await getCorpus() })).slugs;

/** What stands in a briefing's article, cut where its sheets turn, with links from the page. */
export const sheetRuns = ({ words, href }: Page, briefing: Briefing): Run<ElementContent>[] =>
  toRuns(briefing, { words, href, document: chartDocument(), paper: true });
