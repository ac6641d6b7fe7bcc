import { getCollection } from 'astro:content';
import { chartDocument } from '../charts/document.ts';
import type { ContentFile } from '../lint/types.ts';
import type { Page } from '../routes/page.ts';
import { briefings, toBodyHtml, type Briefing, type BriefingSet } from './index.ts';

/** The briefings as Astro's content collections hold them. */
export async function getBriefings({ corpus }: Pick<Page, 'corpus'>): Promise<BriefingSet> {
  const entries = await getCollection('briefing');
  return briefings(
    corpus,
    entries.map(({ data }) => data as unknown as ContentFile),
  );
}

/** The slugs of all briefings, for the static paths of their pages. */
export async function briefingSlugs(): Promise<string[]> {
  const entries = await getCollection('briefing');
  const ids = entries.map(({ id }) =>
    id.slice('briefings/'.length).replace(/\.(?:zh|en)\.md$/, ''),
  );
  return [...new Set(ids)];
}

/** What stands in a briefing's article on its sheets, with links from the page. */
export const bodyOf = ({ words, href }: Page, briefing: Briefing): string =>
  toBodyHtml(briefing, { words, href, document: chartDocument(), paper: true });
