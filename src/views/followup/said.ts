import type { Promised } from '../../corpus/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { Page } from '../../routes/page.ts';
import { keptOnTime } from './model.ts';

/**
 * What was looked for, where and when; where no search is recorded, that pages do not mention it, or
 * that what is said rests on those that do.
 */
export function searchedSaid(
  { searched: { what, where, date }, observations }: Pick<Promised, 'searched' | 'observations'>,
  words: Localizer,
): string {
  const at = { where: words.text(where), date: words.date(date) };
  if (what !== undefined) {
    return words.say('followup.searched', { ...at, what: words.text(what) });
  }
  return words.say(observations.length > 0 ? 'followup.unsearchedSeen' : 'followup.unsearched', at);
}

/** How many promises with a deadline were kept by it; undefined where none has one. */
export function keptSaid(
  { corpus, words }: Pick<Page, 'corpus' | 'words'>,
  promises: readonly Promised[],
): string | undefined {
  const { n, kept } = keptOnTime(corpus, promises);
  if (n === 0) return undefined;
  return kept === 0
    ? words.say('followup.keptNone', { n })
    : words.say('followup.keptSome', { n, kept });
}
