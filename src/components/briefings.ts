import { corpusVersion } from '../analysis/release.ts';
import { bodyOf, getBriefings } from '../briefing/astro.ts';
import type { Page } from '../routes/page.ts';
import type { Version } from '../sheet/sheet.ts';

/** A briefing in the language of a page. */
export interface Briefing {
  slug: string;
  title: string;
  subtitle?: string | undefined;
  summary: string;
  /** How many A4 pages it promises to take. */
  pages: number;
  /** The body, from h2 on; made when it is asked for. */
  html(): string;
}

/** The briefings in the language of a page, in the order of the list. */
export async function briefingsOf(page: Page): Promise<readonly Briefing[]> {
  const set = await getBriefings(page);
  return set.slugs.map((slug) => ({
    slug,
    ...set.front(slug, page.locale),
    html: () => bodyOf(page, set.get(slug, page.locale)),
  }));
}

/** The state of the corpus that briefings name. */
export function versionOf({ corpus }: Page): Version {
  const { version, date } = corpusVersion(corpus);
  return { number: version, date };
}
