import type { Promised } from '../../corpus/index.ts';
import type { Localizer } from '../../i18n/index.ts';

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
