import { promisePages, type PromisePage } from '../../corpus/promise-pages.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { Page } from '../../routes/page.ts';
import { paths } from '../../routes/paths.ts';
import { partLabel } from '../../shared/parts.ts';

/** What a page of promises is called beside the others: whose they are, and the number of its part. */
export const promisePartSaid = (
  { jurisdiction, part }: Pick<PromisePage, 'jurisdiction' | 'part'>,
  words: Localizer,
): string => partLabel(words.text(jurisdiction.short), part);

/** The ways to the pages of promises by jurisdiction; none where all stand on one. */
export const promiseParts = ({ corpus, words }: Page): { label: string; path: string }[] =>
  promisePages(corpus).map((one) => ({
    label: promisePartSaid(one, words),
    path: paths.followupOf(one.jurisdiction.id, one.part),
  }));
