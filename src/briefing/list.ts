import { corpusVersion } from '../analysis/release.ts';
import { getBriefings, sheetRuns } from './astro.ts';
import type { ComposedKind } from './index.ts';
import type { Page } from '../routes/page.ts';
import { paths } from '../routes/paths.ts';
import type { Sheet, Version } from '../paper/sheet/sheet.ts';

/** A briefing in the language of a page. */
export interface ListedBriefing {
  slug: string;
  title: string;
  subtitle?: string | undefined;
  summary: string;
  /** How many A4 pages it promises to take. */
  pages: number;
  /** What it is about when it is composed; undefined when it is written by hand. */
  composed: ComposedKind | undefined;
  /** The body, from h2 on, cut where its sheets turn; made when it is asked for. */
  runs(): Sheet['runs'];
}

/** The briefings in the language of a page, in the order of the list. */
export async function briefingsOf(page: Page): Promise<readonly ListedBriefing[]> {
  const set = await getBriefings(page);
  return set.slugs.map((slug) => ({
    slug,
    composed: set.composed(slug),
    ...set.front(slug, page.locale),
    runs: () => sheetRuns(page, set.get(slug, page.locale)),
  }));
}

/** A briefing of a slug on the page, where there is one: a link to it. */
export async function briefingLink(
  page: Page,
  slug: string,
): Promise<{ href: string; title: string } | undefined> {
  const set = await getBriefings(page);
  if (!set.slugs.includes(slug)) return undefined;
  return { href: page.href(paths.briefing(slug)), title: set.front(slug, page.locale).title };
}

/** The state of the corpus that briefings name. */
export function stateOf({ corpus }: Page): Version {
  const { version, date } = corpusVersion(corpus);
  return { number: version, date };
}
