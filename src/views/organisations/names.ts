import { traits } from '../../i18n/index.ts';
import { written } from '../../languages/index.ts';
import type { Organisation } from '../../corpus/index.ts';
import type { Page } from '../../routes/page.ts';

/** The names of a body beside the one that the page gives it: in the other languages, and as
 * documents and the public write it. */
export function otherNames({ locale, words }: Page, organisation: Organisation): string[] {
  const { name, aliases = [] } = organisation;
  const others = written.filter((language) => language !== traits[locale].reads);
  return [...new Set([...others.map((language) => name[language]), ...aliases])].filter(
    (entry) => entry !== words.text(name),
  );
}
