import type { Localizer } from '../../i18n/index.ts';
import { localeFolder } from '../../i18n/locales.ts';
import { paths } from '../../routes/paths.ts';
import type { Reach } from './reach.ts';

/** How a reader of the paper reaches the page of a briefing: by its address where the site's is known. */
export function reachBriefing(words: Localizer, slug: string, site: string | undefined): Reach {
  if (site === undefined) return { text: words.say('sheet.find') };
  const address = `${site}${localeFolder[words.locale]}${paths.briefing(slug)}`;
  return { text: words.say('sheet.online'), address };
}
