import { languageTag, traits, type Locale } from '../i18n/index.ts';
import { toTraditional } from '../i18n/traditional.ts';
import { original } from '../languages/index.ts';

/** How the text of a document is shown to the readers of a language. */
export interface ShownAs {
  /** The BCP 47 tag of what is shown. */
  lang: string;
  /** Whether that is derived, and not as the document has it. */
  derived: boolean;
  convert(text: string): string;
}

/**
 * The script of a document's text on the pages of a language: that of the pages, where their language
 * is derived from the documents', else that of the document.
 */
export function scriptFor(locale: Locale): ShownAs {
  const { derived, reads } = traits[locale];
  return derived && reads === original
    ? { lang: languageTag[locale], derived, convert: toTraditional }
    : { lang: languageTag[original], derived: false, convert: (text) => text };
}
