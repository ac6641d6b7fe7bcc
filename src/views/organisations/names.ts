import type { Organisation } from '../../corpus/index.ts';
import type { Page } from '../../routes/page.ts';

/** The names of a body beside the one that the page gives it: in the other language, and as
 * documents and the public write it. */
export function otherNames({ locale, words }: Page, organisation: Organisation): string[] {
  const { name, aliases = [] } = organisation;
  const other = locale === 'en' ? name.zh : name.en;
  return [...new Set([other, ...aliases])].filter((entry) => entry !== words.text(name));
}
