import type { Promised } from '../../corpus/index.ts';
import type { Localizer } from '../../i18n/index.ts';

/** What was looked for, where and when; where no search is recorded, that pages do not mention it. */
export function searchedSaid(
  { what, where, date }: Promised['searched'],
  words: Localizer,
): string {
  const at = { where: words.text(where), date: words.date(date) };
  return what === undefined
    ? words.say('followup.unsearched', at)
    : words.say('followup.searched', { ...at, what: words.text(what) });
}
