import type { Jurisdiction } from '../../corpus/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { Other } from './model.ts';

/** What a place around others is called, and one within another, by its kind. */
const CALLED = {
  around: { municipality: 'city', city: 'city', province: 'province' },
  within: { city: 'city', district: 'district' },
} as const;

/** What another place is to the one whose gaps are told: the city around it, a district of it. */
export function relationWord(
  words: Localizer,
  relation: NonNullable<Other['relation']>,
  { kind }: Jurisdiction,
): string {
  if (relation === 'around') {
    const called: Readonly<Record<string, 'city' | 'province'>> = CALLED.around;
    return words.say(`gaps.relation.around.${called[kind] ?? 'place'}`);
  }
  const called: Readonly<Record<string, 'city' | 'district'>> = CALLED.within;
  return words.say(`gaps.relation.within.${called[kind] ?? 'place'}`);
}
