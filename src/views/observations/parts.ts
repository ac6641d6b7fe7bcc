import {
  observationPages,
  type ObservationGroup,
  type ObservationPage,
} from '../../corpus/observation-groups.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { Page } from '../../routes/page.ts';
import { paths } from '../../routes/paths.ts';
import { partLabel } from '../../shared/parts.ts';

/** What a group of observations is about, in words. */
export function aboutSaid(about: ObservationGroup['about'], words: Localizer): string {
  if (about === 'elsewhere') return words.say('observations.elsewhere');
  return words.text('target' in about ? about.target.title : about.jurisdiction.short);
}

/** What a page of observations is called beside the others: what they are about, and the number of its part. */
export const observationPartSaid = (
  { about, part }: Pick<ObservationPage, 'about' | 'part'>,
  words: Localizer,
): string => partLabel(aboutSaid(about, words), part);

/** The ways to the pages of observations; none where all stand on one. */
export const observationParts = ({ corpus, words }: Page): { label: string; path: string }[] =>
  observationPages(corpus).map((one) => ({
    label: observationPartSaid(one, words),
    path: paths.observationsOf(one.slug, one.part),
  }));
